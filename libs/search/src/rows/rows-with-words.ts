import type { Way } from '../words/words-asked.js';
import { isKeptPhrase, phraseName } from '../words/known-phrases.js';
import { clearBit, eachRow, keepBoth, noBits, type Bits } from './bits.js';
import type { RowSet } from './row-set.js';
import type { Shelf } from './shelf.js';
import { PLACES, type Place } from './places.js';

/** Rows that have what was looked for, by where they have it; a place where none has it is absent. */
type RowsByPlace = Partial<Record<Place, Bits>>;

export function rowsWithWay(shelf: Shelf, { words, together }: Way): RowsByPlace {
  if (!together) return rowsWithAll(shelf, words);
  return isKeptPhrase(words) ? rowsWithAll(shelf, [phraseName(words)]) : rowsWithPhrase(shelf, words);
}

/** In a place stand all words or it doesn't count; anywhere, they may stand apart. */
const rowsWithAll = (shelf: Shelf, words: readonly string[]): RowsByPlace =>
  byPlace(shelf, (place) => words.map((word) => shelf.words.rowsWith(place, word)));

const rowsWithPhrase = (shelf: Shelf, words: readonly string[]): RowsByPlace => {
  const candidates = () => rowsWithAll(shelf, words).anywhere ?? noBits(shelf.rows);
  return byPlace(shelf, (place) => [shelf.words.rowsWithPhrase(place, words, candidates)]);
};

/** Those of the rows whose title has the words side by side; null = no title has them all. */
export function rowsWithTitle(shelf: Shelf, words: readonly string[], rows: Bits): Bits | null {
  const { title } = rowsWithAll(shelf, words);
  if (!title) return null;
  const isSo = shelf.words.titleTest(words);
  eachRow(keepBoth(title, rows), (row) => {
    if (!isSo(row)) clearBit(title, row);
  });
  return title;
}

/** The rows that are in all sets of a place. */
function byPlace(shelf: Shelf, setsOf: (place: Place) => (RowSet | undefined)[]): RowsByPlace {
  const found: RowsByPlace = {};
  for (const place of PLACES) {
    const sets = setsOf(place);
    if (sets.length === 0 || sets.some((set) => set === undefined || set.size === 0)) continue;
    const [first, ...others] = sets.map((set) => set!.addTo(noBits(shelf.rows)));
    found[place] = others.reduce(keepBoth, first!);
  }
  return found;
}
