import type { Listing, PostingDraft } from '#domain';
import { tagListing } from '#tagging';
import { draftPosting } from './draft-posting.js';

/** A kept listing with what its board says, as far as tagging needs it. */
export type KeptListing = Pick<
  Listing,
  'title' | 'company' | 'location' | 'description' | 'postedOn' | 'extras'
> & {
  id: number;
  /** Calendar day on which we first saw it. */
  firstSeenOn: string;
  boardEmployer: string | null;
  sample: boolean;
};

/** From a kept listing to its posting, the same way for new listings and for history that is tagged anew. */
export function tagAndDraft(listing: KeptListing): PostingDraft {
  const company = listing.company ?? listing.boardEmployer;
  const { texts, tags, rulesVersion } = tagListing({ ...listing, company });
  const board = { employer: listing.boardEmployer, sample: listing.sample };
  return draftPosting({ listing, board, body: texts.description, tags, rulesVersion });
}

/** Drafts of all; one listing that can't be tagged must not hold up the others of its batch. */
export function tagAndDraftAll(listings: readonly KeptListing[]): {
  drafts: PostingDraft[];
  failed: { id: number; error: string }[];
} {
  const drafts: PostingDraft[] = [];
  const failed: { id: number; error: string }[] = [];
  for (const listing of listings) {
    try {
      drafts.push(tagAndDraft(listing));
    } catch (error) {
      failed.push({ id: listing.id, error: error instanceof Error ? error.message : String(error) });
    }
  }
  return { drafts, failed };
}
