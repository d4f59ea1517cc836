import type { PostingSummary } from '#domain';
import { postingPath } from '../search-address.js';

/** What a source's terms ask of whoever shows its postings. */
export interface SourceTerms {
  name: string;
  homepage: string;
  /** A sentence for readers, to stand wherever a posting of the source appears. */
  attribution: string;
  /** May its postings leave our pages? */
  passOn: boolean;
}

/** The terms by a source's id; null for a source that is no longer there, whose terms nobody knows. */
export type TermsOf = (sourceId: string) => SourceTerms | null;

/** Where what leaves the house comes from. */
export interface Outward {
  /** Scheme and host of the site, `https://superbill.example`. */
  origin: string;
  source: TermsOf;
}

/** A source that must be named. */
export interface Attribution {
  source: string;
  name: string;
  homepage: string;
  attribution: string;
}

/**
 * May the posting leave our pages? The source that speaks for it decides, because title and facts are its own: an
 * employer's own vacancy stays free when a board that may not be passed on lists it as well.
 */
export function mayPassOn({ sources }: Pick<PostingSummary, 'sources'>, source: TermsOf): boolean {
  const [speaking] = sources;
  return speaking !== undefined && source(speaking)?.passOn === true;
}

/** The sources that must be named beside these postings, each once, in the order they come up. */
export function attributionsOf(
  postings: Iterable<Pick<PostingSummary, 'sources'>>,
  source: TermsOf,
): Attribution[] {
  const found = new Map<string, Attribution>();
  for (const { sources } of postings) {
    for (const id of sources) {
      const terms = found.has(id) ? null : source(id);
      if (!terms) continue;
      const { name, homepage, attribution } = terms;
      found.set(id, { source: id, name, homepage, attribution });
    }
  }
  return [...found.values()];
}

/** The whole address of the posting's page. */
export const postingAddress = (posting: Pick<PostingSummary, 'id' | 'slug'>, origin: string): string =>
  new URL(postingPath(posting), origin).href;
