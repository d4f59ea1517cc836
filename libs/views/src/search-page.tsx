import type { SearchFacets, StateMeant } from '#search';
import { CardActs, CompareForm } from './card-acts.js';
import { chosenFilters, type ChosenFilter } from './chosen-filters.js';
import { FacetLinks } from './facet-links.js';
import type { Names } from './filter-words.js';
import { NothingFound } from './nothing-found.js';
import { Page, type Alternate, type Site } from './page.js';
import { PostingCard, type CardPosting } from './posting-card.js';
import { ResultsHead } from './results-head.js';
import { searchAddress, searchQuery, withQuery, type SearchWanted } from './search-address.js';
import { SearchForm } from './search-form.js';
import { SearchTrouble, type BadParameter } from './search-trouble.js';

export interface SearchFound {
  hits: CardPosting[];
  total: number;
  facets: SearchFacets;
  /** Where the next page begins; null = this was the last. */
  next: string | null;
  /** Words that were also read as others. */
  corrected: { from: string; to: string }[];
  /** So many of the words were found enough; null = all were asked for. */
  needed: number | null;
}

export interface SearchPageProps {
  site: Site;
  wanted: SearchWanted;
  /** The state named among the words, read as where the reader lives or not; null = none. */
  place?: StateMeant | null;
  /** Null when the search could not be made. */
  found: SearchFound | null;
  /** Is this a later page of the results? */
  later: boolean;
  ignored: string[];
  errors: BadParameter[];
  /** Calendar day `YYYY-MM-DD`. */
  today: string;
  names: Names;
  /** The full address of this search, written as it usually is; null = not to be told. */
  canonical?: string | null;
}

export function SearchPage({
  site,
  wanted,
  found,
  ignored,
  errors,
  canonical = null,
  ...props
}: SearchPageProps) {
  const names: Names = {
    ...props.names,
    employer: (id) => employerName(found, id) ?? props.names.employer(id),
  };
  const filters = chosenFilters(wanted, names);
  return (
    <Page
      site={site}
      title={titleOf(filters)}
      samples={found?.hits.some((hit) => hit.sample) ?? false}
      hidden={found === null}
      canonical={canonical}
      alternates={found ? feedsOf(wanted) : []}
      description={DESCRIPTION}
      remembers
    >
      <h1 class="unseen">Search remote medical billing and coding jobs</h1>
      <SearchForm wanted={wanted} />
      <SearchTrouble errors={errors} ignored={ignored} />
      {found && (
        <div class="columns find">
          <a class="skip" href="#results">
            Skip the filters
          </a>
          <FacetLinks wanted={wanted} facets={found.facets} names={names} />
          <Results wanted={wanted} found={found} filters={filters} {...props} />
        </div>
      )}
    </Page>
  );
}

interface ResultsProps extends Pick<SearchPageProps, 'wanted' | 'place' | 'later' | 'today'> {
  found: SearchFound;
  filters: ChosenFilter[];
}

const Results = ({ wanted, place = null, found, filters, later, today }: ResultsProps) => (
  <section class="results" aria-labelledby="results">
    <ResultsHead
      wanted={wanted}
      place={place}
      total={found.total}
      filters={filters}
      states={found.facets.state}
      corrected={found.corrected}
      needed={found.needed}
      later={later}
    />
    {found.hits.length === 0 && <NothingFound wanted={wanted} filters={filters} later={later} />}
    {found.hits.length > 0 && (
      <ol>
        {found.hits.map((posting) => (
          <li>
            <PostingCard posting={posting} livesIn={wanted.criteria.state} today={today}>
              <CardActs posting={posting} wanted={wanted} />
            </PostingCard>
          </li>
        ))}
      </ol>
    )}
    {found.hits.length > 1 && <CompareForm />}
    {found.next && (
      <p class="pages">
        <a class="button" rel="next" href={searchAddress(wanted, found.next)}>
          Next postings
        </a>
      </p>
    )}
    <Feeds wanted={wanted} />
  </section>
);

const DESCRIPTION =
  'Remote medical billing and coding jobs in the US: who may apply from which state, credentials, pay and openings for new graduates, each label with the words of the posting that say so.';

const FEEDS = [
  { ending: 'atom', name: 'Atom', type: 'application/atom+xml' },
  { ending: 'rss', name: 'RSS', type: 'application/rss+xml' },
  { ending: 'json', name: 'JSON Feed', type: 'application/feed+json' },
];

const feedPath = (wanted: SearchWanted, ending: string): string =>
  withQuery(`/feeds/postings.${ending}`, searchQuery(wanted.criteria));

/** For feed readers that look for a feed in the head of a page. */
const feedsOf = (wanted: SearchWanted): Alternate[] =>
  FEEDS.map(({ ending, name, type }) => ({
    type,
    title: `This search as a feed (${name})`,
    path: feedPath(wanted, ending),
  }));

const Feeds = ({ wanted }: { wanted: SearchWanted }) => (
  <p class="feeds">
    This search as a feed:{' '}
    {FEEDS.map(({ ending, name }) => (
      <a href={feedPath(wanted, ending)}>{name}</a>
    ))}
  </p>
);

const MOST_FILTERS_IN_TITLE = 3;

function titleOf(filters: ChosenFilter[]): string {
  if (filters.length === 0) return 'Superbill - remote medical billing and coding jobs, with proof';
  const words = filters.slice(0, MOST_FILTERS_IN_TITLE).map((filter) => filter.words);
  return `${words.join(', ')} - Superbill`;
}

/** The search holds employers by id; the names of most come with what it found. */
function employerName(found: SearchFound | null, id: string): string | null | undefined {
  const counted = found?.facets.employer.find((employer) => String(employer.id) === id)?.name;
  const shown = found?.hits.find((hit) => String(hit.employerId) === id)?.employer;
  return counted ?? shown;
}
