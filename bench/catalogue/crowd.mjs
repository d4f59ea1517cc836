// A vacancy crowd for the catalogue: every board gets its share, a few in a hundred of them in the field.
import { allVacancies } from '../../apps/simulator/dist/index.js';
import { formats } from '../../apps/simulator/dist/formats/registry.js';
import { catalogue, sourceById } from '../../libs/sources/dist/index.js';

const WORK =
  `Registered Nurse|Licensed Practical Nurse|Certified Nursing Assistant|Medical Assistant|Physical Therapist|Occupational Therapist|Speech Language Pathologist|Respiratory Therapist|Phlebotomist|Pharmacist|Pharmacy Technician|Radiologic Technologist|CT Technologist|MRI Technologist|Sonographer|Surgical Technologist|Sterile Processing Technician|Environmental Services Aide|Food Service Worker|Cook|Security Officer|Patient Transporter|Unit Secretary|Social Worker|Case Manager RN|Chaplain|Dietitian|Nurse Practitioner|Physician Assistant|Physician - Hospitalist|Anesthesiologist|Cardiologist|Medical Laboratory Scientist|Histotechnologist|Maintenance Mechanic|Electrician|HVAC Technician|Groundskeeper|Courier|Warehouse Associate|Buyer|Staff Accountant|HR Business Partner|Recruiter|Marketing Coordinator|Software Engineer|Data Engineer|Systems Administrator|Help Desk Technician|Epic Analyst - Beaker|Project Manager|Clinical Research Coordinator|Research Nurse|Behavioral Health Technician|Mental Health Counselor|Psychologist|Dental Assistant|Dental Hygienist|Optometric Technician|Paramedic|EMT|Dispatcher|Infection Preventionist|Nurse Manager|Director of Nursing|Charge Nurse|Lactation Consultant|Genetic Counselor|Audiologist|Childcare Teacher`.split(
    '|',
  );
const UNITS = [
  'ICU',
  'Med/Surg',
  'Emergency',
  'OR',
  'Float Pool',
  'Oncology',
  'Labor and Delivery',
  'Cardiac',
  'Home Care',
  'Clinic',
];
const SHIFTS = ['Days', 'Nights', 'PRN', 'Weekends', 'Full Time', 'Part Time'];

/** `stubs` vacancies over all boards of the catalogue, `inField` of them (a share of 1) in the field. */
export function crowd(stubs, inField) {
  const all = allVacancies();
  const ours = all.filter(({ truth, federal, prospect }) => truth.in_field && !federal && !prospect);
  const other = all.find(({ truth, federal }) => !truth.in_field && !federal);
  const federal = all.filter((vacancy) => vacancy.federal);
  const perBoard = Math.ceil(stubs / catalogue.length);
  const vacancies = [];
  catalogue.forEach((tenant, at) => {
    const format = formats.get(tenant.source);
    if (!format) throw new Error(`The simulator has no format for ${tenant.source}.`);
    const [{ url }] = sourceById(tenant.source).start(tenant);
    const name = format.boardIn(new URL(url));
    if (name === null) throw new Error(`${tenant.source} doesn't know its own address ${url}.`);
    const boards = [{ source: tenant.source, name }];
    if (tenant.source === 'usajobs') {
      if (!vacancies.some(({ boards: [board] }) => board.source === 'usajobs'))
        vacancies.push(...federal.map((vacancy) => ({ ...vacancy, boards })));
      return;
    }
    for (let n = 0; n < perBoard; n += 1) {
      const key = `crowd-${at}-${n}`;
      const nth = at * perBoard + n;
      const isOurs = Math.floor((nth + 1) * inField) > Math.floor(nth * inField);
      const like = isOurs ? ours[nth % ours.length] : other;
      const title = isOurs
        ? like.title
        : `${WORK[nth % WORK.length]} - ${UNITS[(nth * 7) % UNITS.length]} - ${SHIFTS[(nth * 5) % SHIFTS.length]}`;
      vacancies.push({
        ...like,
        key,
        title,
        boards,
        employer: { ...like.employer, name: tenant.employer },
        requisitionId: `REQ-${at}-${n}`,
        repeats: null,
        prospect: false,
      });
    }
  });
  return vacancies;
}
