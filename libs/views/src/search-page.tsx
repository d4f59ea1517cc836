import { FacetLinks, type FacetCounts } from './facet-links.js';
import { Page, type Site } from './page.js';
import { PostingCard, type PostingSummary } from './posting-card.js';
import { searchAddress, type SearchWanted } from './search-address.js';
import { SearchForm } from './search-form.js';
import { NothingFound, ResultsHead } from './results-head.js';

export interface SearchFound {
  hits: PostingSummary[];
  total: number;
  facets: FacetCounts;
  next: string | null;
}

/** A parameter that can't be understood, in words. */
export interface BadParameter {
  parameter: string;
  message: string;
  allowed: string[];
}

export interface SearchPageProps {
  site: Site;
  wanted: SearchWanted;
  /** Null when the search could not be made. */
  found: SearchFound | null;
  /** Is this a later page of the results? */
  later: boolean;
  ignored: string[];
  errors: BadParameter[];
}

export const SearchPage = ({ site, wanted, found, later, ignored, errors }: SearchPageProps) => (
  <Page
    site={site}
    title={titleOf(wanted)}
    samples={found?.hits.some((hit) => hit.sample) ?? false}
    hidden={found === null}
  >
    <h1 class="unseen">Search remote medical billing and coding jobs</h1>
    <SearchForm wanted={wanted} />
    {errors.length > 0 && <Errors errors={errors} />}
    {ignored.length > 0 && (
      <p class="note">This search does not know {ignored.join(', ')}, and went on without.</p>
    )}
    {found && (
      <div class="columns">
        <section class="results" aria-labelledby="results">
          <ResultsHead wanted={wanted} total={found.total} later={later} />
          {found.hits.length === 0 && <NothingFound wanted={wanted} later={later} />}
          <ol>
            {found.hits.map((posting) => (
              <li>
                <PostingCard posting={posting} livesIn={wanted.state} />
              </li>
            ))}
          </ol>
          {found.next && (
            <p class="pages">
              <a class="button" rel="next" href={searchAddress(wanted, found.next)}>
                Next postings
              </a>
            </p>
          )}
        </section>
        <FacetLinks wanted={wanted} facets={found.facets} />
      </div>
    )}
  </Page>
);

const titleOf = ({ q }: SearchWanted): string =>
  q ? `${q} - Superbill` : 'Superbill - remote medical billing and coding jobs, with proof';

const Errors = ({ errors }: { errors: BadParameter[] }) => (
  <div class="errors" role="alert">
    <h2>This search could not be made</h2>
    <ul>
      {errors.map(({ parameter, message, allowed }) => (
        <li>
          <code>{parameter}</code>: {message} {allowed.length > 0 && `Allowed: ${allowed.join(', ')}.`}
        </li>
      ))}
    </ul>
    <p>
      <a href="/">Start over</a>
    </p>
  </div>
);
