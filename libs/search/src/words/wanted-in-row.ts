import { termAt } from './known-phrases.js';
import { isNoise, isRank } from './noise.js';
import { weightOf } from './word-weight.js';
import { NEARNESS, type Wanted } from './words-asked.js';
import { wordsIn } from './words-in.js';

/** Just these words, nothing like them. */
export const oneWay = (words: readonly string[], together: boolean): Wanted => ({
  ways: [{ words, together: together && words.length > 1, nearness: NEARNESS.typed }],
  weight: weightOf(words),
  optional: false,
  insisted: false,
  plain: null,
});

/** Words in a row, without operators: terms of art as a whole, a dashed word together, all others one by one. */
export function wantedInRow(run: readonly string[]): { wanted: Wanted[]; noise: Wanted[] } {
  const words: string[] = [];
  /** What was typed for the word; for the first of several from one piece, how many they are. */
  const pieces: { typed: string; dashed: number }[] = [];
  for (const typed of run) {
    const own = wordsIn(typed);
    const dashed = typed.includes('-') && !typed.includes('/') ? own.length : 1;
    for (const [k, word] of own.entries()) {
      words.push(word);
      pieces.push({ typed, dashed: k === 0 ? dashed : 1 });
    }
  }
  const wanted: Wanted[] = [];
  const noise: Wanted[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at] ?? '';
    const { typed = '', dashed = 1 } = pieces[at] ?? {};
    const term = termAt(words, at);
    if (term && term.words.length >= dashed) {
      wanted.push(term.words.length === 1 ? withSame(term.words, term.same) : wantedTerm(term));
      at += term.words.length;
    } else if (dashed > 1) {
      wanted.push(oneWay(words.slice(at, at + dashed), true));
      at += dashed;
    } else {
      if (isNoise(word)) noise.push(oneWay([word], false));
      else wanted.push({ ...oneWay([word], false), optional: isRank(word), plain: { typed, word } });
      at += 1;
    }
  }
  return { wanted, noise };
}

const withSame = (words: readonly string[], same: readonly (readonly string[])[]): Wanted => ({
  ways: [
    { words, together: words.length > 1, nearness: NEARNESS.typed },
    ...same.map((other) => ({
      words: other,
      together: other.length > 1,
      nearness: NEARNESS.sameMeaning,
    })),
  ],
  weight: weightOf(words),
  optional: false,
  insisted: false,
  plain: null,
});

function wantedTerm({ words, same, onlyTogether }: NonNullable<ReturnType<typeof termAt>>): Wanted {
  const wanted = withSame(words, same);
  const needed = words.filter((word) => !isNoise(word));
  if (onlyTogether) return wanted;
  return { ...wanted, ways: [...wanted.ways, { words: needed, together: false, nearness: NEARNESS.apart }] };
}
