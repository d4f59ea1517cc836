import type { Role } from '#domain';

/** One way for a posting to have what was asked. */
export interface Way {
  /** As kept; all are needed. */
  words: readonly string[];
  /** Side by side and in this order, within one field. */
  together: boolean;
  /** How near this is to what was typed: 1 = just so. */
  nearness: number;
}

/** One thing that was asked for: any of its ways will do. */
export interface Wanted {
  ways: readonly Way[];
  /** How much it counts beside the other things wanted. */
  weight: number;
  /** It only helps: a posting without it is found as well. */
  optional: boolean;
  /** It stood between quotes: no posting without it will do. */
  insisted: boolean;
  /** The word as typed and as kept, where it is a plain one that may have been mistyped. */
  plain: { typed: string; word: string } | null;
}

/** What a reader's words ask for: everything wanted, nothing unwanted. Both empty = nothing is asked. */
export interface WordsAsked {
  wanted: readonly Wanted[];
  unwanted: readonly Way[];
  /** The kinds of work that the words name; empty = none. Postings of another kind that hold the words stand below. */
  roles: readonly Role[];
  /** So many of the things that may be given up must be there; null = all. */
  needed: number | null;
}

/** A posting should have it, but where hardly any has everything, it may lack it. */
export const mayBeGivenUp = ({ optional, insisted }: Wanted): boolean => !optional && !insisted;

export const NEARNESS = { typed: 1, sameMeaning: 0.9, apart: 0.8, otherSpelling: 0.7 } as const;
