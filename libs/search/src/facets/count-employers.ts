import { eachRow } from '../rows/bits.js';
import type { Employers } from '../rows/employers.js';
import type { ShelfCounts } from './shelf-counts.js';
import { TOP_EMPLOYERS, type SearchFacets } from './search-facets.js';

/** The employers with most postings; of two with as many, the one known longer. */
export function topEmployers(parts: readonly ShelfCounts[], employers: Employers): SearchFacets['employer'] {
  const counts = new Uint32Array(employers.end);
  for (const { shelf, without } of parts) {
    const ofRow = shelf.columns.employers;
    eachRow(without('employer').rows, (row) => {
      counts[ofRow[row]!]! += 1;
    });
  }
  const top: { number: number; postings: number }[] = [];
  for (let number = 1; number < counts.length; number += 1) {
    const postings = counts[number]!;
    const lowest = top[TOP_EMPLOYERS - 1];
    if (postings === 0 || (lowest && postings <= lowest.postings)) continue;
    const at = top.findIndex((other) => other.postings < postings);
    top.splice(at < 0 ? top.length : at, 0, { number, postings });
    top.length = Math.min(top.length, TOP_EMPLOYERS);
  }
  return top.map(({ number, postings }) => ({
    id: employers.idOf(number),
    name: employers.nameOf(number),
    postings,
  }));
}
