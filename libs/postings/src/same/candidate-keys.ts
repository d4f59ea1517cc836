import type { Facts } from './facts.js';
import { bandsOf, type Signature } from './signature.js';

/** Texts with nearly all of their shingles in common meet in some band of so many numbers; others hardly ever do. */
const STRICT_ROWS = 8;

/**
 * Keys of an index in which two listings that may be one vacancy have at least one in common. A likeness of texts alone
 * would bring all openings of an employer together that begin with the same words about it, so a band counts with the title.
 */
export function candidateKeysOf(facts: Facts, signature: Signature): string[] {
  const { work, levels, settings } = facts.title;
  const title = [work, levels, settings].map((words) => words.join(' ')).join('/');
  const employer = facts.employerKey;
  return [
    ...facts.requisitions.map(
      ({ number }) => `requisition:${employer ?? ''}:${number.replace(/[^A-Z0-9]/g, '')}`,
    ),
    ...(facts.address ? [`address:${facts.address}`] : []),
    ...(employer ? [`employer:${employer}:${title}`] : []),
    ...bandsOf(signature).map((band) => `text:${band}:${title}`),
    ...bandsOf({ ...signature, head: new Uint32Array() }, STRICT_ROWS).map((band) => `copy:${band}`),
  ];
}
