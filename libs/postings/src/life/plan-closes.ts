import type { RunOutcome } from '#domain';

/** A listing of the board that the ended run did not name, alive until now. */
export interface Missing {
  listingId: number;
  /** Healthy, complete runs in a row before this one that missed it too; unhealthy ones in between say nothing. */
  missedBefore: number;
}

/** A run that has ended, as far as it can say what is gone. */
export interface RunToCloseBy {
  outcome: RunOutcome;
  /** Listings of the board that were alive before this run. */
  live: number;
  missing: readonly Missing[];
  /** False = the board is only searched or shows a part, so a listing it doesn't name may still be there. */
  proves: boolean;
  /** Records that could not be read and don't say which listing they are: any missing one may be among them. */
  unnamedRejects: number;
  /** An operator looked at what this run missed and said that it may close. */
  released: boolean;
  /** For how long the board has been answering with nothing; 0 = it has not. */
  emptyForHours: number;
}

/** Ids of listings. */
export interface ClosePlan {
  close: number[];
  /** Missing, but kept alive until another run agrees or an operator releases them. */
  held: number[];
  /** What is held, why and what to do, for the operator; null = nothing is held. */
  told: string | null;
}

/** A run may take away up to so many listings, or up to so large a share of the board, on its own word. */
const MOST_AT_ONCE = 10;
const MOST_PERCENT_AT_ONCE = 20;
/** A list that breaks usually answers empty, and for hours: so long it must stay empty before two runs agree. */
const EMPTY_HOURS = 24;

const SAYS_WHAT_IS_GONE: readonly RunOutcome[] = ['ok', 'not_modified', 'empty'];

/**
 * Which missing listings close now (invariant 3). Only a healthy, complete run of a board that lists all it has closes
 * anything. What looks like a fault is held until the next healthy run misses the same listings. The same run decided
 * twice gives the same plan, as long as `live` and `missedBefore` tell of the time before it.
 */
export function planCloses(run: RunToCloseBy): ClosePlan {
  if (!run.proves || !SAYS_WHAT_IS_GONE.includes(run.outcome)) return { close: [], held: [], told: null };
  const doubt = run.released ? null : doubtAbout(run);
  const isHeld = ({ missedBefore }: Missing) =>
    doubt !== null && !(doubt.endsWhenRunsAgree && missedBefore >= 1);
  const held = idsOf(run.missing.filter((listing) => isHeld(listing)));
  const close = idsOf(run.missing.filter((listing) => !isHeld(listing)));
  return { close, held, told: doubt && held.length > 0 ? doubt.sentence(held.length) : null };
}

interface Doubt {
  endsWhenRunsAgree: boolean;
  sentence: (held: number) => string;
}

/** Why the run's silence about listings may be a fault of the list; null = it is taken at its word. */
function doubtAbout({ outcome, live, missing, unnamedRejects, emptyForHours }: RunToCloseBy): Doubt | null {
  if (outcome === 'empty' || emptyForHours > 0) {
    return {
      endsWhenRunsAgree: emptyForHours >= EMPTY_HOURS,
      sentence: (held) =>
        `The board answered with nothing, and ${listings(held)} stood on it. Nothing is closed until it has been empty ` +
        `for ${EMPTY_HOURS} hours (${Math.floor(emptyForHours)} so far) and two healthy runs agree. ${LOOK}`,
    };
  }
  const isLoss = missing.length > MOST_AT_ONCE && missing.length * 100 > live * MOST_PERCENT_AT_ONCE;
  if (isLoss) {
    return {
      endsWhenRunsAgree: true,
      sentence: (held) =>
        `${missing.length} of ${listings(live)} are missing, more than a run may close by itself. ` +
        `${listings(held)} ${held === 1 ? 'is' : 'are'} held until the next healthy run misses them too. ${LOOK}`,
    };
  }
  if (unnamedRejects > 0) {
    return {
      endsWhenRunsAgree: true,
      sentence: (held) =>
        `${unnamedRejects} unreadable ${unnamedRejects === 1 ? 'record does' : 'records do'} not say which listing it is, ` +
        `so ${listings(held)} that seem missing may be among them: held until the next healthy run misses them too. ${LOOK}`,
    };
  }
  return null;
}

const LOOK = 'Look at the board: release them if they are really gone.';
const listings = (count: number): string => `${count} ${count === 1 ? 'listing' : 'listings'}`;
const idsOf = (missing: readonly Missing[]): number[] => missing.map(({ listingId }) => listingId);
