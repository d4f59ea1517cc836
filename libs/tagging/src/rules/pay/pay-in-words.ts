import type { PayStatement } from './pay-stated.js';

const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty'];

const AMOUNTS = new Map<string, number>([
  ...TEENS.map((word, index): [string, number] => [word, 10 + index]),
  ...TENS.flatMap((word, index): [string, number][] => [
    [word, 20 + 10 * index],
    ...UNITS.map((unit, ones): [string, number] => [`${word} ${unit}`, 21 + 10 * index + ones]),
  ]),
]);
const WORDS = `(?:(?:${TENS.join('|')})(?:[- ](?:${UNITS.join('|')}))?|${TEENS.join('|')})`;

/** "twenty-two dollars an hour", "eighteen to twenty dollars per hour", "... and fifty cents". */
export const PAY_IN_WORDS = new RegExp(
  `\\b(?<low>${WORDS})(?: dollars)?(?: (?:to|or|and) (?<high>${WORDS}))? dollars(?: and (?<cents>${WORDS}) cents)? (?:an|per|each|every) hour\\b|\\b(?<low2>${WORDS}) dollars(?: and (?<cents2>${WORDS}) cents)? hourly\\b`,
  'i',
);

const amountOf = (words: string | undefined): number =>
  AMOUNTS.get((words ?? '').toLowerCase().replace('-', ' ')) ?? 0;

export function payInWordsOf(match: RegExpExecArray): PayStatement | null {
  const { low, low2, high, cents, cents2 } = match.groups ?? {};
  const extra = amountOf(cents ?? cents2) / 100;
  const least = amountOf(low ?? low2);
  const most = high ? amountOf(high) : least;
  if (least === 0 || most < least) return null;
  return { min: high ? least : least + extra, max: most + extra, period: 'hour', unit: null };
}
