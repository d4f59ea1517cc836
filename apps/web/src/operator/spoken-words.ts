import type { Decision } from '#store';
import type { WordShown } from '#views';

/**
 * An operator's words as they were spoken: splitting one listing off from ten gives ten decisions, and they are read
 * and taken back as one. The listing that most of them are about comes first.
 */
export function spokenWords(decisions: readonly Decision[]): WordShown[] {
  const words: WordShown[] = [];
  for (const same of [true, false]) {
    let left = decisions.filter((decision) => decision.same === same);
    while (left.length > 0) {
      const listing = mostFrequent(left);
      const about = left.filter((decision) => concerns(decision, listing));
      words.push({
        listing,
        others: about.map(({ a, b }) => (a === listing ? b : a)),
        same,
        saidAt: about
          .map(({ decidedAt }) => decidedAt)
          .toSorted((one, other) => Number(one) - Number(other))
          .at(-1)!,
      });
      left = left.filter((decision) => !concerns(decision, listing));
    }
  }
  return words;
}

export const concerns = ({ a, b }: Pick<Decision, 'a' | 'b'>, listing: number): boolean =>
  a === listing || b === listing;

/** The higher id where two are as frequent: what came later is what was probably split off. */
function mostFrequent(decisions: readonly Decision[]): number {
  const counts = new Map<number, number>();
  for (const id of decisions.flatMap(({ a, b }) => [a, b])) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [first] = [...counts].toSorted(([one, n], [other, m]) => m - n || other - one);
  return first![0];
}
