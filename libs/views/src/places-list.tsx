import { counted } from './words.js';

/** So many are read at a glance; more are unfolded. */
const AT_A_GLANCE = 6;

/** Every place a posting is advertised at, when there are several. */
export const PlacesList = ({ places }: { places: string[] }) =>
  places.length < 2 ? null : (
    <details class="places" open={places.length <= AT_A_GLANCE}>
      <summary>Advertised in {counted(places.length, 'place')}</summary>
      <ul>
        {places.map((place) => (
          <li>{place}</li>
        ))}
      </ul>
    </details>
  );
