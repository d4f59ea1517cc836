import type { StateCode } from '#domain';

/** How many postings have each value; values that none has are absent. */
export type Counts = Record<string, number>;

/** Days back a reader may look. */
export const POSTED_BANDS = [1, 3, 7, 14, 30] as const;
export const TOP_EMPLOYERS = 20;

/** Each counts under all other filters, so that it says what choosing another value would find. */
export interface SearchFacets {
  remote: Counts;
  role: Counts;
  specialty: Counts;
  employer_type: Counts;
  employment_type: Counts;
  schedule: Counts;
  system: Counts;
  source: Counts;
  /** Codes of credentials that are asked for, at once or by a later date. */
  credential: Counts;
  /** `yes`: open to beginners. */
  entry_level: Counts;
  /** By years: postings that ask for no more than that; and `not_stated`. */
  experience: Counts;
  /** By dollars a year: postings whose range reaches that; and `not_stated`. */
  pay: Counts;
  /** By days: postings published within them. */
  posted_within: Counts;
  /** What a reader who lives there would find. */
  state: Partial<Record<StateCode, { eligible: number; not_stated: number }>>;
  /** Those with most postings, the most first. */
  employer: { id: number; name: string; postings: number }[];
}
