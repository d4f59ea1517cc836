import type { Rule } from '../../define-tag.js';
import type { EmploymentSignal } from './employment-choice.js';

const CONTRACT: EmploymentSignal = { types: ['contract'] };
const TEMPORARY: EmploymentSignal = { types: ['temporary'] };
const PER_DIEM: EmploymentSignal = { types: ['per_diem'] };
const INTERNSHIP: EmploymentSignal = { types: ['internship'] };

/** People who do the work, as titles of the trade name them. */
const WORKER =
  '(?:[A-Za-z&/-]{2,14} ){0,2}?(?:coders?|billers?|auditors?|posters?|specialists?|representatives?|reps?|clerks?|analysts?|associates?|collectors?|technicians?)';
const DENIED =
  /\b(?:no|not|never|cannot|can't|don't|without|neither)\b[^.\n]{0,25}\b(?:1099|c2c|corp|contract|temp\w*|prn|per diem|independent)/i;

const i = (source: string): RegExp => new RegExp(source, 'i');

export const EMPLOYMENT_FORM_RULES: readonly Rule<EmploymentSignal>[] = [
  {
    id: 'employment-type/contract-field',
    value: CONTRACT,
    in: ['employment_type_text'],
    match: /\b(?:contract(?:or|-to-hire| to hire)?|independent contractor|freelance|1099|contingent)\b/i,
    because: "the board's own field",
    yes: ['Contract', 'CONTRACTOR', '1099'],
    no: ['Full-time', 'Contracting department'],
  },
  {
    id: 'employment-type/contract-title',
    value: CONTRACT,
    in: ['title'],
    match: i(
      `\\(\\s?(?:[A-Za-z0-9 -]{0,14}\\s)?contract(?:or|[- ]to[- ]hire)?\\s?\\)|[-\u2013\u2014|,/]\\s?(?:\\d{1,2}[- ](?:month|week|mo|wk)s? )?contract(?:or)?\\s?(?:$|[-,(|/])|^(?:\\d{1,2}[- ](?:month|week)s? )?contract(?:or)?\\s?[-:]|\\bcontract(?:[- ]to[- ](?:hire|perm\\w*)| position| role| assignment)|\\bcontract (?:(?:medical|remote|inpatient|outpatient|HCC|ED|profee|pro fee) ${WORKER}|coders?|billers?)|\\b(?:1099|independent contractor|freelanc(?:e|er))\\b|\\b\\d{1,2}[- ]?(?:week|wk)s?\\b`,
    ),
    unless: /\bVA contract\b/i,
    because: 'the headline names the form, or the length of an assignment',
    yes: [
      'Medical Coder (Contract)',
      'HIM Coder - 6 month contract',
      'Contract Medical Coder',
      'Independent medical biller (1099)',
      'ED Coder, single path - 13 wks',
      'Coder, contract to hire',
      'Freelance Medical Coder-Biller',
    ],
    no: [
      'Contract Modeling Analyst',
      'Payer Contract Specialist',
      'Medical Coder - VA Contract',
      'Contract Compliance Auditor',
    ],
  },
  {
    id: 'employment-type/contract-said',
    value: CONTRACT,
    in: ['description'],
    match: i(
      `\\b(?:(?:this is an? |an? |\\d{1,2}\\+?[- ](?:month|week|wk|mo)s? )(?:[a-z0-9-]{2,12} ){0,2}?contract (?:position|role|assignment|opportunity|job|opening|engagement|\\(|with (?:possib|potential|option))|(?:W-?2|1099|C2C) contract(?:or)?\\b|contract (?:length|duration|term) ?[:=]|contract is (?:for )?\\d{1,2} (?:weeks|months)|contract[- ]to[- ](?:hire|perm\\w*)|\\d{1,2}[- ]?mo(?:nth)?s? (?:CTH|C2H)|travel (?:contract|assignment)\\b(?! (?:work|exper))|\\d{1,2}\\+?[- ](?:week|wk|month|mo)s?(?:\\+)? contract\\b|\\d{1,2}\\+?[- ](?:week|wk|month|mo)s? assignment|assignment (?:length|duration)|contract assignment|contract (?:[A-Za-z&/-]{2,14} ){0,2}?(?:coders?|billers?|auditors?) (?:needed|wanted|who|to (?:code|bill|join|work|support))\\b|(?:part|full)[- ]time ?\\/ ?contract|on a contract basis|(?:(?:job|employment|position|work|engagement) ?types?|position|engagement|status|duration|term) ?[:\\-] ?(?:[A-Za-z]+-time, ?)?(?:contract\\b(?! (?:manag|compliance|model|analy|terms))|1099\\b))|(?:^|[.\\n|] ?)[*_#>•-]{0,3} ?(?:contract(?=[.,;]|\\s?[|\\n]| (?:position|role|opportunity|job)\\b)|(?:project |job )?duration ?[:\\-–] ?\\d{1,2}\\+? ?(?:weeks|wks|months|mos)\\b)|\\b(?:W-?2|1099) or (?:corp[- ]to[- ]corp|C2C)\\b`,
    ),
    unless: DENIED,
    because: 'the text names the form of the job',
    yes: [
      'This is a contract position',
      'Contract assignment for one of our Flex Team',
      '13-week contract, 40 hours',
      'Contract is 13 weeks, 40 hrs/week',
      'W2 contract.',
      'Contract, evenings are fine.',
      'Job type: Contract',
      'contract-to-hire',
      'Job Types: Full-time, Contract',
      'Assignment length: 13 weeks',
      'remote, part-time/contract',
      '**CONTRACT | 6 mo + | W2 or Corp to Corp**',
      'Engagement: 1099',
      'Start: soon\nDuration: 10 weeks, may extend',
      'Travel assignment, 8 weeks',
      'Remote. Contract role, 20 hours per week',
      '6 mo CTH',
    ],
    no: [
      'knows payer contracts',
      'This is not a contract position',
      'by the contract with the payer',
      'contract modelling',
      'audits by contract coders',
      'contract compliance reviews',
      'Training duration: 10 weeks',
      'experience on a travel assignment experience',
      'is seeking a Contract Modeling Analyst to join our team',
    ],
  },
  {
    id: 'employment-type/independent-contractor',
    value: CONTRACT,
    in: ['description'],
    match:
      /\bfreelance (?:medical |remote )?(?:coders?|billers?|auditors?|basis|position|work\b)|\b(?:independent )?contractor basis\b|\b1099 independent contractors?\b|\b(?:(?:as an?|is an?|be an?|an?|engaging an?|hired as|paid as|seeking|hiring)(?: [a-z.-]{3,14}){0,2} (?:1099|independent contractor)|independent contractor (?:position|role|opportunity|agreement|basis|status|\(|- )|1099 (?:position|role|contractor|basis|opportunity|status)|(?:W-?2(?: hourly| full[- ]time)?|C2C|full[- ]time(?: W-?2)?|employee) or 1099|1099 or (?:W-?2|C2C))|\(1099\)/i,
    unless: DENIED,
    because: 'who is paid on form 1099 is no employee',
    yes: [
      'This is a 1099 position',
      "Contractor basis; you'd invoice us monthly",
      'W-2 hourly or 1099 (your choice)',
      'W-2 full time or 1099',
      'You will work as an independent contractor',
      'We are engaging an India-based independent contractor',
      'Pay: $24/hr (1099)',
    ],
    no: [
      'No 1099 arrangements',
      'issues 1099 forms to vendors',
      'employees and independent contractors',
      'not a 1099 position',
    ],
  },
  {
    id: 'employment-type/temporary-field',
    value: TEMPORARY,
    in: ['employment_type_text'],
    match: /\b(?:temp|temporary|seasonal|fixed[- ]term|term|limited)\b/i,
    unless: /\blong[- ]term\b/i,
    because: "the board's own field",
    yes: ['Temporary', 'Seasonal', 'TEMPORARY', 'Temp'],
    no: ['Full-time', 'Contract'],
  },
  {
    id: 'employment-type/temporary-title',
    value: TEMPORARY,
    in: ['title'],
    match: /\b(?:temp(?:orary)?|seasonal|temp[- ]to[- ](?:hire|perm\w*))\b/i,
    unless: /\btemp(?:orary)? (?:staffing|agency|disability|services)\b/i,
    because: 'the headline names the form',
    yes: [
      'HCC Coders (10 openings) Temp',
      'HCC Coder - Seasonal',
      'Temporary Medical Biller',
      'Biller - Temp to Perm',
    ],
    no: ['Template Analyst', 'Biller, temporary disability claims', 'Tempe Biller'],
  },
  {
    id: 'employment-type/temporary-said',
    value: TEMPORARY,
    in: ['description'],
    match: i(
      `\\b(?:(?:temporary|seasonal|temp)(?: (?:full|part)[- ]time)? (?:position|role|assignment|job|opportunity|employment|engagement|appointment|opening|work assignment|${WORKER})\\b|temp[- ]to[- ](?:hire|perm\\w*)(?! is possible)|temporary[- ]to[- ](?:hire|permanent)(?! (?:and|basis|staff))|(?<=(?:^|\\n|[.:|] )[*_]{0,2})(?:temporary|temp)(?=,? (?:through|thru|until|for \\d|\\d|\\w+ (?:weeks|months)\\b)|\\s?[|,.]| ?[-\u2013] )|appointment not to exceed|term appointment|(?:limited|fixed)[- ](?:term|duration) (?:position|role|job|employment|assignment|contract|opportunity)|cover(?:s|ing)? (?:for )?(?:an?|our|her|his) (?:[\\w'’-]+ ){0,3}leave\\b|(?:maternity|parental|medical) leave (?:coverage|cover|replacement)|(?:job|employment|position) ?(?:type|status) ?[:\\-] ?(?:temporary|temp|seasonal)\\b)`,
    ),
    unless:
      /\b(?:(?:not|isn't|never) an? temp\w*|no temp\w*|also (?:offer|place)|temporary,? (?:and|or|direct|temporary)|permanent (?:basis|placement)|talent|staffing (?:firm|company|solutions))\b/i,
    because: 'the text names the form of the job',
    yes: [
      'This is a temporary position through April.',
      'hiring TEN temp HCC coders',
      'temp-to-hire',
      'Seasonal HCC coders for the retro project',
      'Employment type: Temporary',
      'Appointment not to exceed one year',
      'Temporary through June 30.',
      'Covering a maternity leave, about 14 weeks',
      'Temp, ten weeks, 8-5.',
      'This is a limited-term position ending in June',
    ],
    no: [
      'temporary password',
      'deliver talent in temporary, temporary-to-hire, and permanent basis',
      'Mail support (temporary responsibility)',
      'temporary disability claims',
      'This is not a temporary position',
    ],
  },
  {
    id: 'employment-type/per-diem-field-or-title',
    value: PER_DIEM,
    in: ['employment_type_text', 'title'],
    match: /\b(?:PRN|per[-_ ]?diem|as[- ]needed|casual|on[- ]call pool)\b/i,
    unless: /\bper diem (?:billing|rates?|claims?|contracts?)\b/i,
    because: 'hospitals call work on demand so',
    yes: ['PRN', 'Coder III - Per Diem', 'PER_DIEM', 'Denials Management Specialist PRN', 'PRN IP coders'],
    no: ['Full-time', 'Analyst, per diem rates'],
  },
  {
    id: 'employment-type/per-diem-said',
    value: PER_DIEM,
    in: ['description'],
    match: i(
      `\\b(?:(?:PRN|per[- ]diem)(?: \\(?(?:remote|as needed)\\)?)? (?:position|role|job|opportunity|basis|pool|bench|status|schedule|shift|associate|employee\\b|opening|employment|[a-z]{2,10} coders?|${WORKER})|(?:status|job types?|employment type|schedule|position type|shift|hours|FTE|class|category|type) ?[:\\-/] ?(?:[A-Za-z-]{2,10}(?:,| ?\\/| or| and| &) ?){0,2}(?:PRN|per[- ]diem)\\b|(?:FT|PT|full[- ]?time|part[- ]?time)(?:, (?:or |and )?| or | and | & | ?\\/ ?)(?:PRN|per[- ]diem)\\b(?! (?:employees|staff|associates|team|colleagues))|(?:openings?|positions?) ?[:(-][^.\\n]{0,30}\\bPRN\\b|as[- ]needed (?:position|role|job|coders?|billers?)|(?<=(?:^|\\n|[.:|] )[*_]{0,2})(?:PRN|per[- ]diem)(?=[,.|]| [-\u2013] )|casual pool|on[- ]call pool|(?:position|role|job) is (?:PRN|per[- ]diem)\\b|PRN (?:as needed|- |,)|(?:seeking|hiring|need|for) (?:an? )?(?:[a-z]{4,12} )?PRN\\b|(?:this is an?|as an?) (?:PRN|per[- ]diem)\\b)`,
    ),
    unless:
      /\b(?:benefits?|no per diem|travel|lodging|meals?|payer|payor|drg|case rate|reimbursement|methodolog\w+|contracts?)\b/i,
    because: 'hospitals call work on demand so; payers call a way to pay for a hospital day so',
    yes: [
      'Looking for two PRN inpatient coders',
      'our per diem bench',
      'Status: PRN',
      'As a per diem associate you set your days',
      'This is a per diem role',
      'Shift: Days, PRN',
      'This position is PRN.',
      'Per diem, two shifts a month minimum',
      'Full time, part time or PRN, tell us',
      'FT/PT/PRN',
      'Status: Full-time / PRN',
      'Openings: 1 days, 1 PRN weekends',
    ],
    no: [
      'no per diem because you are at home',
      'DRG, per diem and case rate contracts',
      'travel per diem of $60',
      'PRN and part-time employees receive benefits',
      'medication given PRN',
      'full-time and PRN employees',
    ],
  },
  {
    id: 'employment-type/internship',
    value: INTERNSHIP,
    in: ['employment_type_text', 'title'],
    match:
      /\b(?:intern|internship|externship|extern)\b(?! (?:program )?(?:coordinator|manager|director|supervisor|instructor|preceptor|advisor|lead|specialist))/i,
    because: 'the field or the headline names it',
    yes: ['Medical Coding Intern', 'Internship', 'INTERN', 'HIM Externship'],
    no: ['Internal Auditor', 'Internal Medicine Coder', 'International', 'Externship Coordinator/Biller'],
  },
  {
    id: 'employment-type/internship-said',
    value: INTERNSHIP,
    in: ['description'],
    match:
      /\b(?:this (?:paid |unpaid |summer |remote |virtual )?(?:internship|externship)|(?:job|employment|position) ?type ?[:-] ?intern(?:ship)?|(?:paid|summer|fall|spring) internship (?:position|opportunity|role|program for|for))\b/i,
    unless: /\b(?:completed|completion|experience)\b/i,
    because: 'the text calls the job an internship',
    yes: ['This paid internship lasts ten weeks', 'Job type: Internship'],
    no: ['Completion of an internship', 'supervises interns', 'internship experience counts'],
  },
];
