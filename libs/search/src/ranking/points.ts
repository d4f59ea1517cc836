import type { Place } from '../rows/places.js';

/**
 * What makes a posting come first, in points. Nothing here depends on what else is in the index, so a posting that
 * arrives between two pages moves no other one.
 */
export const POINTS = {
  /** A thing found there; of several the mean counts, each by its weight. */
  place: { title: 1_000, employer: 600, labels: 500, anywhere: 100 } satisfies Record<Place, number>,
  /** It has all the words where most are enough: first what was asked for, then what is near it. */
  allWords: 2_000,
  /** The words stand in the title as they were typed. */
  titleAsTyped: 120,
  /** A title made of the searched words and nothing else; of a longer title its share. */
  wholeTitle: 120,
  /** The posting is of the kind of work that the words name. */
  role: 150,
  /** Published today; half of it for every two weeks. */
  fresh: 150,
  /** The posting names the reader's state. */
  eligible: 120,
} as const;

const HALF_LIFE_DAYS = 14;
const OLDEST_DAYS = 200;

const FRESH_BY_AGE = Uint16Array.from({ length: OLDEST_DAYS }, (_, age) =>
  Math.round(POINTS.fresh * 0.5 ** (age / HALF_LIFE_DAYS)),
);

/** Points for a posting published so many days ago; one from tomorrow is as fresh as one from today. */
export const freshPoints = (age: number): number => (age <= 0 ? POINTS.fresh : (FRESH_BY_AGE[age] ?? 0));
