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
  'thirty six': 36,
  couple: 2,
};
const WORD =
  '(?:(?:a )?couple(?: of)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|eighteen|twenty[- ]four|thirty[- ]six)';
const DIGITS = '\\d{1,2}(?:\\.\\d)?';
/** "one and a half years", "1½ years", "a year and a half" */
const HALF = '(?:[ -]and[ -]a[ -]half|[ \\t]?½|[ \\t]1\\/2)';
const MORE = '(?:[ \\t]?\\+|[- ]plus\\b| or (?:more|greater)\\b)';
/** "three solid production years" */
const WHICH =
  '(?:(?:full|calendar|consecutive|plus|solid|recent|good|real|continuous|complete|total|cumulative|combined|documented|verifiable|progressive|productive|production|paid|actual|hands-on|relevant)[- ]){0,2}';
const OR_MORE =
  '(?:[ \\t]?\\+|,? (?:or|and) (?:more|longer|greater|better|above|two|three|so)\\b|[- ]plus\\b)';

/**
 * A length of time as postings write it: `Two (2) years`, `2+ yrs`, `1-3 years`, `six or more months`. The groups `word`
 * and `digits` hold its lower end, `unit` its unit.
 */
export const DURATION = `(?<![\\d_$.,/]|\\d[-–])(?:(?<![a-z])|(?<=[a-z]{4}))(?:\\b(?<word>${WORD})\\b(?:[ \\t]?\\([ \\t]?(?<bracketed>${DIGITS})[ \\t]?\\+?[ \\t]?\\))?|(?<digits>${DIGITS}))(?<half>${HALF})?${MORE}?(?:[ \\t]?(?:-|–|—|\\bto\\b|\\bor\\b)[ \\t]?(?:${WORD}\\b(?:[ \\t]?\\(${DIGITS}\\))?|${DIGITS})${MORE}?)?[- ]{0,2}${WHICH}(?<unit>years?|yrs?\\b\\.?|months?|mos?\\b\\.?)(?:['’]s?|\\(s\\))?(?<halfBehind>${HALF})?${OR_MORE}?(?:[ \\t]?[([](?<behind>${DIGITS})[ \\t]?\\+?[)\\]])?`;

/** The lower end in years. The digit wins over the word: "three (5) years" is five. */
export function yearsOf({ groups, index, input }: RegExpExecArray): number | null {
  const written = groups?.['behind'] ?? groups?.['bracketed'] ?? groups?.['digits'];
  const word = wordOf(groups?.['word'] ?? '');
  const count = written === undefined ? WORD_NUMBERS[word] : Number(written);
  if (count === undefined || count === 0) return null;
  if (/^an?$/.test(word) && written === undefined && !/^y/i.test(groups?.['unit'] ?? '')) return null;
  const whole = count + (groups?.['half'] || groups?.['halfBehind'] ? 0.5 : 0);
  if (/^an?$/.test(word) && /\bhalf (?:of )?$/i.test(input.slice(Math.max(0, index - 9), index)))
    return whole / 2;
  const months = /^m/i.test(groups?.['unit'] ?? '');
  return months ? Math.round((whole / 12) * 10) / 10 : whole;
}

const wordOf = (written: string): string =>
  written
    .toLowerCase()
    .replace('-', ' ')
    .replace(/^(?:a )?couple(?: of)?$/, 'couple');
