import type {
  ClosedWhy,
  EmployerType,
  Evidence,
  GoneWhy,
  PostingState,
  Remote,
  Role,
  StateCode,
  TagName,
} from '#domain';

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
  boardId: number;
  source: string;
  url: string | null;
  location: string | null;
  /** Calendar days `YYYY-MM-DD`; null = not said. */
  postedOn: string | null;
  closesOn: string | null;
  firstSeenAt: Date;
  lastSeenAt: Date;
  /** When its board was found to have it no more; null = it stood there when last seen. */
  goneAt: Date | null;
  goneWhy: GoneWhy | null;
  /** Since when its board doesn't exist any more; null = it does. */
  boardGoneSince: Date | null;
  /** Are its words the ones that are shown? */
  speaks: boolean;
}

/** What a board changed in one of the listings, as readers see it. */
export interface PostingChange {
  at: Date;
  source: string;
  changes: { field: string; before: string | null; after: string | null }[];
}

export interface PostingHappening {
  at: Date;
  kind: 'closed' | 'reopened' | 'unreachable';
  /** Null unless it closed. */
  why: ClosedWhy | null;
}

/** A posting that is probably the same job: one of the two is an agency's advertisement of it. */
export interface LinkedPosting {
  id: number;
  slug: string;
  title: string;
  employer: string | null;
  state: PostingState;
  /** Is it the other one that the agency wrote? */
  byAgency: boolean;
  /** A sentence. */
  why: string;
}

/** One posting with everything it is known by. */
export interface FullPosting {
  id: number;
  slug: string;
  title: string;
  employer: string | null;
  employerType: EmployerType;
  location: string | null;
  /** Every place it is advertised at, the speaking listing's first. */
  places: string[];
  inField: boolean;
  role: Role | null;
  remote: Remote;
  statesAllowed: StateCode[] | null;
  statesExcluded: StateCode[] | null;
  /** Calendar day `YYYY-MM-DD`. */
  publishedOn: string;
  sample: boolean;
  /** Id of the source its speaking listing came from. */
  source: string;
  state: PostingState;
  /** When it closed or was lost sight of; null = open. */
  closedAt: Date | null;
  closedWhy: ClosedWhy | null;
  /** When it was last found to be open again after it had closed. */
  reopenedAt: Date | null;
  firstSeenAt: Date;
  lastSeenAt: Date;
  texts: PostingTexts;
  tags: KeptTag[];
  /** The one that speaks comes first. */
  listings: PostingListing[];
  /** The newest first, no more than readers would read. */
  changes: PostingChange[];
  /** In the order in which it happened. */
  happenings: PostingHappening[];
  /** Open ones first. */
  linked: LinkedPosting[];
}
