import { addAll, keepBoth, noBits, takeAway, type Bits } from '../rows/bits.js';
import { PLACES } from '../rows/places.js';
import { rowsWithTitle, rowsWithWay } from '../rows/rows-with-words.js';
import type { Shelf } from '../rows/shelf.js';
import type { Wanted, WordsAsked } from '../words/words-asked.js';
import { POINTS } from './points.js';

/** Where a shelf has what was asked for, and what it is worth there. */
export interface FoundWords {
  things: readonly FoundThing[];
  /** Rows whose title has the words as they were typed; null = none, or it was one word. */
  titleAsTyped: Bits | null;
}

export interface FoundThing {
  weight: number;
  /** From most points to least; what counts for a row is the first that has it. */
  levels: readonly Level[];
}

interface Level {
  points: number;
  rows: Bits;
}

/** Takes out of `rows` those whose words aren't as asked, and says where the others have them. */
export function keepWithWords(shelf: Shelf, { wanted, unwanted }: WordsAsked, rows: Bits): FoundWords {
  const things = wanted.map((thing) => ({ ...thing, levels: levelsOf(shelf, thing) }));
  for (const { levels, optional } of things) {
    if (optional) continue;
    const found = noBits(shelf.rows);
    for (const level of levels) addAll(found, level.rows);
    keepBoth(rows, found);
  }
  for (const way of unwanted) {
    const { anywhere } = rowsWithWay(shelf, way);
    if (anywhere) takeAway(rows, anywhere);
  }
  const typed = wanted.flatMap(({ ways }) => ways[0]?.words ?? []);
  return { things, titleAsTyped: typed.length > 1 ? rowsWithTitle(shelf, typed, rows) : null };
}

function levelsOf(shelf: Shelf, { ways }: Wanted): Level[] {
  const byPoints = new Map<number, Bits>();
  for (const way of ways) {
    const found = rowsWithWay(shelf, way);
    for (const place of PLACES) {
      const rows = found[place];
      if (!rows) continue;
      const points = Math.round(POINTS.place[place] * way.nearness);
      const others = byPoints.get(points);
      if (others) addAll(others, rows);
      else byPoints.set(points, rows);
    }
  }
  return [...byPoints].map(([points, rows]) => ({ points, rows })).toSorted((a, b) => b.points - a.points);
}
