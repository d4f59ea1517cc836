import { codesOfNeed } from './posting-marks.js';

/**
 * What else a credential counts as. Only where its body says so: a full credential has outgrown its apprentice's form,
 * and COC is the new name of CPC-H (AAPC). Not here: CCA for CCS (an entry credential of AHIMA meets no need for the
 * mastery one), CPC-A for CPC (only if the posting names it), RHIA for RHIT (another programme).
 */
const COUNTS_AS: Record<string, readonly string[]> = {
  CPC: ['CPC-A'],
  COC: ['COC-A', 'CPC-H'],
  'CPC-H': ['COC', 'COC-A'],
  CIC: ['CIC-A'],
  CPB: ['CPB-A'],
};

/** Do these credentials meet a need of any of its codes? */
export function meetsNeed(held: readonly string[]): (need: string) => boolean {
  const counted = new Set(held.flatMap((code) => [code, ...(COUNTS_AS[code] ?? [])]));
  return (need) => codesOfNeed(need).some((code) => counted.has(code));
}
