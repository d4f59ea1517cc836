import { MOST_COMPARED } from '#views';
import { postingReference } from '../operator/posting-reference.js';

/** The postings that an address asks to compare, and what of it can't be done, in sentences. */
export interface ComparedIds {
  /** Each once, in their order, at most `MOST_COMPARED`. */
  ids: number[];
  problems: string[];
}

/** Reads the `id` parameters: numbers, or addresses of postings as readers paste them. Empty ones count as absent. */
export function comparedIds(raw: unknown): ComparedIds {
  const texts = [raw]
    .flat()
    .filter((text) => typeof text === 'string')
    .map((text) => text.trim())
    .filter((text) => text !== '');
  const references = texts.map((text) => ({ text, id: postingReference(text) }));
  const known = [...new Set(references.flatMap(({ id }) => id ?? []))];
  const problems = references
    .filter(({ id }) => id === null)
    .map(({ text }) => `“${brief(text)}” is neither the number nor the address of a posting.`);
  if (known.length > MOST_COMPARED) {
    problems.push(
      `Up to ${MOST_COMPARED} postings fit beside each other; the first ${MOST_COMPARED} of the ${known.length} are shown.`,
    );
  }
  return { ids: known.slice(0, MOST_COMPARED), problems };
}

const LONGEST_QUOTE = 60;
const brief = (text: string): string =>
  text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
