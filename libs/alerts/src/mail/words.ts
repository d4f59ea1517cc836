import {
  dollars,
  STATES,
  type CredentialNeed,
  type EmployerType,
  type Pay,
  type PayRange,
  type Remote,
  type Role,
  type StateCode,
} from '#domain';

// How mails say the values of the contract. Only these words and figures reach a subject line: nothing that was fetched or typed.

export const EMPLOYER_WORDS: Record<EmployerType, string> = {
  hospital_or_health_system: 'hospital or health system',
  physician_practice: 'physician practice',
  clinic_or_outpatient: 'clinic or outpatient center',
  telehealth: 'telehealth provider',
  rcm_or_billing_company: 'billing or revenue-cycle company',
  payer: 'insurer or other payer',
  staffing_agency: 'staffing agency',
  government: 'government',
  health_tech_vendor: 'health technology company',
  laboratory_or_imaging: 'laboratory or imaging center',
  dental_or_vision: 'dental or vision practice',
  home_health_or_hospice: 'home health or hospice',
  academic: 'school or university',
  other: '',
  unclear: '',
};

/** Before "opening": "remote coder opening". */
export const REMOTE_ADJECTIVES: Record<Remote, string> = {
  fully_remote: 'remote',
  hybrid: 'hybrid',
  onsite: 'on-site',
  unclear: '',
};

export const ROLE_NOUNS: Record<Role, string> = {
  coder: 'coder',
  biller: 'biller',
  coder_and_biller: 'coder and biller',
  auditor_or_cdi: 'auditor and CDI',
  revenue_cycle_other: 'revenue-cycle',
  manager: 'manager',
  educator: 'educator',
};

export const stateName = (code: StateCode): string => STATES[code];

/** "Texas", "Texas and Ohio", "Iowa, Ohio or Texas". */
export function listOf(words: readonly string[], and = 'and'): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${and} ${last}`;
}

export const counted = (n: number, one: string): string =>
  `${n.toLocaleString('en-US')} ${n === 1 ? one : `${one}s`}`;

/** "CPC or CCS, and CRC (within 12 months of hire)". */
export const needsInWords = (needs: readonly CredentialNeed[]): string =>
  needs.map(({ anyOf, by }) => `${listOf(anyOf, 'or')}${by ? ` (${by})` : ''}`).join(', and ');

/** "9 months", "1 year", "2.5 years". */
export const yearsInWords = (years: number): string =>
  years < 1 ? counted(Math.round(years * 12), 'month') : counted(years, 'year');

const PERIODS = { hour: 'an hour', day: 'a day', week: 'a week', month: 'a month', year: 'a year' };

/** "$24.50 to $31 an hour (about $50,960 to $64,480 a year)". */
export function payInWords(pay: Pay): string {
  const per = pay.period === 'unit' ? `per ${pay.unit ?? 'unit'}` : pay.period ? PERIODS[pay.period] : '';
  const stated = `${rangeInWords(pay)} ${per}`.trim();
  const other = pay.period === 'year' ? pay.hourly : pay.yearly;
  if (!other || !pay.hoursBasis) return stated;
  return `${stated} (about ${rangeInWords(other)} ${pay.period === 'year' ? 'an hour' : 'a year'})`;
}

function rangeInWords({ min, max }: PayRange): string {
  if (min !== null && max !== null) return min === max ? dollars(min) : `${dollars(min)} to ${dollars(max)}`;
  if (max !== null) return `up to ${dollars(max)}`;
  return min === null ? 'not stated' : `from ${dollars(min)}`;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** "Nov 20" for `2026-11-20T08:00:00Z` or `2026-11-20`. */
export function dayInWords(day: string): string {
  const [, month, date] = day.slice(0, 10).split('-').map(Number);
  return `${MONTHS[(month ?? 1) - 1]} ${date}`;
}
