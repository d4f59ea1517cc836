import type { SearchCriteria } from '#domain';
import type { Truth, Vacancy } from '#simulator';

/**
 * What a job seeker types, and what that reader would call a right answer: `best` what was meant, `good` what is worth
 * reading as well, both by the title and by what the vacancy truly is, never by how the search works. Who names a
 * branch of medicine means that branch and no other.
 */
export interface Question {
  q: string;
  asked?: Partial<SearchCriteria>;
  best: Judge;
  good?: Judge;
}

type Judge = (title: string, truth: Truth, vacancy: Vacancy) => boolean;

const titled =
  (words: RegExp): Judge =>
  (title) =>
    words.test(title);
const both =
  (...judges: Judge[]): Judge =>
  (...posting) =>
    judges.every((judge) => judge(...posting));
const either =
  (...judges: Judge[]): Judge =>
  (...posting) =>
    judges.some((judge) => judge(...posting));
const role =
  (...roles: Truth['role'][]): Judge =>
  (_title, truth) =>
    roles.includes(truth.role);
const fromHome: Judge = (_title, truth) => truth.remote === 'fully_remote';
const forBeginners: Judge = (_title, truth) => truth.entry_level;
const asksFor =
  (...codes: string[]): Judge =>
  (_title, truth) =>
    [...truth.credentials_required, ...truth.credentials_preferred].some((code) => codes.includes(code));

const coding = role('coder', 'coder_and_biller');
const billing = role('biller', 'coder_and_biller');
const anyField: Judge = (_title, truth) => truth.in_field;
const hcc = titled(/hcc|risk adjustment|medicare advantage|radv/i);
const emergency = titled(/\bE[DR]\b|emergency/i);
const receivable = titled(/a\/r|\bAR\b|accounts? receivable|follow-?up|insurance resolution/i);
const inpatient = titled(/inpatient|drg/i);
const outpatient = titled(/outpatient|sds|observation|\basc\b/i);
const profee = titled(/pro-?fee|professional|physician|provider/i);
const cdi = titled(/\bcdi\b|clinical documentation/i);
const posting = titled(/payment post|cash post|eob|era\b/i);
const denials = titled(/denial|appeal/i);
const homeHealth = titled(/home health|oasis|hospice/i);

export const QUESTIONS: readonly Question[] = [
  { q: 'medical coder', best: both(titled(/medical coder/i), coding), good: coding },
  { q: 'remote medical coder', best: both(titled(/medical coder/i), fromHome), good: both(coding, fromHome) },
  { q: 'coding specialist', best: both(titled(/coding specialist|coder/i), coding), good: coding },
  {
    q: 'certified professional coder',
    best: either(titled(/certified professional coder|\bcpc\b(?!-)/i), asksFor('CPC')),
  },
  { q: 'inpatient coder', best: both(inpatient, coding), good: inpatient },
  { q: 'inpateint coder', best: both(inpatient, coding), good: inpatient },
  { q: 'inpatient coding', best: inpatient, good: both(titled(/hospital|facility/i), coding) },
  { q: 'outpatient coder', best: both(outpatient, coding), good: outpatient },
  { q: 'hospital outpatient coder', best: both(outpatient, coding), good: coding },
  { q: 'profee coder', best: both(profee, coding), good: profee },
  { q: 'pro-fee', best: profee, good: coding },
  { q: 'professional fee coding', best: profee, good: coding },
  { q: 'hcc coder', best: hcc, good: coding },
  { q: 'risk adjustment', best: hcc },
  { q: 'radv', best: titled(/radv/i), good: hcc },
  { q: 'ED coder', best: both(emergency, coding) },
  { q: 'emergency department coding', best: emergency },
  { q: 'same day surgery', best: titled(/sds|same day|surgery center|\basc\b/i), good: outpatient },
  { q: 'ambulatory surgery center coder', best: titled(/\basc\b|surgery center/i), good: titled(/surg/i) },
  {
    q: 'interventional radiology',
    best: titled(/interventional radiology/i),
    good: titled(/radiology|interventional/i),
  },
  { q: 'radiology coder', best: titled(/radiology|imaging/i) },
  { q: 'cardiology coder', best: titled(/cardiology/i) },
  { q: 'anesthesia coder', best: titled(/anesthesia/i) },
  { q: 'anesthesa', best: titled(/anesthesia/i) },
  { q: 'orthopedic coder', best: titled(/ortho|spine/i) },
  { q: 'pathology coder', best: titled(/pathology|lab coder/i) },
  { q: 'pediatric coder', best: titled(/pediatric|children/i) },
  { q: 'oncology', best: titled(/oncology/i) },
  {
    q: 'behavioral health biller',
    best: titled(/behavioral health biller|mental health .*biller/i),
    good: either(titled(/behavioral|mental|psych/i), billing),
  },
  { q: 'home health coder', best: both(homeHealth, titled(/cod|oasis/i)), good: homeHealth },
  { q: 'oasis', best: titled(/oasis/i), good: homeHealth },
  { q: 'telehealth coder', best: both(titled(/virtual|telehealth/i), coding) },
  {
    q: 'medical records technician',
    best: titled(/medical records technician|med rec tech/i),
    good: coding,
  },
  { q: 'medical biller', best: both(titled(/bill/i), billing), good: titled(/bill/i) },
  { q: 'medical billing', best: titled(/bill/i), good: billing },
  { q: 'medcal billing', best: titled(/bill/i), good: billing },
  { q: 'billing specialist', best: titled(/bill/i), good: billing },
  { q: 'remote biller', best: both(titled(/bill/i), fromHome), good: fromHome },
  { q: 'dental biller', best: titled(/dental/i) },
  { q: 'dme billing', best: titled(/dme|respiratory|hme/i), good: billing },
  { q: 'ambulance billing', best: titled(/ambulance|ems/i), good: billing },
  { q: 'laboratory billing', best: titled(/\blab/i), good: billing },
  {
    q: 'billing and coding specialist',
    best: both(titled(/bill/i), titled(/cod/i)),
    good: either(coding, billing),
  },
  { q: 'coder OR biller', best: either(coding, billing) },
  { q: 'accounts receivable', best: receivable, good: role('revenue_cycle_other') },
  { q: 'A/R follow up', best: receivable, good: role('revenue_cycle_other') },
  { q: 'ar specialist', best: receivable, good: role('revenue_cycle_other') },
  { q: 'insurance follow-up', best: receivable, good: role('revenue_cycle_other', 'biller') },
  { q: 'denials specialist', best: denials, good: role('revenue_cycle_other') },
  { q: 'denails', best: denials, good: role('revenue_cycle_other', 'coder') },
  { q: 'payment posting', best: posting, good: role('revenue_cycle_other') },
  { q: 'prior auth', best: titled(/authorization/i), good: titled(/clearance/i) },
  { q: 'cdi', best: cdi, good: role('auditor_or_cdi') },
  { q: 'clinical documentation integrity', best: cdi, good: role('auditor_or_cdi') },
  {
    q: 'coding auditor',
    best: both(titled(/audit|quality|review/i), role('auditor_or_cdi')),
    good: role('auditor_or_cdi'),
  },
  { q: 'drg validation', best: titled(/drg/i), good: either(role('auditor_or_cdi'), inpatient) },
  {
    q: 'revenue cycle manager',
    best: both(titled(/revenue cycle|billing|patient/i), role('manager')),
    good: either(role('manager'), titled(/revenue cycle/i)),
  },
  { q: 'coding manager', best: both(titled(/cod/i), role('manager')), good: role('manager') },
  { q: 'coding educator', best: role('educator'), good: titled(/train|educat/i) },
  { q: 'entry level coder', best: both(forBeginners, coding), good: forBeginners },
  { q: 'cpc-a', best: either(asksFor('CPC-A'), forBeginners), good: coding },
  { q: 'wfh coding jobs', best: both(fromHome, titled(/cod/i)), good: both(fromHome, anyField) },
  { q: 'coder -inpatient', best: both(coding, (title) => !/inpatient/i.test(title)) },
  {
    q: 'coder',
    asked: { state: 'TX', remote: { any: ['fully_remote'], not: [] } },
    best: both(coding, fromHome),
    good: anyField,
  },
];
