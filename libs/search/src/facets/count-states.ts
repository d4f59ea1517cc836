import { STATE_CODES } from '#domain';
import { NOT_STATED } from '../filters/posting-marks.js';
import { keepBoth, noBits, type Bits } from '../rows/bits.js';
import type { RowSet } from '../rows/row-set.js';
import type { ShelfCounts } from './shelf-counts.js';
import { CountedRows } from './counted-rows.js';
import type { SearchFacets } from './search-facets.js';

/** For each state, what a reader who lives there would find: postings that name it and postings that don't say. */
export function countStates(parts: readonly ShelfCounts[]): SearchFacets['state'] {
  const counts: SearchFacets['state'] = {};
  for (const { shelf, without } of parts) {
    const rows = without('state');
    const bitsOf = (set: RowSet | undefined): Bits => {
      const bits = noBits(shelf.rows);
      return set?.addTo(bits) ?? bits;
    };
    const open = new CountedRows(
      keepBoth(bitsOf(shelf.marks.rowsWith('stateAllowed', NOT_STATED)), rows.rows),
    );
    const allOpen = open.countAll();
    for (const state of STATE_CODES) {
      const allowed = shelf.marks.rowsWith('stateAllowed', state);
      const excluded = shelf.marks.rowsWith('stateExcluded', state);
      let eligible = rows.countOf(allowed);
      // A posting that both accepts and excludes a state is no good to its people.
      if (eligible > 0 && excluded && excluded.size > 0) {
        const both = keepBoth(bitsOf(allowed), bitsOf(excluded));
        eligible -= new CountedRows(keepBoth(both, rows.rows)).countAll();
      }
      const notStated = allOpen - open.countOf(excluded);
      if (eligible === 0 && notStated === 0) continue;
      const before = counts[state] ?? { eligible: 0, not_stated: 0 };
      counts[state] = {
        eligible: before.eligible + eligible,
        not_stated: before.not_stated + notStated,
      };
    }
  }
  return counts;
}
