/** Work of the trade as invented postings describe it; no line is taken from a real posting. */
export interface InventedWork {
  /** `{level}` and `{setting}` are filled in, or left out. */
  title: string;
  summary: string;
  duties: string[];
  needs: string[];
  /** Other duties that a second vacancy under the same title may have. */
  otherDuties: string[];
}

const CODING_DUTIES = [
  'Reads the {setting} record from first note to last and assigns ICD-10-CM codes that the chart supports.',
  'Queries providers in writing where a diagnosis is vague, and follows each query to its answer.',
  'Keeps up with quarterly updates of the official guidelines and with Coding Clinic.',
  'Holds an accuracy of 95 percent or better in the monthly review.',
  'Clears the discharged-not-final-billed list of {setting} accounts each morning.',
  'Works edits that the encoder returns and documents the reason for every override.',
  'Meets the productivity standard that the coding leaders set for {setting} charts.',
  'Takes part in the weekly call of coders and brings unusual cases along.',
  'Protects health information at all times and reports any breach within the hour.',
  'Tells the lead at once when a record lacks a signature or an operative report.',
  'Uses computer-assisted coding as a help, never as the final word.',
  'Answers questions of auditors about {setting} records within two working days.',
];
const CODING_OTHER = [
  'Builds a library of charge rules for infusion suites and explains it to pharmacists.',
  'Reviews trauma registries and abstracts injury scores for the state.',
  'Maps legacy charge codes to the new dictionary during the system migration.',
  'Sits with surgeons in the robotic program and teaches documentation of implants.',
  'Prepares appeal letters to recovery contractors and argues medical necessity.',
  'Leads the committee on cancer staging and checks tumor summaries against pathology.',
  'Runs reports on readmissions for the quality office and presents them monthly.',
  'Tests interfaces between the laboratory system and the billing engine after each release.',
];
const BILLING_DUTIES = [
  'Sends claims to payers each day and corrects those that the clearinghouse rejects.',
  'Reads explanations of benefits and moves what is left to the next payer or to the patient.',
  'Calls payers about claims older than thirty days and writes down what was said.',
  'Answers patients who do not understand a statement, in plain words and with patience.',
  'Balances the daily batch against the bank file before noon.',
  'Checks that referrals and authorizations are on file before a claim leaves.',
  'Reports patterns of rejections to the supervisor with examples.',
  'Keeps notes in each account so that a colleague can go on from there.',
  'Works an assigned queue of accounts and brings it to zero by Friday.',
  'Returns overpayments within the time that federal rules allow.',
  'Prepares month-end figures of the accounts that were worked.',
  'Trains with the team on payer portals and shares short cuts.',
];
const BILLING_OTHER = [
  'Visits nursing homes to collect signatures for spend-down applications.',
  'Negotiates single case agreements with out-of-network plans.',
  'Enrolls new clinicians with plans and tracks revalidation dates in a roster.',
  'Maintains the fee schedule and loads contract rates after every negotiation.',
  'Drafts settlement letters for accounts in litigation and works with attorneys on liens.',
  'Schedules estimates for elective surgery and takes deposits by telephone.',
  'Reconciles capitation rosters with enrollment files of the health plan.',
  'Sorts correspondence that the lockbox scans and routes refund requests for signature.',
];

export const INVENTED_WORK: InventedWork[] = [
  {
    title: '{setting} Medical Coder {level}',
    summary:
      'The {setting} Medical Coder {level} turns {setting} records into codes that stand up to any review.',
    duties: CODING_DUTIES,
    needs: [
      'CCS, CPC or RHIT in good standing.',
      '{years} years of {setting} coding.',
      'Daily work in an encoder such as 3M.',
      'High school diploma or equivalent.',
    ],
    otherDuties: CODING_OTHER,
  },
  {
    title: '{setting} Coding Specialist {level}',
    summary:
      'As {setting} Coding Specialist {level} you make sure that each {setting} account is coded once and coded right.',
    duties: CODING_DUTIES,
    needs: [
      'A coding credential of AHIMA or AAPC.',
      'At least {years} years with {setting} charts.',
      'Quiet room and wired internet at home.',
      'Sound anatomy and pharmacology.',
    ],
    otherDuties: CODING_OTHER,
  },
  {
    title: '{setting} Coding Auditor {level}',
    summary:
      'Our {setting} Coding Auditor {level} looks over the work of coders and tells them kindly what to do better.',
    duties: [
      ...CODING_DUTIES.slice(3),
      'Samples ten charts per coder and month and scores them.',
      'Writes findings that a coder can act on the same day.',
    ],
    needs: [
      'CPMA or CCS.',
      '{years} years in {setting} coding, one of them in audit.',
      'Good spreadsheets, better sentences.',
    ],
    otherDuties: CODING_OTHER,
  },
  {
    title: '{setting} Medical Biller {level}',
    summary: 'The {setting} Medical Biller {level} gets {setting} claims out clean and paid in full.',
    duties: BILLING_DUTIES,
    needs: [
      '{years} years of medical billing.',
      'Knows CMS-1500 and UB-04.',
      'Types 40 words a minute.',
      'High school diploma.',
    ],
    otherDuties: BILLING_OTHER,
  },
  {
    title: '{setting} Billing Specialist {level}',
    summary:
      'Join the central business office as {setting} Billing Specialist {level} and own {setting} accounts from charge to zero.',
    duties: BILLING_DUTIES,
    needs: [
      '{years} years in a business office of a hospital or practice.',
      'Epic Resolute or a like system.',
      'Calm on the telephone.',
    ],
    otherDuties: BILLING_OTHER,
  },
  {
    title: 'Accounts Receivable Representative {level} - {setting}',
    summary: 'You follow {setting} claims that nobody has answered, find out why, and see them paid.',
    duties: BILLING_DUTIES,
    needs: [
      '{years} years of insurance follow-up.',
      'Reads remittance codes without a list.',
      'Some college is welcome, not needed.',
    ],
    otherDuties: BILLING_OTHER,
  },
];

export const SETTINGS = [
  'Inpatient',
  'Outpatient',
  'Profee',
  'Emergency Department',
  'Same Day Surgery',
  'Home Health',
  'Risk Adjustment',
];
export const LEVELS = ['', 'I', 'II', 'III'];
export const STATES_OF_HIRING = [
  'TX',
  'FL',
  'OK',
  'AR',
  'GA',
  'NC',
  'SC',
  'TN',
  'AL',
  'OH',
  'MI',
  'PA',
  'AZ',
  'CO',
  'MO',
  'KS',
  'VA',
  'IN',
  'WI',
  'NV',
  'UT',
  'ID',
];
export const STATE_SENTENCES = [
  'Candidates must reside in one of these states: {states}.',
  'This remote role is open to residents of {states}.',
  'We are able to hire remote employees in the following states: {states}.',
  'Remote, but you must live in {states}.',
  'Eligible states for remote work: {states}.',
];
export const PAY_SENTENCES = [
  'Pay: ${min} - ${max} per hour.',
  'The hourly range for this position is ${min} to ${max}.',
  'Compensation: ${min}/hr - ${max}/hr, by experience.',
];
export const TOWNS = [
  'Tulsa, OK',
  'Corpus Christi, TX',
  'Boise, ID',
  'Dayton, OH',
  'Macon, GA',
  'Fresno, CA',
  'Peoria, IL',
  'Toledo, OH',
  'Mobile, AL',
  'Reno, NV',
  'Spokane, WA',
  'Omaha, NE',
  'Albany, NY',
  'Tampa, FL',
  'Mesa, AZ',
];
export const INTROS = [
  '{employer} cares for people in small towns, and for those who look after them.',
  '{employer} has kept hospitals paid and patients informed for thirty years.',
  'At {employer} we believe that a clear bill is a part of good care.',
  '{employer} is a network of physicians, nurses and people who like numbers.',
  'People come to {employer} for the work and stay for the colleagues.',
];
export const BENEFITS = [
  'Medical, dental and vision from the first day.',
  'Paid time off that grows with the years.',
  'A retirement plan with a match.',
  'We pay for dues and continuing education.',
  'Equipment is sent to your home.',
  'Flexible start between six and nine.',
  'Tuition help for you and your children.',
  'Eight paid holidays.',
];
export const CLOSINGS = [
  'We are an equal opportunity employer and welcome veterans and people with disabilities.',
  'All qualified applicants will receive consideration without regard to race, religion, sex, age or disability.',
  'Reasonable accommodation is available on request throughout hiring.',
];
/** Pairs of teams, territories and sites: one vacancy for each of the two. */
export const PARTS: [before: string, one: string, other: string][] = [
  ['You will join the ', 'cardiology team', 'orthopedics team'],
  ['You will join our ', 'neonatal unit', 'trauma unit'],
  ['Territory: ', 'Upstate New York', 'Coastal Maine'],
  ['Territory: ', 'Panhandle and South Plains', 'Rio Grande Valley'],
  ['Department: ', 'Medicare Follow-up', 'Workers’ Compensation'],
  ['The position serves ', 'Briarwood Children’s Hospital', 'Larkspur Cancer Institute'],
  ['You work for our client group of ', 'dermatologists in Phoenix', 'podiatrists in Tacoma'],
  ['This opening is on the ', 'night shift', 'weekend shift'],
  ['You will handle accounts of ', 'Blue Cross plans', 'Tricare and the Veterans Administration'],
  ['Reports to the director of the ', 'Northwest region', 'Gulf region'],
  ['The work is for the ', 'maternity clinic', 'sleep clinic'],
  ['Assigned facility: ', 'Cedar Hollow Campus', 'Mill Pond Campus'],
  ['Team: ', 'Denials Recovery', 'Credit Balances'],
  ['You will support ', 'the burn center', 'the eye institute'],
  ['The desk covers ', 'payers A through K', 'payers L through Z'],
  ['You will be part of the ', 'Epic migration group', 'Meditech legacy group'],
]; // prettier-ignore
