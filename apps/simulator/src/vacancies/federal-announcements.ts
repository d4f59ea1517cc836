import type { Role } from '#domain';

export interface Announcement {
  title: string;
  role: Role | null;
  series: { code: string; name: string };
  grades: { low: number; high: number };
  place: 'us_wide' | 'telework_eligible' | 'onsite';
  summary: string;
  duties: string[];
  qualification: string;
  credentials: string[];
  schedule: string;
  /** Open to the public; otherwise to present federal employees only. */
  open: boolean;
  permanent: boolean;
  partTime: boolean;
  entry: boolean;
}

const RECORDS = { code: '0675', name: 'Medical Records Technician' };
const CLERICAL = { code: '0503', name: 'Financial Clerical And Technician' };
const FINANCE = { code: '0501', name: 'Financial Administration And Program' };
const DAYS = 'Monday through Friday, 7:30 a.m. to 4:00 p.m. Compressed schedules may be approved. Full time.';

const announcement = (
  facts: Pick<
    Announcement,
    'title' | 'role' | 'series' | 'grades' | 'place' | 'summary' | 'duties' | 'qualification'
  > &
    Partial<Announcement>,
): Announcement => ({
  credentials: [],
  schedule: DAYS,
  open: true,
  permanent: true,
  partTime: false,
  entry: false,
  ...facts,
});

const MASTERY =
  'Applicants must hold a mastery level certification through AHIMA or AAPC: CCS, CCS-P, RHIT, RHIA, CPC, COC or CIC.';
const MASTERY_CODES = ['CCS', 'CCS-P', 'CIC', 'COC', 'CPC', 'RHIA', 'RHIT'];

export const SUMMARIES = [
  'This position is located in Health Information Management at {facility}.',
  '{facility} is announcing this vacancy in its Business Integrity service.',
  'The incumbent serves at {facility} of the Frontier Medical Service, which provides care to settlers, rangers and their families.',
];

export const KEY_REQUIREMENTS = [
  'You must be a U.S. citizen to apply for this job.',
  'Selective Service registration is required for males born after 12/31/1959.',
  'You may be required to serve a probationary period.',
  'Subject to background and suitability investigation.',
  'Participation in the seasonal influenza vaccination program is a requirement.',
];

export const CLOSING_NOTES = [
  'This job opportunity announcement may be used to fill additional vacancies.',
  'The announcement closes early when 75 applications have been received.',
  'Relocation and recruitment incentives are not authorized.',
];

export const ANNOUNCEMENTS: Announcement[] = [
  announcement({
    title: 'Medical Records Technician (Coder) Outpatient and Inpatient',
    role: 'coder',
    series: RECORDS,
    grades: { low: 8, high: 8 },
    place: 'us_wide',
    summary:
      'Coders at this level select and assign codes for inpatient stays, surgeries and clinic visits without review of each record.',
    duties: [
      'Assigns ICD-10-CM, ICD-10-PCS, CPT and HCPCS codes to the full range of care',
      'Queries providers to clarify conflicting or incomplete documentation',
      'Uses the encoder and product suite to validate grouping',
      'Corrects records returned by the validation section',
    ],
    qualification: `${MASTERY} One year of experience equal to the next lower grade.`,
    credentials: MASTERY_CODES,
  }),
  announcement({
    title: 'Medical Records Technician (Coder-Outpatient)',
    role: 'coder',
    series: RECORDS,
    grades: { low: 4, high: 7 },
    place: 'telework_eligible',
    summary:
      'A developmental position: technicians progress from closely reviewed clinic visits to independent coding.',
    duties: [
      'Codes ambulatory encounters and ancillary services',
      'Reviews templates for required elements',
      'Learns evaluation and management rules under a senior coder',
      'Maintains productivity after the training period',
    ],
    qualification:
      'Entry level (GS-4): six months of health records experience, or one year above high school with 12 hours of medical coding, or an apprentice level certification such as CPC-A or CCA. Recent graduates may apply.',
    credentials: ['CCA', 'CPC-A'],
    entry: true,
  }),
  announcement({
    title: 'Medical Records Technician (Coder Auditor)',
    role: 'auditor_or_cdi',
    series: RECORDS,
    grades: { low: 9, high: 9 },
    place: 'us_wide',
    summary:
      'Coder auditors measure the accuracy of facility and professional coding and teach what they find.',
    duties: [
      'Performs prospective and retrospective coding audits',
      'Prepares reports of findings and trends',
      'Trains coders and clinical staff',
      'Tracks corrective actions until closed',
    ],
    qualification: `${MASTERY} One year of experience at GS-8 in coding.`,
    credentials: MASTERY_CODES,
  }),
  announcement({
    title: 'Medical Records Technician (Clinical Documentation Improvement Specialist - Inpatient)',
    role: 'auditor_or_cdi',
    series: RECORDS,
    grades: { low: 9, high: 9 },
    place: 'telework_eligible',
    summary:
      'The CDIS reviews records during the stay and asks physicians for documentation that reflects the care given.',
    duties: [
      'Reviews inpatient records concurrently',
      'Writes compliant queries',
      'Reconciles DRG assignment with coders',
      'Reports severity and response figures monthly',
    ],
    qualification: `${MASTERY} CDIP or CCDS are accepted as well.`,
    credentials: [...MASTERY_CODES, 'CCDS', 'CDIP'].toSorted(),
    open: false,
  }),
  announcement({
    title: 'Supervisory Medical Records Technician (Coder)',
    role: 'manager',
    series: RECORDS,
    grades: { low: 9, high: 11 },
    place: 'onsite',
    summary:
      'The supervisor plans and assigns work to seventeen coders and answers for timeliness and quality.',
    duties: [
      'Assigns work and evaluates performance',
      'Monitors coding backlog and reports to the chief of service',
      'Interviews and recommends candidates',
      'Resolves complaints and grievances',
    ],
    qualification: `${MASTERY} One year of experience at GS-9.`,
    credentials: MASTERY_CODES,
  }),
  announcement({
    title: 'Med Rec Tech (Coder In/Out)',
    role: 'coder',
    series: RECORDS,
    grades: { low: 8, high: 8 },
    place: 'us_wide',
    summary: 'Night and weekend coverage for the consolidated center. Present employees of the Service only.',
    duties: [
      'Codes discharges and observation stays left at the end of the day',
      'Clears edits before the morning transmission',
      'Keeps a log of records on hold',
    ],
    qualification: MASTERY,
    credentials: MASTERY_CODES,
    schedule: 'Part time, 32 hours per pay period, evenings and weekends.',
    open: false,
    partTime: true,
  }),
  announcement({
    title: 'Lead Medical Records Technician (Coder)',
    role: 'manager',
    series: RECORDS,
    grades: { low: 9, high: 9 },
    place: 'us_wide',
    summary: 'The lead distributes work among nine coders and codes the most difficult records.',
    duties: [
      'Balances workload daily',
      'Gives on-the-job training',
      'Codes complex surgical and transplant stays',
      'Reports status to the supervisor',
    ],
    qualification: MASTERY,
    credentials: MASTERY_CODES,
  }),
  announcement({
    title: 'Medical Reimbursement Technician',
    role: 'biller',
    series: CLERICAL,
    grades: { low: 6, high: 6 },
    place: 'telework_eligible',
    summary: 'Technicians bill third party insurers for care of nonservice conditions.',
    duties: [
      'Generates UB-04 and CMS-1500 claims from coded encounters',
      'Resolves insurer rejections before retransmission',
      'Verifies precertification and benefits',
      'Obtains copies of records for claims',
    ],
    qualification: 'One year of specialized experience equal to GS-5 in medical billing or insurance claims.',
  }),
  announcement({
    title: 'Accounts Receivable Technician (Third Party Follow-Up)',
    role: 'revenue_cycle_other',
    series: CLERICAL,
    grades: { low: 5, high: 6 },
    place: 'onsite',
    summary: 'The technician pursues unpaid claims with health insurers and documents each step.',
    duties: [
      'Contacts insurers on claims older than 45 days',
      'Posts explanations of benefits and adjusts receivables',
      'Prepares first level appeals',
      'Answers questions from patients on copayments',
    ],
    qualification: 'One year of specialized experience equal to GS-4, or four years above high school.',
  }),
  announcement({
    title: 'Revenue Utilization Analyst',
    role: 'revenue_cycle_other',
    series: FINANCE,
    grades: { low: 9, high: 11 },
    place: 'us_wide',
    summary: 'The analyst finds why billable care was not billed and what would change that.',
    duties: [
      'Analyzes denials and reasons not billable',
      'Works with coding and insurance verification on causes',
      'Builds monthly reports for the revenue officer',
      'Prepares training for front line staff',
    ],
    qualification: 'One year of specialized experience equal to GS-7 or GS-9 in healthcare revenue analysis.',
  }),
  announcement({
    title: 'Medical Records Technician (Coder) - Term, not to exceed 13 months',
    role: 'coder',
    series: RECORDS,
    grades: { low: 7, high: 8 },
    place: 'us_wide',
    summary: 'Temporary help with records of clinics that moved to a new record system.',
    duties: [
      'Codes backlogged clinic encounters',
      'Matches orders with encounters after migration',
      'Flags visits that cannot be coded',
    ],
    qualification: MASTERY,
    credentials: MASTERY_CODES,
    permanent: false,
  }),
  announcement({
    title: 'Insurance Billing Supervisor (Medical Care Recovery)',
    role: 'manager',
    series: FINANCE,
    grades: { low: 11, high: 12 },
    place: 'telework_eligible',
    summary: 'Leads three teams that verify insurance, bill and collect.',
    duties: [
      'Supervises twenty-four billing technicians',
      'Sets priorities by age and amount',
      'Reports collections against the annual goal',
      'Deals with insurers on systemic problems',
    ],
    qualification: 'One year of specialized experience equal to GS-9 or GS-11 supervising medical billing.',
  }),
  announcement({
    title: 'Financial Technician (Payroll)',
    role: null,
    series: CLERICAL,
    grades: { low: 6, high: 7 },
    place: 'onsite',
    summary:
      'Processes time cards, leave and debts of employees. No patient or insurance accounts are handled.',
    duties: ['Audits time and attendance', 'Establishes payroll debts', 'Answers pay questions of employees'],
    qualification: 'One year of specialized experience equal to GS-5 in payroll or accounting.',
  }),
  announcement({
    title: 'Medical Records Technician (Cancer Registrar)',
    role: null,
    series: RECORDS,
    grades: { low: 8, high: 9 },
    place: 'telework_eligible',
    summary: 'Maintains the registry of tumors and follows patients over the years.',
    duties: [
      'Finds and abstracts new cases',
      'Stages cases by current manuals',
      'Submits data to the central registry',
      'Prepares cancer conference lists',
    ],
    qualification: 'ODS certification, or eligible to sit within 24 months.',
  }),
];
