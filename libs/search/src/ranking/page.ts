import { eachRow, type Bits } from '../rows/bits.js';
import type { Shelf } from '../rows/shelf.js';
import { Best, isBelow, type Placed } from './best.js';
import { SPREAD_PLACES, type SearchCursor } from './cursor.js';
import type { Height, SearchSort } from './order.js';

const MOST_OF_ONE_EMPLOYER = 2;
/** Nobody is passed over for a posting that is not at least so near to the highest of all. */
const COMPARABLE = 0.6;

interface Found {
  shelf: Shelf;
  rows: Bits;
  height: Height;
}

interface Page {
  hits: Placed[];
  /** Where this page ended; null = nothing follows. */
  end: Pick<SearchCursor, 'shown' | 'last'> | null;
}

/**
 * One page of the answer. By relevance, the first ten places are shared: an employer gets two of them while others match
 * about as well; what that passes over follows right behind. A posting that matches all the while and isn't changed comes exactly once,
 * whatever arrives or leaves between two pages: the cursor says which of the shared places are done and how far down the
 * order the rest is, and no height depends on other postings.
 */
export function takePage(
  found: readonly Found[],
  sort: SearchSort,
  limit: number,
  after: SearchCursor | null,
): Page {
  const shown = new Set(after?.shown);
  const last = after?.last ?? null;
  const sharedPlaces = sort === 'relevance' && !last ? SPREAD_PLACES - shown.size : 0;
  const head = new Best(sharedPlaces, shareLeft(found, shown));
  // Some of the highest stand in the shared places already; one more than asked for tells whether anything follows.
  const rest = new Best(limit + 1 + SPREAD_PLACES);
  let highest = 0;
  for (const { shelf, rows, height } of found) {
    const { ids, employers } = shelf.columns;
    eachRow(rows, (row) => {
      const rowHeight = height(row);
      const id = ids[row]!;
      if (rowHeight > highest) highest = rowHeight;
      if (last && !isBelow(rowHeight, id, last)) return;
      if (sharedPlaces > 0 && !shown.has(id)) head.offer(rowHeight, id, employers[row]!);
      rest.offer(rowHeight, id, employers[row]!);
    });
  }
  const shared = head.placed.filter(({ height }) => height >= highest * COMPARABLE);
  const inHead = new Set(shared.map(({ id }) => id));
  const others = rest.placed.filter(({ id }) => !shown.has(id) && !inHead.has(id));
  const sequence = [...shared, ...others];
  const hits = sequence.slice(0, limit);
  if (sequence.length <= limit) return { hits, end: null };
  const lowest = hits.findLast(({ id }) => !inHead.has(id));
  return {
    hits,
    end: {
      shown: [...shown, ...hits.filter(({ id }) => inHead.has(id)).map(({ id }) => id)],
      last: lowest ? { height: lowest.height, id: lowest.id } : last,
    },
  };
}

/** How many of the shared places each employer may still have, after those that were shown. */
function shareLeft(found: readonly Found[], shown: ReadonlySet<number>): (employer: number) => number {
  const had = new Map<number, number>();
  for (const { shelf } of found) {
    for (const id of shown) {
      const row = shelf.rowOf(id);
      const employer = row === undefined ? 0 : shelf.columns.employers[row]!;
      had.set(employer, (had.get(employer) ?? 0) + 1);
    }
  }
  // Nobody knows whether two postings without an employer have the same one.
  return (employer) => (employer === 0 ? Infinity : MOST_OF_ONE_EMPLOYER - (had.get(employer) ?? 0));
}
