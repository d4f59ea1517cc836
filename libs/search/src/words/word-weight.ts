import { wordsIn } from './words-in.js';

/** Words that half the titles of the trade have. Fixed, not counted: a count would change between two pages. */
const COMMON = new Set(
  wordsIn(
    'coder coders coding biller billers billing medical health healthcare certified specialist representative analyst ' +
      'clerk technician coordinator associate assistant senior junior lead remote hybrid i ii iii full part time ' +
      'physician hospital insurance professional',
  ),
);
const COMMON_WEIGHT = 1;
const WEIGHT = 2;

/** How much it tells of a posting that it has these words: in "dental biller" it is dental that matters. */
export const weightOf = (words: readonly string[]): number =>
  words.every((word) => COMMON.has(word)) ? COMMON_WEIGHT : WEIGHT;
