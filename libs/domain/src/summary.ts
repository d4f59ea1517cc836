import type { StateCode } from './states.js';
import type { CredentialNeed, Degree, EmployerType, EmploymentType, Pay, Remote, Role } from './tags.js';

/** `unreachable`: the boards it stood on are gone altogether, so nobody can say whether it is still open. */
export const POSTING_STATES = ['open', 'unreachable', 'closed'] as const;
export type PostingState = (typeof POSTING_STATES)[number];

/** Why a listing ended. */
export type GoneWhy = 'vanished' | 'closing_date' | 'not_found' | 'unseen_for_long';

/** Why a posting closed; `board_gone` goes with `unreachable`. */
export type ClosedWhy = GoneWhy | 'board_gone';

/** Whether a posting is open, and since when it is as it is. */
export interface PostingLife {
  state: PostingState;
  /** When the last of its listings ended; for `unreachable`, when the last was lost sight of; null = open. */
  closedAt: Date | null;
  /** `board_gone` goes with `unreachable`; null = open, or closed because no listing is left to it. */
  closedWhy: ClosedWhy | null;
  /** `closedAt` of the last time it closed; kept when it opens again. */
  lastClosedAt: Date | null;
  /** When it was last found to be open again. */
  reopenedAt: Date | null;
  /** When to decide again without any news; null = only news can change it. */
  lookAgainAt: Date | null;
}

/** A posting in short: what search, cards, feeds and alerts need of it. Lists are empty, not null, where nothing is said. */
export interface PostingSummary {
  id: number;
  slug: string;
  title: string;
  employerId: number | null;
  employer: string | null;
  employerType: EmployerType;
  /** As the listing that speaks for it says. */
  location: string | null;
  /** Every place it is advertised at. */
  places: string[];
  inField: boolean;
  role: Role | null;
  specialties: string[];
  remote: Remote;
  /** null = not stated. */
  statesAllowed: StateCode[] | null;
  statesExcluded: StateCode[] | null;
  /** All needs must be met; any of a need's codes meets it. */
  credentialsRequired: CredentialNeed[];
  credentialsPreferred: CredentialNeed[];
  entryLevel: boolean;
  /** Years; null = not stated. */
  experienceMinYears: number | null;
  degree: Degree;
  pay: Pay | null;
  employmentTypes: EmploymentType[];
  schedule: string[];
  systems: string[];
  codeSets: string[];
  /** Reasons to look twice, by name. */
  warnings: string[];
  /** Ids of the sources that list it; the one that speaks for it comes first. */
  sources: string[];
  sample: boolean;
  /** Calendar day `YYYY-MM-DD`: as the source says, else the day we first saw it. */
  publishedOn: string;
  /** ISO 8601, UTC. */
  firstSeenAt: string;
  /** When its listings last said something else. */
  changedAt: string;
  lastSeenAt: string;
  state: PostingState;
  /** null = open. */
  closedAt: string | null;
}

/** The part of a summary that comes from the tags of the listing that speaks, as it is kept. */
export type TaggedFacts = Pick<
  PostingSummary,
  | 'specialties'
  | 'credentialsRequired'
  | 'credentialsPreferred'
  | 'entryLevel'
  | 'experienceMinYears'
  | 'degree'
  | 'pay'
  | 'employmentTypes'
  | 'schedule'
  | 'systems'
  | 'codeSets'
  | 'warnings'
>;
