import type { Evidence } from './evidence.js';
import type { StateCode } from './states.js';

/** What kind of work the posting is. Values are part of the public contract. */
export const ROLES = [
  'coder',
  'biller',
  'coder_and_biller',
  'auditor_or_cdi',
  'revenue_cycle_other',
  'manager',
  'educator',
] as const;
export type Role = (typeof ROLES)[number];

/** `unclear` is an answer of its own: the posting says nothing, or contradicts itself. */
export const REMOTES = ['fully_remote', 'hybrid', 'onsite', 'unclear'] as const;
export type Remote = (typeof REMOTES)[number];

export const EMPLOYER_TYPES = [
  'hospital_or_health_system',
  'physician_practice',
  'clinic_or_outpatient',
  'telehealth',
  'rcm_or_billing_company',
  'payer',
  'staffing_agency',
  'government',
  'health_tech_vendor',
  'laboratory_or_imaging',
  'dental_or_vision',
  'home_health_or_hospice',
  'academic',
  'other',
  'unclear',
] as const;
export type EmployerType = (typeof EMPLOYER_TYPES)[number];

export const PAY_PERIODS = ['hour', 'day', 'week', 'month', 'year', 'unit'] as const;
export type PayPeriod = (typeof PAY_PERIODS)[number];

/** Money as a posting states it; a bound that isn't stated is null ("up to", "from"). US dollars. */
export interface PayRange {
  min: number | null;
  max: number | null;
}

/** What the work itself pays, as stated. Never a bonus, a stipend or a balance. */
export interface Pay extends PayRange {
  /** null = the words don't say, and the figures leave doubt. `unit` = per chart, encounter, claim or account. */
  period: PayPeriod | null;
  /** The period isn't written; it is taken from figures that leave no doubt in this trade. */
  periodInferred: boolean;
  /** What one unit is, for the period `unit`: `chart`. */
  unit: string | null;
  /** Every range the posting states (levels, zones, states); `min` and `max` are their envelope. */
  ranges: (PayRange & { period: PayPeriod | null })[];
  /** Comparable figures, where the period allows them. */
  hourly: PayRange | null;
  yearly: PayRange | null;
  /** Working hours a year that lie between hourly and yearly: 2,080, for federal pay 2,087 (5 U.S.C. 5504). */
  hoursBasis: number | null;
}

/** One thing that is asked for: any of the codes is enough. Several needs must all be met. */
export interface CredentialNeed {
  /** Codes of credentials as their bodies write them: `CPC`, `CPC-A`, `CCS-P`. */
  anyOf: string[];
  /** When it may be earned later, the words that say by when: `within 12 months of hire`. */
  by: string | null;
}

export const EMPLOYMENT_TYPES = [
  'full_time',
  'part_time',
  'contract',
  'temporary',
  'per_diem',
  'internship',
] as const;
export type EmploymentType = (typeof EMPLOYMENT_TYPES)[number];

export const DEGREES = ['none_stated', 'high_school', 'associate', 'bachelor', 'master'] as const;
export type Degree = (typeof DEGREES)[number];

/** Two statements of one posting that can't both be true; its evidence quotes both. */
export interface Contradiction {
  about: 'remote';
  label: string;
  body: string;
}

/**
 * The value each tag may hold. A tag that has no evidence is absent; what its absence means to readers (`unclear`,
 * `none_stated`, null) is said by the contract of `superbill tag`, never stored.
 */
export interface TagValues {
  /** Is this billing, coding or the revenue-cycle work around it, in US healthcare? */
  in_field: boolean;
  role: Role;
  /** Finer kinds of work: `inpatient`, `profee`, `denials`, `payment_posting`. */
  specialty: string[];
  remote: Remote;
  /** The only states the employer hires in; absent = not stated. */
  remote_states_allowed: StateCode[];
  /** States the employer does not hire in; absent = not stated. */
  remote_states_excluded: StateCode[];
  /** In the posting's words: `within 60 miles of Boise, ID`. */
  must_live_near: string;
  employer_type: EmployerType;
  credentials_required: CredentialNeed[];
  credentials_preferred: CredentialNeed[];
  /** The lowest figure that is required; preferred years don't count. */
  experience_min_years: number;
  /** Only ever true: the words open the posting to new graduates, apprentices or trainees. */
  entry_level: true;
  pay: Pay;
  employment_type: EmploymentType[];
  degree_required: Exclude<Degree, 'none_stated'>;
  code_sets: string[];
  systems: string[];
  schedule: string[];
  equipment: string[];
  dependent_care: 'needed_elsewhere';
  training_sponsored: string[];
  contradictions: Contradiction[];
  /** Reasons to look twice, by name; never a verdict. */
  warnings: string[];
  /** Signs that nobody may be hired: a talent pool, an evergreen opening. */
  ghost_signals: string[];
}
export type TagName = keyof TagValues;

/** A statement about a posting. Without evidence there is no tag (invariant 5). */
export interface Tag<N extends TagName = TagName> {
  tag: N;
  value: TagValues[N];
  /** Never empty. */
  evidence: [Evidence, ...Evidence[]];
}
