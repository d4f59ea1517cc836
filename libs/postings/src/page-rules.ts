import type { Listing, RejectedRecord } from '#domain';
import { readableText } from '#text';
import { distinctListings } from './distinct-listings.js';
import { changesBetween, type ListingFacts } from './life/index.js';
import { listingHash } from './listing-hash.js';

/** What decides about the listings of a page, put together for the store, which asks it while it writes. */
export const pageRules = <Page>(
  readWithSource: (page: Page) => { listings: Listing[]; rejected: RejectedRecord[] },
) => ({
  /** Each vacancy once. Throws `SourceChanged` when the source can't read the page. */
  read: (page: Page) => {
    const told = readWithSource(page);
    const { listings, rejected } = distinctListings(told.listings);
    return {
      listings: listings.map((listing) => ({ ...listing, contentHash: listingHash(listing) })),
      rejected: [...told.rejected, ...rejected],
    };
  },
  /** Stands for what a list says of a vacancy with a page of its own. */
  hashOf: listingHash,
  /** New markup around the same words is no change to a reader. */
  changes: (before: ListingFacts, after: ListingFacts) =>
    changesBetween(
      { ...before, description: readableText(before.description) },
      { ...after, description: readableText(after.description) },
    ),
});
