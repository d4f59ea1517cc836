import { hasBit, type Bits } from '../rows/bits.js';
import type { Shelf } from '../rows/shelf.js';
import type { FoundThing, FoundWords } from './found-words.js';
import { freshPoints, POINTS } from './points.js';

export const SEARCH_SORTS = ['relevance', 'newest', 'pay'] as const;
export type SearchSort = (typeof SEARCH_SORTS)[number];

/** Days since 1970 fit below this until the year 2149. */
const DAYS = 65_536;
/** Beyond it is no pay, and a height would be no exact number any more. */
const MOST_DOLLARS = 1_000_000_000;

/**
 * The height of a row in an order: higher comes first, and of two equally high ones the posting with the higher id, the
 * younger one. A whole number, so that a cursor holds it exactly.
 */
export type Height = (row: number) => number;

interface OrderInput {
  sort: SearchSort;
  shelf: Shelf;
  words: FoundWords;
  /** Rows that name the reader's state; null where no state was asked for. */
  eligible: Bits | null;
  /** Days since 1970. */
  today: number;
}

export function heightsBy(input: OrderInput): Height {
  const days = input.shelf.columns.figures.publishedDay;
  const day = (row: number) => Math.max(0, Math.min(DAYS - 1, days[row]!));
  if (input.sort === 'newest') return day;
  if (input.sort === 'pay') {
    const tops = input.shelf.columns.figures.yearlyTop;
    // What isn't stated, or can't be compared, comes after all that is.
    const dollars = (top: number) => (Number.isNaN(top) ? 0 : 1 + Math.min(Math.round(top), MOST_DOLLARS));
    return (row) => dollars(tops[row]!) * DAYS + day(row);
  }
  const points = pointsBy(input);
  return (row) => points(row) * DAYS + day(row);
}

function pointsBy({ shelf, words, eligible, today }: OrderInput): Height {
  const { titleLengths, figures } = shelf.columns;
  const { things, titleAsTyped, ofRole, withAll } = words;
  const weights = things.reduce((sum, { weight }) => sum + weight, 0);
  return (row) => {
    let points = freshPoints(today - figures.publishedDay[row]!);
    if (eligible && hasBit(eligible, row)) points += POINTS.eligible;
    if (things.length === 0) return points;
    if (titleAsTyped && hasBit(titleAsTyped, row)) points += POINTS.titleAsTyped;
    if (withAll && hasBit(withAll, row)) points += POINTS.allWords;
    if (ofRole && hasBit(ofRole, row)) points += POINTS.role;
    let found = 0;
    let inTitle = 0;
    for (let k = 0; k < things.length; k += 1) {
      const thing = things[k]!;
      const own = pointsAt(thing, row);
      found += own * thing.weight;
      if (own > POINTS.place.employer) inTitle += 1;
    }
    const shareOfTitle = inTitle / Math.max(titleLengths[row]!, things.length);
    return points + Math.round(found / weights + shareOfTitle * POINTS.wholeTitle);
  };
}

function pointsAt({ levels }: FoundThing, row: number): number {
  for (let k = 0; k < levels.length; k += 1) {
    const level = levels[k]!;
    if (hasBit(level.rows, row)) return level.points;
  }
  return 0;
}
