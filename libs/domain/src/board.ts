/** What a source needs to know of a board in order to ask for it. */
export interface BoardAddress {
  /** The tenant's name in the source's own addresses, e.g. Greenhouse's `acme`; for feeds the whole address. */
  token: string;
  /** Another scheme and host than the source's usual one (an EU cluster, the simulator); null = the usual one. */
  origin: string | null;
}

/**
 * Whose word a listing is: the employer's own application system, a job board that employers post on, an aggregator
 * that copies from others, or a public employment service. The best one speaks for a posting.
 */
export type SourceKind = 'employer-system' | 'job-board' | 'aggregator' | 'public-service';

/** How a pull of a board ended, in the operator's words. Only `ok` and `not_modified` say anything about what is gone. */
export const RUN_OUTCOMES = [
  'ok',
  'not_modified',
  'empty',
  'incomplete',
  'blocked',
  'changed',
  'refused',
  'gone',
  'slow_down',
  'not_started',
] as const;
export type RunOutcome = (typeof RUN_OUTCOMES)[number];

/** Counts of one run; invariant 1: fetched = added + changed + unchanged + rejected, to the unit. */
export interface RunCounts {
  fetched: number;
  added: number;
  changed: number;
  unchanged: number;
  rejected: number;
}
