const WORD_NUMBERS: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  eighteen: 18,
  'twenty four': 24,
};
const WORD =
  '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|eighteen|twenty[- ]four)';
const DIGITS = '\\d{1,2}(?:\\.\\d)?';
const MORE = '(?:[ \\t]?\\+|[- ]plus\\b| or (?:more|greater)\\b)';

/**
 * A length of time as postings write it: `Two (2) years`, `2+ yrs`, `1-3 years`, `six or more months`. The groups `word`
 * and `digits` hold its lower end, `unit` its unit.
 */
export const DURATION = `(?<![\\d_$.,/]|\\d[-–])(?:(?<![a-z])|(?<=[a-z]{4}))(?:\\b(?<word>${WORD})\\b(?:[ \\t]?\\([ \\t]?(?<bracketed>${DIGITS})[ \\t]?\\+?[ \\t]?\\))?|(?<digits>${DIGITS}))${MORE}?(?:[ \\t]?(?:-|–|—|\\bto\\b|\\bor\\b)[ \\t]?(?:${WORD}\\b(?:[ \\t]?\\(${DIGITS}\\))?|${DIGITS})${MORE}?)?[- ]{0,2}(?:full |calendar |consecutive |plus )?(?<unit>years?|yrs?\\b\\.?|months?|mos\\b\\.?)(?:['’]s?|\\(s\\))?`;

/** The lower end in years. The digit wins over the word: "three (5) years" is five. */
export function yearsOf({ groups }: RegExpExecArray): number | null {
  const written = groups?.['bracketed'] ?? groups?.['digits'];
  const word = groups?.['word']?.toLowerCase().replace('-', ' ') ?? '';
  const count = written === undefined ? WORD_NUMBERS[word] : Number(written);
  if (count === undefined || count === 0) return null;
  if (/^an?$/.test(word) && written === undefined && !/^y/i.test(groups?.['unit'] ?? '')) return null;
  const months = /^m/i.test(groups?.['unit'] ?? '');
  return months ? Math.round((count / 12) * 10) / 10 : count;
}
