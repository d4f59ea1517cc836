import { searchInWords } from '#alerts';
import type { PostingSummary } from '#domain';
import { termsOf } from '#sources';
import { searchAddress, type FeedAbout } from '#views';
import { criteriaOf } from '../search/criteria.js';
import { MOST_HITS, type SearchParameters } from '../search/search-parameters.js';

/** A feed is asked as a search is, but brings the newest, and as many as one answer may hold. */
export const usualInFeeds = { sort: 'newest', limit: String(MOST_HITS) };

/** What a feed says of itself. Its address is the same however the search was written. */
export function feedAbout(
  parameters: SearchParameters,
  postings: readonly PostingSummary[],
  { origin, path, today }: { origin: string; path: string; today: string },
): FeedAbout {
  const criteria = criteriaOf(parameters);
  const { sort, limit } = parameters;
  const address = searchAddress({
    criteria,
    sort: sort === usualInFeeds.sort ? null : sort,
    limit: limit === MOST_HITS ? null : limit,
  });
  return {
    origin,
    source: termsOf,
    title: `Superbill: ${searchInWords(criteria)}`,
    searchAddress: new URL(address, origin).href,
    selfAddress: new URL(`${path}${address.slice(1)}`, origin).href,
    updated: lastChange(postings) ?? `${today}T00:00:00.000Z`,
  };
}

/** When the newest of them came or ended; null = there are none. */
const lastChange = (postings: readonly PostingSummary[]): string | null =>
  postings
    .map(({ closedAt, firstSeenAt }) => closedAt ?? firstSeenAt)
    .toSorted()
    .at(-1) ?? null;
