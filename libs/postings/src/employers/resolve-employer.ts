import type { KnownEmployer } from './known-employer.js';
import { KNOWN_EMPLOYERS } from './known/index.js';
import { isDepartment, isDistinctive, wholeNameKey } from './name-key.js';
import { AMBIGUOUS_NAMES } from './name-words.js';
import { readName, type ReadName } from './read-name.js';

/** Who a written name means. */
export interface ResolvedEmployer {
  /** One for all spellings of the name, and for all names of an employer that is on file. */
  key: string;
  /** null = not on file. */
  known: KnownEmployer | null;
}

const byKey = new Map(KNOWN_EMPLOYERS.map((employer) => [employer.key, employer]));
const byAnyName = new Map([
  ...KNOWN_EMPLOYERS.flatMap((employer) => employer.aliases.map(({ key }) => [key, employer] as const)),
  ...byKey,
]);

/**
 * Who hires, by the name a board gives. Precision first: two names meet only where what differs is spelling, legal form,
 * the board's own words, a department, a place, or a name on file. null = it names nobody ("Confidential").
 */
export function resolveEmployer(name: string): ResolvedEmployer | null {
  const read = readName(name);
  if (!read) return null;
  const known = read.candidates.map((key) => byAnyName.get(key)).find(Boolean) ?? knownWithTail(read.parts);
  return { key: known?.key ?? read.key, known: known ?? null };
}

/** "Ochsner Health - Kenner": whatever follows a name on file is a part of it, and maybe on file itself. */
function knownWithTail(parts: ReadName['parts']): KnownEmployer | undefined {
  if (!parts) return undefined;
  const headKey = wholeNameKey(parts.head);
  const head = byAnyName.get(headKey);
  if (!head) return undefined;
  if (isDepartment(parts.tail)) return head;
  if (AMBIGUOUS_NAMES.has(headKey) || !isDistinctive(parts.head)) return undefined;
  const tail = byAnyName.get(wholeNameKey(parts.tail));
  return tail && isOwnedBy(tail, head) ? tail : head;
}

/**
 * What the table says of two names: `same` company, the first is the `parent` of the second, at whatever remove, or its
 * `child`. null = the table doesn't know both, or knows of no tie.
 */
export function relationByTable(a: string, b: string): 'same' | 'parent' | 'child' | null {
  const [one, other] = [resolveEmployer(a)?.known, resolveEmployer(b)?.known];
  if (!one || !other) return null;
  if (one === other) return 'same';
  return isOwnedBy(other, one) ? 'parent' : isOwnedBy(one, other) ? 'child' : null;
}

function isOwnedBy(child: KnownEmployer, parent: KnownEmployer): boolean {
  const owner = child.parentKey === null ? undefined : byKey.get(child.parentKey);
  return owner !== undefined && (owner === parent || isOwnedBy(owner, parent));
}
