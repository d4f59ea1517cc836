import type { Span } from './statement-around.js';

/** What a posting says of one of the levels at which it hires. */
interface Level extends Span {
  rank: number;
}

const RANKS: readonly [words: RegExp, rank: number][] = [
  [/^(?:trainee|apprentice|entry)/i, 0],
  [/^(?:I|1|junior|jr|associate)\b/i, 1],
  [/^(?:II|2|intermediate)\b/i, 2],
  [/^(?:III|3|senior|sr)\b/i, 3],
];
const HIGHEST = 4;
/** "Coder II: …", "**PAR I** – …", "Tech Trainee: …", also several in one line. */
const LEVEL_LABEL =
  /(?:^|\n|[.;|•](?=\s))\s?[^\p{L}\d\n]{0,4}(?:for )?(?:(?:(?!(?:step|phase|shift|year|week|month|day|round|part|note|category|type|page)\b)[A-Za-z/&]+[ -]){1,4}?(?<level>I{1,3}|IV|[1-4]|trainee)|(?<word>trainee|entry|intermediate|senior|sr\.?|junior|jr\.?|associate|lead))(?![\w'’])[*_]{0,2}(?: level)?[^\n:.]{0,12}?\s?(?::|\s[–—-])/giu;

/** The place of a level among the others, by its word or numeral: 1 for "I", "2" and "II" alike 2. */
export const rankOf = (words: string): number =>
  RANKS.find(([rankWords]) => rankWords.test(words))?.[1] ?? HIGHEST;

let lastText = '';
let lastLevels: readonly Level[] = [];

/** The stretches of a text that speak of one level each; a new line ends them. Remembers its last answer. */
export function levelsIn(text: string): readonly Level[] {
  if (text !== lastText) {
    lastText = text;
    lastLevels = findLevels(text);
  }
  return lastLevels;
}

function findLevels(text: string): Level[] {
  const labels = [...text.matchAll(LEVEL_LABEL)];
  const starts = labels.map((label) => label.index + label[0].search(/\p{L}/u));
  return labels.map((label, index) => {
    const start = starts[index] ?? label.index;
    const line = text.indexOf('\n', start);
    const next = starts[index + 1] ?? text.length;
    const words = label.groups?.['level'] ?? label.groups?.['word'] ?? '';
    return { rank: rankOf(words), start, end: Math.min(next, line < 0 ? text.length : line) };
  });
}

/** The level that a place in a text speaks of. */
export const levelAt = (text: string, at: number): Level | null =>
  levelsIn(text).find(({ start, end }) => start <= at && at < end) ?? null;

/** Does a statement speak of one level among several? */
export const isOfOneLevel = (text: string, { end }: Span): boolean => levelAt(text, end - 1) !== null;

/** The lowest of the levels that a posting names; null where it names no two. */
export function lowestRank(text: string): number | null {
  const ranks = levelsIn(text).map(({ rank }) => rank);
  const lowest = Math.min(...ranks);
  return ranks.some((rank) => rank > lowest) ? lowest : null;
}
