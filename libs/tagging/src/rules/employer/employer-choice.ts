import type { EmployerType } from '#domain';
import type { Found } from '../../define-tag.js';

/**
 * How much a wording says. `known`: a whole name that is on file, which nothing outweighs. `settled`: what the posting
 * says in so many words, against the words of the name ("owned by its 22 cardiologists"). `sure`: a name that settles
 * it. `likely`: a name's kind word ("Hospital", "Billing") or what the posting calls the employer. `hint`: a word that
 * several kinds use ("Health", "our client").
 */
export interface EmployerSignal {
  type: Exclude<EmployerType, 'unclear'>;
  weight: keyof typeof WEIGHTS;
}

const WEIGHTS = { known: 100, settled: 14, sure: 8, likely: 4, hint: 2, trace: 1 } as const;
/** One trace, a word on the margin, is no evidence of a kind. */
const LEAST = 2;

/**
 * The kind with the most weight, each rule counted once; what the text says and what the name says add up. Where two
 * are level, the narrower kind stands first in the rules and wins: a hospital's home health agency, a payer's clinic.
 */
export function chooseEmployerType(
  found: readonly Found<EmployerSignal>[],
): { value: EmployerType; because: readonly Found<EmployerSignal>[] } | null {
  const counted = new Map(found.map((sign) => [`${sign.evidence.rule}/${sign.value.type}`, sign.value]));
  const sums = new Map<EmployerType, number>();
  for (const { type, weight } of counted.values()) sums.set(type, (sums.get(type) ?? 0) + WEIGHTS[weight]);
  const [value, sum] = [...sums].reduce((best, next) => (next[1] > best[1] ? next : best), ['unclear', 0] as [
    EmployerType,
    number,
  ]);
  return sum >= LEAST ? { value, because: found.filter((sign) => sign.value.type === value) } : null;
}
