import { TERMS_OF_ART } from './terms-of-art.js';
import { wordsIn } from './words-in.js';

/** Words that are looked for together, under the name by which an index may keep where they stand: `risk_adjust`. */
export const phraseName = (words: readonly string[]): string => words.join('_');

interface Known {
  words: readonly string[];
  /** The other ways of writing it. */
  same: readonly (readonly string[])[];
  onlyTogether: boolean;
}

const KNOWN = TERMS_OF_ART.flatMap(({ same, onlyTogether = false }): Known[] => {
  const ways = same.map(wordsIn);
  return ways.map((words) => ({
    words,
    same: ways.filter((other) => phraseName(other) !== phraseName(words)),
    onlyTogether,
  }));
});

/** By their first word, the longest first. */
const BY_FIRST = new Map<string, Known[]>();
for (const known of KNOWN.toSorted((a, b) => b.words.length - a.words.length)) {
  const first = known.words[0] ?? '';
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), known]);
}

const standsAt = (words: readonly string[], at: number, known: Known): boolean =>
  known.words.every((word, k) => words[at + k] === word);

/** The longest term of art that begins with the word at this place. */
export const termAt = (words: readonly string[], at: number): Known | undefined =>
  BY_FIRST.get(words[at] ?? '')?.find((known) => standsAt(words, at, known));

/** Phrases of several words that searches are made of: an index that keeps where they stand answers them at once. */
export const KEPT_PHRASES: readonly string[] = TERMS_OF_ART.flatMap(({ same }) => same).filter(
  (phrase) => wordsIn(phrase).length > 1,
);
const KEPT_NAMES = new Set(KEPT_PHRASES.map((phrase) => phraseName(wordsIn(phrase))));

export const isKeptPhrase = (words: readonly string[]): boolean => KEPT_NAMES.has(phraseName(words));
