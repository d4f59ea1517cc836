import { EMPLOYER_TYPES, REMOTES, ROLES, type EmployerType, type Remote, type Role } from '#domain';
import { searchAddress, toggled, type ListName, type SearchWanted } from './search-address.js';
import { EMPLOYER_TYPE_WORDS, REMOTE_WORDS, ROLE_WORDS } from './words.js';

/** How many postings each value would find under the other filters. */
export interface FacetCounts {
  remote: Partial<Record<Remote, number>>;
  role: Partial<Record<Role, number>>;
  employer_type: Partial<Record<EmployerType, number>>;
}

export const FacetLinks = ({ wanted, facets }: { wanted: SearchWanted; facets: FacetCounts }) => (
  <nav id="narrow" class="facets" aria-label="Narrow the search">
    <h2>Narrow the search</h2>
    <Facet
      title="Place of work"
      list="remote"
      values={REMOTES}
      words={REMOTE_WORDS}
      counts={facets.remote}
      wanted={wanted}
    />
    <Facet
      title="Kind of work"
      list="role"
      values={ROLES}
      words={ROLE_WORDS}
      counts={facets.role}
      wanted={wanted}
    />
    <Facet
      title="Kind of employer"
      list="employerType"
      values={EMPLOYER_TYPES}
      words={EMPLOYER_TYPE_WORDS}
      counts={facets.employer_type}
      wanted={wanted}
    />
    <p class="aside">
      {wanted.inField ? (
        <a href={searchAddress({ ...wanted, inField: false })}>
          Show what we left out as not medical billing or coding
        </a>
      ) : (
        <a href={searchAddress({ ...wanted, inField: true })}>Back to medical billing and coding</a>
      )}
    </p>
  </nav>
);

interface FacetProps<V extends string> {
  title: string;
  list: ListName;
  values: readonly V[];
  words: Record<V, string>;
  counts: Partial<Record<V, number>>;
  wanted: SearchWanted;
}

function Facet<V extends string>({ title, list, values, words, counts, wanted }: FacetProps<V>) {
  const chosen = wanted[list] as string[];
  const shown = values.filter((value) => counts[value] || chosen.includes(value));
  if (shown.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {shown.map((value) => (
          <li>
            <a
              href={searchAddress(toggled(wanted, list, value))}
              {...(chosen.includes(value) && { 'aria-current': 'true' as const })}
            >
              <span>{words[value]}</span>{' '}
              <span class="count">{(counts[value] ?? 0).toLocaleString('en-US')}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
