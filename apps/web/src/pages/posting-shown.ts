import type { FullPosting } from '#store';
import type { ListingShown, PostingShown } from '#views';
import { outwardAddress } from '../outward-address.js';
import { sourceFacts } from '../source-facts.js';

/** A stored posting as its page shows it. */
export function postingShown(posting: FullPosting): PostingShown {
  const { texts, listings, ...known } = posting;
  const shown = listings.map(listingShown);
  return {
    ...known,
    description: texts.description,
    listings: shown,
    applyPath: shown.some((listing) => listing.url !== null) ? `/out/${posting.id}` : null,
  };
}

function listingShown({
  source,
  url,
  firstSeenAt,
  lastSeenAt,
}: FullPosting['listings'][number]): ListingShown {
  const { name, homepage, attribution } = sourceFacts(source);
  const address = outwardAddress(url);
  return {
    sourceName: name,
    sourceHomepage: outwardAddress(homepage)?.href ?? null,
    attribution,
    url: address?.href ?? null,
    host: address?.host ?? null,
    firstSeenOn: firstSeenAt.toISOString().slice(0, 10),
    lastSeenOn: lastSeenAt.toISOString().slice(0, 10),
  };
}
