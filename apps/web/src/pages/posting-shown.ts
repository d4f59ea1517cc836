import type { PostingSummary } from '#domain';
import type { FullPosting, PostingListing } from '#store';
import type { ListingShown, PostingShown } from '#views';
import { outwardAddress } from '../outward-address.js';
import { freshnessOf, isOfEmployer } from '../posting-freshness.js';
import { historyOf } from '../posting-history.js';
import { sourceFacts } from '../source-facts.js';
import { wayOut } from './posting-way-out.js';

/** A stored posting as its page shows it, with others that are like it. */
export function postingShown(posting: FullPosting, similar: PostingSummary[], now: Date): PostingShown {
  const { listings, closedAt, reopenedAt, ...known } = posting;
  return {
    ...known,
    closedOn: dayOrNull(closedAt),
    reopenedOn: dayOrNull(reopenedAt),
    lastSeenOn: dayOf(posting.lastSeenAt),
    listings: listings.map(listingShown),
    freshness: freshnessOf(posting, now),
    history: historyOf(posting).map(({ at, source, ...happening }) => ({
      ...happening,
      on: dayOf(at),
      sourceName: source === null ? null : sourceFacts(source).name,
    })),
    similar,
    applyPath: wayOut(posting) ? `/out/${posting.id}` : null,
  };
}

function listingShown(listing: PostingListing): ListingShown {
  const { name, homepage, attribution } = sourceFacts(listing.source);
  const address = outwardAddress(listing.url);
  return {
    sourceName: name,
    sourceHomepage: outwardAddress(homepage)?.href ?? null,
    attribution,
    ofEmployer: isOfEmployer(listing),
    url: address?.href ?? null,
    host: address?.host ?? null,
    location: listing.location,
    firstSeenOn: dayOf(listing.firstSeenAt),
    lastSeenOn: dayOf(listing.lastSeenAt),
    goneOn: dayOrNull(listing.goneAt),
    goneWhy: listing.goneWhy,
    boardGoneOn: dayOrNull(listing.boardGoneSince),
    speaks: listing.speaks,
  };
}

/** The calendar day in UTC. */
const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);
const dayOrNull = (moment: Date | null): string | null => moment && dayOf(moment);
