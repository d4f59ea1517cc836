import type { TextComparison } from './compare-texts.js';
import type { Facts } from './facts.js';
import { plainWords, stem } from './words.js';

/** Words for somebody who does the work; boards put one for the other, or leave it out. */
const SOMEBODY = new Set(
  ['specialist', 'representative', 'associate', 'clerk', 'professional', 'staff', 'team', 'member'].map(stem),
);
const ONE_TEXT = 0.9;

/** Do the titles name one job? Words that only one of them has must stand in the other's text. */
export function titlesAgree(a: Facts, b: Facts, texts: TextComparison): { agree: boolean; why: string } {
  const onlyA = a.title.work.filter((word) => !b.title.work.includes(word));
  const onlyB = b.title.work.filter((word) => !a.title.work.includes(word));
  if (onlyA.length === 0 && onlyB.length === 0) return { agree: true, why: '' };
  const differ = { agree: false, why: `different titles: "${a.titleText}" and "${b.titleText}"` };
  if (Math.min(texts.sharedA, texts.sharedB) < ONE_TEXT && Math.max(texts.sharedA, texts.sharedB) < 0.97)
    return differ;
  const named = (words: readonly string[]) => words.filter((word) => !SOMEBODY.has(word));
  if (named(onlyA).length > 0 && named(onlyB).length > 0) return differ;
  const [longer, other] = named(onlyA).length > 0 ? [named(onlyA), b] : [named(onlyB), a];
  const said = new Set(plainWords(other.body).map(stem));
  return longer.every((word) => said.has(word)) ? { agree: true, why: '' } : differ;
}
