import type { Choice, SearchCriteria } from '#domain';

/** A search as a reader sees it: what is asked, and how the answer is laid out. */
export interface SearchWanted {
  criteria: SearchCriteria;
  /** null = best match where there are words, else newest first. */
  sort: 'relevance' | 'newest' | 'pay' | null;
  /** Postings on a page; null = as many as usual. */
  limit: number | null;
}

/** The lists one can choose from, by their names in addresses, in the order they stand there. */
export const LIST_NAMES = {
  remote: 'remote',
  role: 'role',
  specialty: 'specialty',
  employerType: 'employer_type',
  employer: 'employer',
  employmentType: 'employment_type',
  schedule: 'schedule',
  system: 'system',
  source: 'source',
} as const;
export type ListName = keyof typeof LIST_NAMES;

/** What a search, a feed and an alert are asked by. What is as usual is left out, so that one search has one address. */
export function searchQuery(criteria: SearchCriteria): URLSearchParams {
  const query = new URLSearchParams();
  if (criteria.q) query.set('q', criteria.q);
  if (criteria.state) query.set('state', criteria.state);
  if (!criteria.inField) query.set('in_field', 'false');
  for (const name of Object.keys(LIST_NAMES) as ListName[]) {
    for (const value of addressValues(criteria[name])) query.append(LIST_NAMES[name], value);
  }
  for (const code of criteria.credentials) query.append('credential', code);
  if (criteria.entryLevel) query.set('entry_level', 'true');
  if (criteria.experienceYears !== null) query.set('experience_years', String(criteria.experienceYears));
  if (criteria.payMin) query.set('pay_min', String(criteria.payMin.amount));
  if (criteria.payMin?.per === 'hour') query.set('pay_per', 'hour');
  if (!criteria.withoutPay) query.set('without_pay', 'false');
  if (criteria.postedWithinDays !== null) query.set('posted_within', `${criteria.postedWithinDays}d`);
  if (criteria.withWarnings) query.set('with_warnings', 'true');
  if (criteria.states.includes('closed')) query.set('closed', 'true');
  return query;
}

/** The same with its layout: what the page of a search is asked by. */
export function wantedQuery({ criteria, sort, limit }: SearchWanted): URLSearchParams {
  const query = searchQuery(criteria);
  if (sort) query.set('sort', sort);
  if (limit !== null) query.set('limit', String(limit));
  return query;
}

/** The address of a search, or of the page of it that begins at the cursor. */
export function searchAddress(wanted: SearchWanted, cursor: string | null = null): string {
  const query = wantedQuery(wanted);
  if (cursor) query.set('cursor', cursor);
  return withQuery('/', query);
}

/** A path of the site, asked for a search: `/feeds/postings.atom?state=TX`. */
export function withQuery(path: string, query: URLSearchParams): string {
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

/** `hybrid` is wanted, `-onsite` is ruled out. */
const addressValues = ({ any, not }: Choice): string[] => [...any, ...not.map((value) => `-${value}`)];

/** The page of a posting; the words after the id are for people. */
export const postingPath = ({ id, slug }: { id: number; slug: string }): string => `/postings/${id}-${slug}`;
