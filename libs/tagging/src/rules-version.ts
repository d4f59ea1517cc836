import { createHash } from 'node:crypto';
import { DECIDING_CODE } from './registry.js';

/**
 * Names the code a posting was tagged with: the same for the same code, on every machine and in every run, another as
 * soon as a file that decides about tags differs. A comment counts as well: tagging once more in vain costs a second for
 * some thousand postings, while a helper or constant that was forgotten would leave old tags in place for ever.
 */
export const RULES_VERSION: string = versionOf(DECIDING_CODE);

export function versionOf(code: readonly string[]): string {
  const hash = createHash('sha256');
  // Line ends differ by how the code was checked out.
  for (const file of code) hash.update(file.replaceAll('\r\n', '\n')).update('\0');
  return hash.digest('hex').slice(0, 12);
}
