import type { Shelf } from '../rows/shelf.js';
import type { Vocabulary } from '../rows/vocabulary.js';
import { editsBetween } from './edits-between.js';
import { NEARNESS, type Wanted, type WordsAsked } from './words-asked.js';
import { wordsIn } from './words-in.js';

/** A word as typed, and the word it was read as too. */
export interface Correction {
  from: string;
  to: string;
}

/** Shorter words are names and abbreviations: CPC is no typo of CPB. */
const SHORTEST = 4;
/** From so many letters on two slips are forgiven. */
const LONG = 8;
/** A word that stands in more postings than this is no typo. */
const RARE = 3;
/** So much more often than the typed word the other must stand. */
const OFTENER = 10;

/** For every plain word that hardly any posting has, the frequent word it is most likely meant to be. */
export function spellings(
  { wanted }: WordsAsked,
  vocabulary: Vocabulary,
  shelves: readonly Shelf[],
): Correction[] {
  const frequency = (number: number) =>
    shelves.reduce((sum, shelf) => sum + shelf.words.frequencyOf(number), 0);
  return wanted.flatMap(({ plain }) => {
    if (!plain || plain.word.length < SHORTEST || /\d/.test(plain.word)) return [];
    const own = vocabulary.numberOf(plain.word);
    const seen = own === undefined ? 0 : frequency(own);
    if (seen > RARE) return [];
    const to = nearest(plain.word, vocabulary, (number) => {
      const often = frequency(number);
      return often >= Math.max(1, seen * OFTENER) ? often : 0;
    });
    return to === null ? [] : [{ from: plain.typed, to: vocabulary.writtenForm(to) }];
  });
}

/** The words asked for, with the other spelling as one more way for each corrected one. */
export function alsoSpelled(asked: WordsAsked, corrected: readonly Correction[]): WordsAsked {
  if (corrected.length === 0) return asked;
  const wanted = asked.wanted.map((thing): Wanted => {
    const correction = corrected.find(({ from }) => from === thing.plain?.typed);
    if (!correction) return thing;
    const words = wordsIn(correction.to);
    const way = { words, together: words.length > 1, nearness: NEARNESS.otherSpelling };
    return words.length === 0 ? thing : { ...thing, ways: [...thing.ways, way] };
  });
  return { ...asked, wanted };
}

/** The word with fewest slips; of equally near ones the most frequent, then the one known longest. */
function nearest(word: string, vocabulary: Vocabulary, weight: (number: number) => number): number | null {
  const most = word.length < LONG ? 1 : 2;
  for (let slips = 1; slips <= most; slips += 1) {
    let best: number | null = null;
    let bestWeight = 0;
    vocabulary.eachNear(word, slips, (number) => {
      const own = weight(number);
      if (own <= bestWeight || editsBetween(word, vocabulary.wordOf(number), slips) > slips) return;
      best = number;
      bestWeight = own;
    });
    if (best !== null) return best;
  }
  return null;
}
