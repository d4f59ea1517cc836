import type { EmployerType, GoneWhy, PostingDraft, PostingLife, Tag } from '#domain';
import type { EmployerOfPosting } from '../employers/employers-by-key.js';
import type { BoardListing } from './board-listing.js';

/** What a listing says of itself once it is tagged. `F` = what listings are compared by: plain data, kept as JSON. */
export interface TaggedListing<F = unknown> {
  tags: Tag[];
  rulesVersion: string;
  facts: F;
  /** Keys of the index in which listings of one vacancy meet. */
  keys: string[];
  /** One name for all listings that contradict the same others. */
  twin: string;
  draft: PostingDraft;
}

export interface GroupMember<F = unknown> {
  id: number;
  order: string;
  twin: string;
  facts: F;
}

export interface GroupTie {
  a: number;
  b: number;
  strength: 'decided' | 'exact' | 'text';
}

/** A listing of a posting, as far as the posting's life and its voice depend on it. */
export interface PostingMember {
  id: number;
  order: string;
  source: string;
  agency: boolean;
  length: number;
  firstSeenAt: Date;
  closesOn: string | null;
  goneAt: Date | null;
  goneWhy: GoneWhy | null;
  /** Since when its board doesn't exist any more; null = it does. */
  boardGoneSince: Date | null;
}

/**
 * What decides about listings and postings; the store loads, asks and keeps. Every function is pure. Facts come back
 * from the database as the rules gave them, so that rules may name their type here.
 */
export interface VacancyRules<F = unknown> {
  /** Throws when the listing can't be tagged. */
  tag(listing: BoardListing): TaggedListing<F>;
  /** The posting as this listing tells it, from tags that are kept. */
  draft(listing: BoardListing, tags: Tag[], rulesVersion: string): PostingDraft;
  /** The kind of employer a posting is shown with: from its own words, or from what is on file. */
  employerType(draft: PostingDraft, employer: EmployerOfPosting | null): EmployerType;
  compare(a: F, b: F): { same: boolean; linked: boolean; exact: boolean; why: string };
  /** Puts listings into groups, one for each vacancy. */
  group(
    members: readonly GroupMember<F>[],
    ties: readonly GroupTie[],
    keptApart: readonly (readonly [number, number])[],
  ): number[][];
  /** Which group goes on as which posting. */
  keep(
    groups: readonly (readonly number[])[],
    postingOf: ReadonlyMap<number, number>,
  ): {
    kept: { listings: number[]; posting: number | null }[];
    left: { posting: number; into: number }[];
  };
  /** Which listing speaks for the posting, whether or not it is still there. */
  speaker(members: readonly PostingMember[]): number;
  life(
    members: readonly PostingMember[],
    before: PostingLife | null,
    now: Date,
  ): { life: PostingLife; events: string[] };
}
