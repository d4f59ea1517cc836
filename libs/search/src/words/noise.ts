import { wordsIn } from './words-in.js';

/**
 * Words of a search that no posting need have: the glue of a sentence, and what says only that a posting is looked for.
 * Between quotes they count.
 */
const NOISE = new Set(
  wordsIn(
    'a an the and of in for to with at on by from as is are be i me my we you your that this any all near need want ' +
      'looking find job jobs position positions opening openings vacancy vacancies posting postings hiring career ' +
      'careers opportunity opportunities work employment role roles experience apply take own set who can it so has have will',
  ),
);

export const isNoise = (word: string): boolean => NOISE.has(word);

/** What employers call the same seat: a denials specialist is elsewhere a denials analyst or representative. */
const RANKS = new Set(
  wordsIn('specialist specialists representative rep analyst clerk coordinator associate'),
);

export const isRank = (word: string): boolean => RANKS.has(word);
