import { hidden } from './choosing.js';
import type { CardPosting } from './posting-card.js';
import { searchAddress, type SearchWanted } from './search-address.js';

const COMPARE_FORM = 'compare';

interface CardActsProps {
  posting: Pick<CardPosting, 'id' | 'title' | 'employer' | 'employerId'>;
  /** The search it was found by; null = by none. */
  wanted?: SearchWanted | null;
}

/** What can be done with a posting from its card. Where scripts run, the browser adds saving. */
export const CardActs = ({ posting, wanted = null }: CardActsProps) => {
  const { id, title, employer, employerId } = posting;
  return (
    <p class="acts">
      <label>
        <input type="checkbox" name="id" value={id} form={COMPARE_FORM} aria-label={`Compare ${title}`} />
        Compare
      </label>
      {wanted && employerId !== null && (
        <a href={searchAddress(hidden(wanted, 'employer', String(employerId)))}>
          Hide employer<span class="unseen"> {employer}</span>
        </a>
      )}
    </p>
  );
};

/** Collects the postings ticked on cards. */
export const CompareForm = () => (
  <form class="compare" id={COMPARE_FORM} action="/compare">
    <p aria-live="polite">Tick up to four postings to see them side by side.</p>
    <button class="button quiet" type="submit">
      Compare
    </button>
  </form>
);
