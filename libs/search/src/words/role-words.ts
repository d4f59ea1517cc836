import type { Role } from '#domain';
import { wordsIn } from './words-in.js';

/**
 * Words that name a kind of work. Of several the first kind here is meant: whoever looks for a coding manager looks for a
 * manager, and whoever looks for a billing instructor for an instructor.
 */
const ROLE_WORDS: readonly [words: string, roles: readonly Role[]][] = [
  ['manager management supervisor director vp head lead leader', ['manager']],
  ['educator trainer instructor teacher', ['educator']],
  ['auditor auditing audit cdi', ['auditor_or_cdi']],
];
/** Both may stand in one title, and then both are meant. */
const DESK_WORDS: readonly [words: string, roles: readonly Role[]][] = [
  ['coder coding', ['coder', 'coder_and_biller']],
  ['biller billing', ['biller', 'coder_and_biller']],
];

const ROLES = ROLE_WORDS.map(([words, roles]) => ({ words: new Set(wordsIn(words)), roles }));
const DESKS = DESK_WORDS.map(([words, roles]) => ({ words: new Set(wordsIn(words)), roles }));

/** The kinds of work that somebody who types these words looks for; empty = any. */
export function rolesNamed(words: readonly string[]): readonly Role[] {
  const named = ROLES.find((kind) => words.some((word) => kind.words.has(word)));
  if (named) return named.roles;
  const desks = DESKS.filter((kind) => words.some((word) => kind.words.has(word)));
  return [...new Set(desks.flatMap(({ roles }) => roles))];
}
