import type { EmployerType, Evidence, Remote, Role, StateCode, TagName } from '#domain';
import type { PostingCursor } from './posting-cursor.js';

export const POSTING_SORTS = ['newest', 'relevance'] as const;
export type PostingSort = (typeof POSTING_SORTS)[number];

export const MOST_HITS = 50;
export const USUAL_HITS = 20;

/** What to look for. Lists that are absent or empty hold nothing back. */
export interface PostingQuery {
  /** A reader's words; any text at all is allowed. */
  q?: string | null;
  /** Is it billing, coding or the work around it? Absent = true. */
  inField?: boolean;
  remote?: readonly Remote[];
  role?: readonly Role[];
  employerType?: readonly EmployerType[];
  /** "I live in ...": postings that accept the state or do not say, minus those that exclude it. */
  state?: StateCode | null;
  /** Absent = by relevance where there are words, else newest first. Without words, relevance means nothing. */
  sort?: PostingSort | null;
  /** From 1 to `MOST_HITS`. */
  limit?: number;
  /** Where the previous answer ended. */
  after?: PostingCursor | null;
  /** May samples be shown while there is no live posting? */
  samples: boolean;
}

/** Whether a posting says that it accepts the asked state. One that excludes others only does not say so. */
export type StateMatch = 'eligible' | 'not_stated';

export interface PostingHit {
  id: number;
  slug: string;
  title: string;
  employer: string | null;
  employerType: EmployerType;
  location: string | null;
  remote: Remote;
  role: Role | null;
  statesAllowed: StateCode[] | null;
  statesExcluded: StateCode[] | null;
  /** Null when no state was asked for. */
  stateMatch: StateMatch | null;
  /** Calendar day `YYYY-MM-DD`. */
  publishedOn: string;
  sample: boolean;
  /** Id of the source its speaking listing came from. */
  source: string;
}

export interface PostingFacets {
  remote: Partial<Record<Remote, number>>;
  role: Partial<Record<Role, number>>;
  employer_type: Partial<Record<EmployerType, number>>;
}

export interface PostingsFound {
  hits: PostingHit[];
  /** Of the whole search, not of this page. */
  total: number;
  /** Each counts under all other filters, so that it says what choosing another value would find. */
  facets: PostingFacets;
  /** The cursor of the next page; null at the end. */
  next: string | null;
}

/** The texts evidence counts in, as the tags were read from them. */
export interface PostingTexts {
  title: string;
  company: string;
  location: string;
  description: string;
  salary_text: string;
  employment_type_text: string;
  remote_flag: string;
}

export interface KeptTag {
  tag: TagName;
  value: unknown;
  evidence: Evidence[];
}

export interface PostingListing {
  source: string;
  url: string | null;
  firstSeenAt: Date;
  lastSeenAt: Date;
}

/** One posting with everything it is known by. */
export interface FullPosting extends Omit<PostingHit, 'stateMatch'> {
  inField: boolean;
  texts: PostingTexts;
  tags: KeptTag[];
  listings: PostingListing[];
}
