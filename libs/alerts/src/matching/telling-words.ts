import type { Asked } from '#search';

type Wanted = Asked['words']['wanted'][number];

/**
 * Words of which every posting that fits has at least one: of the thing asked for that tells most, the longest word of each
 * way to say it. null = no word is sure to occur (nothing is asked, or things are only ruled out).
 */
export function tellingWords({ words }: Asked): string[] | null {
  const choices = words.wanted.map(longestOfEach).filter((words) => words.length > 0 && !words.includes(''));
  return choices.toSorted((a, b) => a.length - b.length || shortest(b) - shortest(a))[0] ?? null;
}

const longestOfEach = ({ ways }: Wanted): string[] =>
  ways.map(({ words }) => words.toSorted((a, b) => b.length - a.length)[0] ?? '');

const shortest = (words: string[]): number => Math.min(...words.map(({ length }) => length));
