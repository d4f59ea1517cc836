import { MOST_COMPARED } from './compare-address.js';

/** A form that sets one more posting beside these; nothing where there is no room for one. */
export const CompareBox = ({ ids }: { ids: readonly number[] }) => {
  if (ids.length >= MOST_COMPARED) return null;
  return (
    <form class="compare-box" method="get" action="/compare">
      {ids.map((id) => (
        <input type="hidden" name="id" value={id} />
      ))}
      <label for="other">{ids.length === 0 ? 'A posting' : 'Another posting'} (its address or number)</label>
      <input id="other" name="id" required maxLength={500} autocomplete="off" />
      <button class="button quiet" type="submit">
        Set beside
      </button>
    </form>
  );
};
