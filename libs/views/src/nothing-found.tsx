import type { ChosenFilter } from './chosen-filters.js';
import { searchAddress, searchQuery, withQuery, type SearchWanted } from './search-address.js';

interface NothingFoundProps {
  wanted: SearchWanted;
  filters: ChosenFilter[];
  /** Is this a later page of the results? */
  later: boolean;
}

/** What to leave out to find more. */
export const NothingFound = ({ wanted, filters, later }: NothingFoundProps) => {
  if (later) return <p class="note">That was all.</p>;
  if (filters.length === 0) {
    return <p class="note">There are no postings yet. Boards are read around the clock; come back soon.</p>;
  }
  return (
    <div class="note">
      <p>
        {filters.length === 1
          ? 'No posting fits this today.'
          : 'No posting fits all of this at once. Any of these makes the search wider:'}
      </p>
      <ul>
        {filters.map(({ words, without }) => (
          <li>
            <a href={searchAddress(without)}>Leave out: {words}</a>
          </li>
        ))}
      </ul>
      <p>
        Or <a href={withQuery('/alerts/new', searchQuery(wanted.criteria))}>save the search as an alert</a>,
        and we write when the first one comes in.
      </p>
    </div>
  );
};
