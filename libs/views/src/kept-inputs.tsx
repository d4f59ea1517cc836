import { wantedQuery, type SearchWanted } from './search-address.js';

/** What a form keeps of a search without showing it. */
export const KeptInputs = ({ wanted }: { wanted: SearchWanted }) => (
  <>
    {[...wantedQuery(wanted)].map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
  </>
);
