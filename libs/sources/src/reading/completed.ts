import type { Listing } from '#domain';
import type { ReadResult } from '../define-source.js';

/**
 * A vacancy's own page completes what the list said of it: what the page says wins, where it says nothing the list's
 * word stands. The key stays the list's, so that both are one listing.
 */
export function completed(stub: Listing | undefined, told: Listing): Listing {
  if (!stub) return told;
  return {
    externalId: stub.externalId,
    url: told.url ?? stub.url,
    title: told.title || stub.title,
    company: told.company ?? stub.company,
    location: told.location ?? stub.location,
    description: told.description || stub.description,
    postedOn: told.postedOn ?? stub.postedOn,
    closesOn: told.closesOn ?? stub.closesOn,
    requisitionId: told.requisitionId ?? stub.requisitionId,
    extras: { ...stub.extras, ...told.extras },
  };
}

/** The answer for a page that holds one vacancy. */
export const oneVacancy = (listing: Listing): ReadResult => ({
  listings: [listing],
  rejected: [],
  more: [],
  total: null,
});
