import type { StateCode } from './states.js';
import type { PostingState } from './summary.js';
import type { EmployerType, EmploymentType, Remote, Role } from './tags.js';

/** Values that are alternatives, and values that rule a posting out. Both empty = nothing is asked. */
export interface Choice<V extends string = string> {
  any: readonly V[];
  not: readonly V[];
}

/** What is looked for; the same for a search, a feed and an alert. Everything asked must hold. */
export interface SearchCriteria {
  /** A reader's words: quotes keep words together, OR and - work as in web searches. Empty = any. */
  q: string;
  inField: boolean;
  /** "I live in": postings that accept the state or do not say, minus those that exclude it. */
  state: StateCode | null;
  remote: Choice<Remote>;
  role: Choice<Role>;
  specialty: Choice;
  employerType: Choice<EmployerType>;
  /** Employers by id, in digits. */
  employer: Choice;
  employmentType: Choice<EmploymentType>;
  schedule: Choice;
  system: Choice;
  source: Choice;
  /** Codes of the credentials the reader holds: postings whose requirements these meet. Empty = not asked. */
  credentials: readonly string[];
  /** true = only postings that the words open to beginners. */
  entryLevel: boolean;
  /** Years the reader has: postings that ask for no more, or don't say. */
  experienceYears: number | null;
  /** Dollars a year or an hour that the top of the stated range must reach. */
  payMin: { amount: number; per: 'hour' | 'year' } | null;
  /** May postings without pay (or with pay that can't be compared) stay, when `payMin` is set? */
  withoutPay: boolean;
  postedWithinDays: number | null;
  /** Postings with warnings are hidden unless this is set. */
  withWarnings: boolean;
  states: readonly PostingState[];
}

export const ANY: Choice<never> = { any: [], not: [] };

/** The search that asks for nothing: every open posting of the field without warnings. */
export const USUAL_CRITERIA: SearchCriteria = {
  q: '',
  inField: true,
  state: null,
  remote: ANY,
  role: ANY,
  specialty: ANY,
  employerType: ANY,
  employer: ANY,
  employmentType: ANY,
  schedule: ANY,
  system: ANY,
  source: ANY,
  credentials: [],
  entryLevel: false,
  experienceYears: null,
  payMin: null,
  withoutPay: true,
  postedWithinDays: null,
  withWarnings: false,
  states: ['open'],
};
