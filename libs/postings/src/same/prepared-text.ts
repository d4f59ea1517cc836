import { contentStems, wordsOf, type Word } from './words.js';

const SHINGLE = 3;

/** A text made ready to be compared with any number of others. */
export interface PreparedText {
  words: readonly Word[];
  /** The words as one text, a blank around each. */
  plain: string;
  /** `shingles[n]` begins at the nth word; the last words begin none. */
  shingles: readonly string[];
  shingleSet: ReadonlySet<string>;
  /** Stems of the words that say something, each once. */
  stems: ReadonlySet<string>;
  /** How many such words there are. */
  telling: number;
}

/** A new listing is compared with dozens, and these with the next one: so many are kept at hand. */
const MOST_KEPT = 400;
const kept = new Map<string, PreparedText>();

export function preparedText(text: string): PreparedText {
  const known = kept.get(text);
  if (known) return known;
  const prepared = prepare(text);
  const [oldest] = kept.keys();
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(text, prepared);
  return prepared;
}

function prepare(text: string): PreparedText {
  const words = wordsOf(text);
  const count = Math.max(0, words.length - SHINGLE + 1);
  const shingles = Array.from({ length: count }, (_, at) =>
    words
      .slice(at, at + SHINGLE)
      .map(({ plain }) => plain)
      .join(' '),
  );
  const plain = words.map((word) => word.plain);
  const stems = contentStems(plain);
  return {
    words,
    plain: ` ${plain.join(' ')} `,
    shingles,
    shingleSet: new Set(shingles),
    stems: new Set(stems),
    telling: stems.length,
  };
}
