import type { SearchCriteria } from '#domain';
import { holds, type Condition } from './filters/condition.js';
import { conditionsOf } from './filters/filters.js';
import { FIELDS, type ReadPosting } from './read-posting.js';
import { readWords } from './words/read-words.js';
import type { Way, WordsAsked } from './words/words-asked.js';

/** Criteria made ready for one day, to hold any number of postings against. */
export interface Asked {
  conditions: readonly Condition[];
  words: WordsAsked;
}

/** `today` is a calendar day `YYYY-MM-DD`. */
export const askedBy = (criteria: SearchCriteria, today: string): Asked => ({
  conditions: [...conditionsOf(criteria, today).values()].flat(),
  words: readWords(criteria.q),
});

/** Is this posting one that a search with these criteria finds? Spelling is taken as it is. */
export const matches = (posting: ReadPosting, { conditions, words }: Asked): boolean =>
  conditions.every((condition) => holds(condition, posting.marks, posting.figures)) &&
  words.wanted.every(({ ways, optional }) => optional || ways.some((way) => has(posting, way))) &&
  !words.unwanted.some((way) => has(posting, way));

function has({ words }: ReadPosting, way: Way): boolean {
  if (way.together) return FIELDS.some((field) => standTogether(words[field], way.words));
  return way.words.every((word) => FIELDS.some((field) => words[field].includes(word)));
}

const standTogether = (field: readonly string[], phrase: readonly string[]): boolean =>
  field.some((_, at) => phrase.every((word, k) => field[at + k] === word));
