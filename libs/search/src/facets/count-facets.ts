import type { FilterName } from '../filters/filters.js';
import { YES, type Mark } from '../filters/posting-marks.js';
import type { Employers } from '../rows/employers.js';
import { topEmployers } from './count-employers.js';
import { countStates } from './count-states.js';
import type { ShelfCounts } from './shelf-counts.js';
import { POSTED_BANDS, type Counts, type SearchFacets } from './search-facets.js';

export function countFacets(
  parts: readonly ShelfCounts[],
  today: number,
  employers: Employers,
): SearchFacets {
  const marked = (mark: Mark, filter: FilterName, isOffered = (_value: string) => true): Counts => {
    const counts: Counts = {};
    for (const { shelf, without } of parts) {
      const rows = without(filter);
      for (const [value, set] of shelf.marks.valuesOf(mark)) {
        if (!isOffered(value)) continue;
        const count = rows.countOf(set);
        if (count > 0) counts[value] = (counts[value] ?? 0) + count;
      }
    }
    return counts;
  };
  return {
    remote: marked('remote', 'remote'),
    role: marked('role', 'role'),
    specialty: marked('specialty', 'specialty'),
    employer_type: marked('employerType', 'employerType'),
    employment_type: marked('employmentType', 'employmentType'),
    schedule: marked('schedule', 'schedule'),
    system: marked('system', 'system'),
    source: marked('source', 'source'),
    credential: marked('credential', 'credentials'),
    entry_level: marked('entryLevel', 'entryLevel', (value) => value === YES),
    experience: marked('experienceBand', 'experienceYears'),
    pay: marked('payBand', 'payMin'),
    posted_within: countDays(
      marked('publishedDay', 'postedWithinDays', (day) => Number(day) >= today - LONGEST_BAND),
      today,
    ),
    state: countStates(parts),
    employer: topEmployers(parts, employers),
  };
}

const LONGEST_BAND = Math.max(...POSTED_BANDS);

/** From postings by day to postings within days. */
function countDays(byDay: Counts, today: number): Counts {
  const counts: Counts = {};
  for (const [day, count] of Object.entries(byDay)) {
    for (const band of POSTED_BANDS) {
      if (Number(day) >= today - band) counts[band] = (counts[band] ?? 0) + count;
    }
  }
  return counts;
}
