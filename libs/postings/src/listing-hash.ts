import { createHash } from 'node:crypto';
import type { Listing } from '#domain';

/** SHA-256, hex, of everything a listing says. Two listings with the same hash say the same. */
export function listingHash(listing: Listing): string {
  const { salary_text, employment_type_text, remote_flag } = listing.extras;
  const facts = [
    listing.url,
    listing.title,
    listing.company,
    listing.location,
    listing.description,
    listing.postedOn,
    listing.closesOn,
    listing.requisitionId,
    salary_text ?? null,
    employment_type_text ?? null,
    remote_flag ?? null,
  ];
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex');
}
