import type { EmployerType, Remote, Role, StateCode } from '#domain';

/** A search as its form and its address hold it. */
export interface SearchWanted {
  q: string;
  inField: boolean;
  remote: Remote[];
  role: Role[];
  employerType: EmployerType[];
  state: StateCode | null;
  sort: 'newest' | 'relevance' | null;
  limit: number | null;
}

/** The lists of a search, by their names in addresses. */
export const LIST_NAMES = { remote: 'remote', role: 'role', employerType: 'employer_type' } as const;
export type ListName = keyof typeof LIST_NAMES;

/** The address of a search; what is as usual is left out, so that the same search has one address. */
export function searchAddress(wanted: SearchWanted, cursor: string | null = null): string {
  const query = new URLSearchParams();
  if (wanted.q) query.set('q', wanted.q);
  if (wanted.state) query.set('state', wanted.state);
  for (const name of Object.keys(LIST_NAMES) as ListName[]) {
    for (const value of wanted[name]) query.append(LIST_NAMES[name], value);
  }
  if (!wanted.inField) query.set('in_field', 'false');
  if (wanted.sort) query.set('sort', wanted.sort);
  if (wanted.limit !== null) query.set('limit', String(wanted.limit));
  if (cursor) query.set('cursor', cursor);
  const text = query.toString();
  return text ? `/?${text}` : '/';
}

/** The search with a value of a list chosen, or no longer chosen. */
export function toggled(wanted: SearchWanted, list: ListName, value: string): SearchWanted {
  const values: string[] = wanted[list];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return { ...wanted, [list]: next };
}

/** The page of a posting; the words after the id are for people. */
export const postingPath = ({ id, slug }: { id: number; slug: string }): string => `/postings/${id}-${slug}`;
