import { EMPLOYER_TYPES, EMPLOYMENT_TYPES, REMOTES, ROLES } from '#domain';
import type { SearchFacets } from '#search';
import { asking, heldToggled } from './choosing.js';
import { ExperienceFacet, PayFacet, PostedFacet } from './facet-bands.js';
import { FacetGroup, FacetLink, FacetList } from './facet-list.js';
import type { Names } from './filter-words.js';
import type { SearchWanted } from './search-address.js';
import { credentialName } from './trade-words.js';

interface FacetLinksProps {
  wanted: SearchWanted;
  facets: SearchFacets;
  names: Names;
}

/** Values of an open list that are offered; rarer ones are found by words. */
const MOST_VALUES = 15;

/** Every filter, with what choosing each value would find. Folded away on a phone, beside the results on a desktop. */
export function FacetLinks({ wanted, facets, names }: FacetLinksProps) {
  const all = { wanted, names };
  const employers = Object.fromEntries(facets.employer.map(({ id, postings }) => [String(id), postings]));
  return (
    <details id="narrow" class="facets">
      <summary>Filters</summary>
      <nav aria-label="Filters">
        <FacetList {...all} list="remote" values={REMOTES} counts={facets.remote} open />
        <PayFacet wanted={wanted} counts={facets.pay} />
        <ExperienceFacet
          wanted={wanted}
          counts={facets.experience}
          beginners={facets.entry_level['yes'] ?? 0}
        />
        <FacetList {...all} list="employerType" values={EMPLOYER_TYPES} counts={facets.employer_type} open />
        <FacetList {...all} list="role" values={ROLES} counts={facets.role} />
        <FacetList {...all} list="specialty" values={most(facets.specialty)} counts={facets.specialty} />
        <CredentialFacet wanted={wanted} counts={facets.credential} />
        <FacetList {...all} list="employmentType" values={EMPLOYMENT_TYPES} counts={facets.employment_type} />
        <FacetList {...all} list="schedule" values={most(facets.schedule)} counts={facets.schedule} />
        <FacetList {...all} list="system" values={most(facets.system)} counts={facets.system} />
        <PostedFacet wanted={wanted} counts={facets.posted_within} />
        <FacetList
          {...all}
          list="employer"
          values={facets.employer.map(({ id }) => String(id))}
          counts={employers}
        />
        <FacetList {...all} list="source" values={most(facets.source)} counts={facets.source} />
        <AlsoFacet wanted={wanted} />
      </nav>
    </details>
  );
}

/** What the reader holds. The counts say how many ask for it: holding it also opens those that ask for nothing. */
const CredentialFacet = ({ wanted, counts }: { wanted: SearchWanted; counts: Record<string, number> }) => {
  const held = wanted.criteria.credentials;
  const shown = [...new Set([...held, ...most(counts)])];
  if (shown.length === 0) return null;
  return (
    <FacetGroup title="Credentials I hold" open={held.length > 0}>
      <p class="aside">The figures say how many postings ask for it.</p>
      <ul>
        {shown.map((code) => (
          <li>
            <FacetLink to={heldToggled(wanted, code)} chosen={held.includes(code)} count={counts[code] ?? 0}>
              {code} <small>{credentialName(code)}</small>
            </FacetLink>
          </li>
        ))}
      </ul>
    </FacetGroup>
  );
};

const AlsoFacet = ({ wanted }: { wanted: SearchWanted }) => {
  const { withWarnings, states, inField } = wanted.criteria;
  const closed = states.includes('closed');
  return (
    <FacetGroup title="Show also" open={withWarnings || closed || !inField}>
      <ul>
        <li>
          <FacetLink to={asking(wanted, { withWarnings: !withWarnings })} chosen={withWarnings}>
            Postings with reasons to look twice
          </FacetLink>
        </li>
        <li>
          <FacetLink
            to={asking(wanted, { states: closed ? ['open'] : ['open', 'unreachable', 'closed'] })}
            chosen={closed}
          >
            Closed postings
          </FacetLink>
        </li>
        <li>
          <FacetLink to={asking(wanted, { inField: !inField })} chosen={!inField}>
            Only what we left out as not medical billing or coding
          </FacetLink>
        </li>
      </ul>
    </FacetGroup>
  );
};

/** The values that most postings have, the most first. */
const most = (counts: Record<string, number>): string[] =>
  Object.entries(counts)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MOST_VALUES)
    .map(([value]) => value);
