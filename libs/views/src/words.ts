import {
  STATES,
  type EmployerType,
  type EmploymentType,
  type EvidenceField,
  type Remote,
  type Role,
  type RunOutcome,
  type StateCode,
  type TagName,
} from '#domain';

// Every word a reader sees for a value of the contract. The values themselves never reach a page.

export const REMOTE_WORDS: Record<Remote, string> = {
  fully_remote: 'Fully remote',
  hybrid: 'Hybrid',
  onsite: 'On site',
  unclear: 'Not clear from the posting',
};

export const ROLE_WORDS: Record<Role, string> = {
  coder: 'Coding',
  biller: 'Billing',
  coder_and_biller: 'Coding and billing',
  auditor_or_cdi: 'Auditing or CDI',
  revenue_cycle_other: 'Other revenue-cycle work',
  manager: 'Managing',
  educator: 'Teaching',
};

export const EMPLOYER_TYPE_WORDS: Record<EmployerType, string> = {
  hospital_or_health_system: 'Hospital or health system',
  physician_practice: 'Physician practice',
  clinic_or_outpatient: 'Clinic or outpatient center',
  telehealth: 'Telehealth provider',
  rcm_or_billing_company: 'Billing or revenue-cycle company',
  payer: 'Insurer or other payer',
  staffing_agency: 'Staffing agency',
  government: 'Government',
  health_tech_vendor: 'Health technology company',
  laboratory_or_imaging: 'Laboratory or imaging',
  dental_or_vision: 'Dental or vision',
  home_health_or_hospice: 'Home health or hospice',
  academic: 'School or university',
  other: 'Another kind of employer',
  unclear: 'Not clear from the posting',
};

export const EMPLOYMENT_TYPE_WORDS: Record<EmploymentType, string> = {
  full_time: 'Full time',
  part_time: 'Part time',
  contract: 'Contract',
  temporary: 'Temporary',
  per_diem: 'As needed (per diem)',
  internship: 'Internship',
};

export const TAG_WORDS: Record<TagName, string> = {
  remote: 'Place of work',
  remote_states_allowed: 'Hires only in',
  remote_states_excluded: 'Does not hire in',
  must_live_near: 'Must live near',
  pay: 'Pay',
  credentials_required: 'Credentials asked for',
  credentials_preferred: 'Credentials welcome',
  experience_min_years: 'Experience asked for',
  entry_level: 'Open to beginners',
  degree_required: 'Degree asked for',
  employment_type: 'Employment',
  schedule: 'Hours',
  equipment: 'Equipment',
  dependent_care: 'Dependents',
  training_sponsored: 'Paid by the employer',
  role: 'Kind of work',
  specialty: 'In particular',
  systems: 'Systems',
  code_sets: 'Code sets',
  employer_type: 'Kind of employer',
  contradictions: 'Contradicts itself',
  warnings: 'Reasons to look twice',
  ghost_signals: 'Signs of no real opening',
  in_field: 'Medical billing or coding',
};

/** Completes "because the posting says ... ". */
export const FIELD_WORDS: Record<EvidenceField, string> = {
  title: 'in its title',
  company: 'in the name of the employer',
  location: 'in its location',
  description: 'in its description',
  salary_text: 'in its pay field',
  employment_type_text: 'in its employment type',
  remote_flag: 'in its remote field',
};

export const OUTCOME_WORDS: Record<RunOutcome, string> = {
  ok: 'Read to the end',
  not_modified: 'Nothing new since the last pull',
  empty: 'No postings found',
  incomplete: 'Read in part only',
  blocked: 'Stopped by a bot check or login wall',
  changed: 'Not in the shape the source is known for',
  refused: 'We may not read it',
  gone: 'The board is gone',
  slow_down: 'Asked us to come less often',
  not_started: 'Not asked: a setting is missing',
};

export const stateWords = (state: StateCode): string => STATES[state];

export const stateList = (states: readonly StateCode[]): string => listOf(states.map(stateWords));

/** "Texas", "Texas and Ohio", "Iowa, Ohio and Texas". */
export function listOf(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** `payment_posting` -> "Payment posting": for values of lists that grow faster than their words. */
export function readable(value: string): string {
  const words = value.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "1 posting", "1,204 postings". */
export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`;

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** "Nov 20, 2026" for `2026-11-20`. Calendar days have no zone, so no Date is made of them. */
export function dayInWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${MONTHS[(month ?? 1) - 1]} ${date}, ${year}`;
}

const DAY_IN_MS = 86_400_000;
const LONGEST_COUNT_OF_DAYS = 13;

/** "today", "yesterday", "5 days ago", then the day itself. Both are calendar days. */
export function dayFromToday(day: string, today: string): string {
  const days = Math.round((Date.parse(today) - Date.parse(day)) / DAY_IN_MS);
  if (days === 0) return 'today';
  if (days === 1) return 'yesterday';
  return days > 1 && days <= LONGEST_COUNT_OF_DAYS ? `${days} days ago` : dayInWords(day);
}

/** "Nov 20, 2026, 14:05 UTC". */
export const momentInWords = (moment: Date): string =>
  `${dayInWords(moment.toISOString().slice(0, 10))}, ${moment.toISOString().slice(11, 16)} UTC`;
