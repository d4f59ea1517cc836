import type { PostingSummary, SearchCriteria } from '#domain';
import type { SearchCursor, SearchSort } from '#search';
import type { Search } from '../search/search.js';

/** Postings in one round trip: what they say has to fit in memory for every running export. */
const BATCH = 500;
/** Whoever needs more narrows the search; the database has others to answer. */
export const MOST_ROWS = 100_000;

export interface EveryHit {
  total: number;
  /** Asks for more only as fast as it is read. */
  postings: AsyncGenerator<PostingSummary>;
}

/** The whole of a search, in its order, up to `most`. The first batch is there when this returns. */
export async function everyHit(
  search: Pick<Search, 'find'>,
  criteria: SearchCriteria,
  sort: SearchSort,
  most = MOST_ROWS,
): Promise<EveryHit> {
  const batch = (after: SearchCursor | null, left: number) =>
    search.find(criteria, { sort, limit: Math.min(BATCH, left), after, facets: false });
  const first = await batch(null, most);
  async function* postings(): AsyncGenerator<PostingSummary> {
    let left = most;
    for (let found = first; ;) {
      // What left the database meanwhile counts as read, or there might be no end.
      left -= Math.min(BATCH, left);
      yield* found.hits.map(({ summary }) => summary);
      if (!found.next || left === 0) return;
      found = await batch(found.next, left);
    }
  }
  return { total: first.total, postings: postings() };
}
