import type { Listing, RejectedRecord } from '#domain';

/** A page that gives one id twice gives one listing; the later copy is told as rejected, so that counts add up. */
export function distinctListings(listings: Listing[]): { listings: Listing[]; rejected: RejectedRecord[] } {
  const kept = new Map<string, Listing>();
  const rejected: RejectedRecord[] = [];
  for (const listing of listings) {
    if (kept.has(listing.externalId)) {
      rejected.push({ externalId: listing.externalId, reason: 'the same id stands twice on this page' });
    } else {
      kept.set(listing.externalId, listing);
    }
  }
  return { listings: [...kept.values()], rejected };
}
