import type { SearchFacets, StateMeant } from '#search';
import { asking } from './choosing.js';
import type { ChosenFilter } from './chosen-filters.js';
import { searchAddress, searchQuery, withQuery, type SearchWanted } from './search-address.js';
import { counted, stateWords } from './words.js';

interface HeadProps {
  wanted: SearchWanted;
  /** The state named among the words, read as where the reader lives or not; null = none. */
  place: StateMeant | null;
  total: number;
  filters: ChosenFilter[];
  states: SearchFacets['state'];
  /** Words that were also read as others. */
  corrected: { from: string; to: string }[];
  /** So many of the words were found enough; null = all were asked for. */
  needed: number | null;
  /** Is this a later page of the results? */
  later: boolean;
}

/** What was asked for, how much of it there is, and what can be done with the search. */
export const ResultsHead = ({
  wanted,
  place,
  total,
  filters,
  states,
  corrected,
  needed,
  later,
}: HeadProps) => (
  <header>
    <h2 id="results">
      {counted(total, 'posting')}
      {wanted.criteria.inField ? '' : ' outside medical billing and coding'}
    </h2>
    <p class="jumps">
      {later && <a href={searchAddress(wanted)}>Back to the first page</a>}
      <a href={withQuery('/alerts/new', searchQuery(wanted.criteria))}>Save as alert</a>
    </p>
    <StateSplit wanted={wanted} states={states} />
    {place && <PlaceNamed wanted={wanted} place={place} />}
    {corrected.length > 0 && <Corrections wanted={wanted} corrected={corrected} />}
    {needed !== null && (
      <p class="split">
        Few postings, if any, have all of your words: they come first, then those with most of them. Put
        quotes around what you can’t do without.
      </p>
    )}
    {filters.length > 0 && <Chosen filters={filters} />}
    {total > 1 && <SortLinks wanted={wanted} />}
  </header>
);

/** "812 are open to Texas, 392 don’t say." */
const StateSplit = ({ wanted, states }: Pick<HeadProps, 'wanted' | 'states'>) => {
  const { state } = wanted.criteria;
  const split = state && states[state];
  if (!split) return null;
  return (
    <p class="split">
      {counted(split.eligible, 'is', 'are')} open to {stateWords(state)},{' '}
      {counted(split.not_stated, 'doesn’t', 'don’t')} say.
    </p>
  );
};

/** A posting open to all of the US need not write "Texas" anywhere. */
const PlaceNamed = ({ wanted, place }: { wanted: SearchWanted; place: StateMeant }) =>
  place.isPlace ? (
    <p class="split">
      “{place.words}” is read as where you live.{' '}
      <a href={searchAddress(asking(wanted, { q: place.quoted, state: null }))}>Look for the words instead</a>
    </p>
  ) : (
    <p class="split">
      {stateWords(place.state)} was looked for as a word.{' '}
      <a href={searchAddress(asking(wanted, { q: place.rest, state: place.state }))}>
        Choose it as where you live
      </a>
      , and what is open to all states comes in, too.
    </p>
  );

const Corrections = ({ wanted, corrected }: Pick<HeadProps, 'wanted' | 'corrected'>) => {
  const to = new Map(corrected.map((pair) => [pair.from.toLowerCase(), pair.to]));
  // Words are parted as the search parts them, so that quotes and brackets stay where they are.
  const q = wanted.criteria.q.replaceAll(/[\p{L}\p{N}]+/gu, (word) => to.get(word.toLowerCase()) ?? word);
  return (
    <p class="split">
      Also looked for {corrected.map(({ to }) => `“${to}”`).join(', ')}.{' '}
      <a href={searchAddress(asking(wanted, { q }))}>Look only for “{q}”</a>
    </p>
  );
};

const SORT_WORDS = { relevance: 'Best match', newest: 'Newest', pay: 'Highest pay' } as const;
type Sort = keyof typeof SORT_WORDS;

/** There is a best match only where there are words to match. */
const SortLinks = ({ wanted }: { wanted: SearchWanted }) => {
  const usual: Sort = wanted.criteria.q.trim() === '' ? 'newest' : 'relevance';
  const sorts = (Object.keys(SORT_WORDS) as Sort[]).filter((sort) => sort !== 'relevance' || usual === sort);
  const now = wanted.sort !== null && sorts.includes(wanted.sort) ? wanted.sort : usual;
  return (
    <p class="sort">
      Sort
      {sorts.map((sort) =>
        sort === now ? (
          <strong>{SORT_WORDS[sort]}</strong>
        ) : (
          <a href={searchAddress({ ...wanted, sort: sort === usual ? null : sort })}>{SORT_WORDS[sort]}</a>
        ),
      )}
    </p>
  );
};

const Chosen = ({ filters }: { filters: ChosenFilter[] }) => (
  <ul class="chosen" aria-label="Filters in use">
    {filters.map(({ words, without }) => (
      <li>
        <a href={searchAddress(without)}>
          <span class="unseen">Leave out: </span>
          {words}
          <span aria-hidden="true"> ×</span>
        </a>
      </li>
    ))}
    {filters.length > 1 && (
      <li>
        <a class="all" href="/">
          Clear all
        </a>
      </li>
    )}
  </ul>
);
