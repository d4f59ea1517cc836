import type { FullPosting, PostingListing } from '#store';
import { postingPath } from '#views';
import { freshnessOf } from '../posting-freshness.js';
import { historyOf } from '../posting-history.js';
import type { PostingDetail } from './schemas.js';

/** What the answer about one posting says of its life. */
export const postingLifeOf = (posting: FullPosting, now: Date) => ({
  state: posting.state,
  closed_at: iso(posting.closedAt),
  closed_why: posting.closedWhy,
  first_seen_at: posting.firstSeenAt.toISOString(),
  last_seen_at: posting.lastSeenAt.toISOString(),
  places: posting.places,
  history: historyOf(posting).map(({ at, ...happening }) => ({ at: at.toISOString(), ...happening })),
  freshness_facts: freshnessOf(posting, now).map(({ since, ...fact }) => ({
    ...fact,
    since: since.toISOString(),
  })),
  linked: posting.linked.map(({ byAgency, slug, ...other }): PostingDetail['linked'][number] => ({
    ...other,
    url: postingPath({ id: other.id, slug }),
    relation: byAgency ? 'advertised_by_agency' : 'at_the_employer',
  })),
});

export const listingLifeOf = (listing: PostingListing) => ({
  location: listing.location,
  first_seen_at: listing.firstSeenAt.toISOString(),
  last_seen_at: listing.lastSeenAt.toISOString(),
  gone_at: iso(listing.goneAt),
  gone_why: listing.goneWhy,
  board_gone_since: iso(listing.boardGoneSince),
  speaks: listing.speaks,
});

const iso = (moment: Date | null): string | null => moment && moment.toISOString();
