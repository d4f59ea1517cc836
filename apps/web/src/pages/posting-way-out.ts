import type { FullPosting } from '#store';
import { outwardAddress } from '../outward-address.js';
import { isStanding } from '../posting-freshness.js';

/** Where a reader applies: at the best of the places where it still stands. Null = it is over, or none has an address. */
export function wayOut({ state, listings }: FullPosting): URL | null {
  if (state !== 'open') return null;
  const addresses = listings.filter(isStanding).map(({ url }) => outwardAddress(url));
  return addresses.find((address) => address !== null) ?? null;
}
