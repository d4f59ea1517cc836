import type { Role } from '#domain';
import { addAll, keepBoth, noBits, takeAway, type Bits } from '../rows/bits.js';
import { PLACES } from '../rows/places.js';
import { rowsWithTitle, rowsWithWay } from '../rows/rows-with-words.js';
import type { Shelf } from '../rows/shelf.js';
import { mayBeGivenUp, type Wanted, type WordsAsked } from '../words/words-asked.js';
import { POINTS } from './points.js';

/** Where a shelf has what was asked for, and what it is worth there. */
export interface FoundWords {
  things: readonly FoundThing[];
  /** Rows whose title has the words as they were typed; null = none, or it was one word. */
  titleAsTyped: Bits | null;
  /** Rows of the kind of work that the words name; null = they name none. */
  ofRole: Bits | null;
  /** Rows that have all that was wanted, where most of it is enough; null = all have. */
  withAll: Bits | null;
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
export function keepWithWords(
  shelf: Shelf,
  { wanted, unwanted, roles, needed }: WordsAsked,
  rows: Bits,
): FoundWords {
  const things = wanted.map((thing) => ({ ...thing, levels: levelsOf(shelf, thing) }));
  const rowsOfThings = (which: (thing: Wanted) => boolean) =>
    things.filter(which).map(({ levels }) => rowsOf(shelf, levels));
  for (const found of rowsOfThings(({ insisted }) => insisted)) keepBoth(rows, found);
  const others = rowsOfThings(mayBeGivenUp);
  const withAll = others.reduce(keepBoth, rows.slice());
  keepBoth(rows, needed === null ? withAll : rowsInMost(shelf, others, needed));
  for (const way of unwanted) {
    const { anywhere } = rowsWithWay(shelf, way);
    if (anywhere) takeAway(rows, anywhere);
  }
  const typed = wanted.flatMap(({ ways }) => ways[0]?.words ?? []);
  return {
    things,
    titleAsTyped: typed.length > 1 ? rowsWithTitle(shelf, typed, rows) : null,
    ofRole: roles.length > 0 ? rowsOfRoles(shelf, roles) : null,
    withAll: needed === null ? null : withAll,
  };
}

function rowsOf(shelf: Shelf, levels: readonly Level[]): Bits {
  const found = noBits(shelf.rows);
  for (const { rows } of levels) addAll(found, rows);
  return found;
}

/** Rows that are in so many of the sets at least. */
function rowsInMost(shelf: Shelf, sets: readonly Bits[], needed: number): Bits {
  // atLeast[k]: in k + 1 of the sets seen so far.
  const atLeast = Array.from({ length: needed }, () => noBits(shelf.rows));
  for (const set of sets) {
    for (let k = needed - 1; k > 0; k -= 1) addAll(atLeast[k]!, keepBoth(atLeast[k - 1]!.slice(), set));
    addAll(atLeast[0]!, set);
  }
  return atLeast[needed - 1]!;
}

function rowsOfRoles(shelf: Shelf, roles: readonly Role[]): Bits {
  const rows = noBits(shelf.rows);
  for (const role of roles) shelf.marks.rowsWith('role', role)?.addTo(rows);
  return rows;
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
