import { USUAL_CRITERIA, type Choice, type PostingSummary, type SearchCriteria } from '#domain';
import type { Search } from '../search/search.js';

const MOST_SIMILAR = 4;

/** Open postings of the same role and specialty at other employers, the newest first; none where the role isn't known. */
export async function similarPostings(search: Search, posting: PostingSummary): Promise<PostingSummary[]> {
  const criteria = criteriaLike(posting);
  if (criteria === null) return [];
  // One more, because a posting without an employer finds itself.
  const options = { sort: 'newest', limit: MOST_SIMILAR + 1, after: null, facets: false } as const;
  const { hits } = await search.find(criteria, options);
  return hits
    .map(({ summary }) => summary)
    .filter(({ id }) => id !== posting.id)
    .slice(0, MOST_SIMILAR);
}

function criteriaLike({ role, specialties, employerId }: PostingSummary): SearchCriteria | null {
  if (role === null) return null;
  const of = <V extends string>(any: readonly V[]): Choice<V> => ({ any, not: [] });
  return {
    ...USUAL_CRITERIA,
    role: of([role]),
    specialty: of(specialties),
    employer: { any: [], not: employerId === null ? [] : [String(employerId)] },
  };
}
