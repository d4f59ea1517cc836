import { chosenFilters, type ChosenFilter } from './chosen-filters.js';
import { searchAddress, type SearchWanted } from './search-address.js';
import { counted } from './words.js';

interface HeadProps {
  wanted: SearchWanted;
  total: number;
  /** Is this a later page of the results? */
  later: boolean;
}

/** What was asked for and how much of it there is. */
export const ResultsHead = ({ wanted, total, later }: HeadProps) => {
  const filters = chosenFilters(wanted);
  return (
    <header>
      <h2 id="results">
        {counted(total, 'posting')}
        {wanted.inField ? '' : ' outside medical billing and coding'}
      </h2>
      <p class="jumps">
        {later && <a href={searchAddress(wanted)}>Back to the first page</a>}
        {wanted.q && <SortLinks wanted={wanted} />}
        {total > 0 && (
          <a class="to-facets" href="#narrow">
            Narrow the search
          </a>
        )}
      </p>
      {filters.length > 0 && <Chosen filters={filters} />}
    </header>
  );
};

const SortLinks = ({ wanted }: { wanted: SearchWanted }) => (
  <span class="sort">
    {wanted.sort === 'newest' ? (
      <>
        <a href={searchAddress({ ...wanted, sort: null })}>Best match</a> <strong>Newest</strong>
      </>
    ) : (
      <>
        <strong>Best match</strong> <a href={searchAddress({ ...wanted, sort: 'newest' })}>Newest</a>
      </>
    )}
  </span>
);

const Chosen = ({ filters }: { filters: ChosenFilter[] }) => (
  <ul class="chosen" aria-label="Chosen">
    {filters.map(({ words, without }) => (
      <li>
        <a href={searchAddress(without)}>
          <span class="unseen">Leave out </span>
          {words}
          <span aria-hidden="true"> ×</span>
        </a>
      </li>
    ))}
  </ul>
);

/** What to leave out to find more. */
export const NothingFound = ({ wanted, later }: { wanted: SearchWanted; later: boolean }) => {
  const filters = chosenFilters(wanted);
  if (later) return <p class="note">That was all.</p>;
  if (filters.length === 0) {
    return <p class="note">There are no postings yet. Boards are read around the clock; come back soon.</p>;
  }
  return (
    <div class="note">
      <p>No posting fits all of this at once. Any of these makes the search wider:</p>
      <ul>
        {filters.map(({ words, without }) => (
          <li>
            <a href={searchAddress(without)}>Leave out: {words}</a>
          </li>
        ))}
      </ul>
    </div>
  );
};
