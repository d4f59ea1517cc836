import type { Tag } from '#domain';
import type { FullPosting } from '#store';
import { contractTags } from '#tagging';
import { postingPath } from '#views';
import { outwardAddress } from '../outward-address.js';
import { sourceFacts } from '../source-facts.js';
import { listingLifeOf, postingLifeOf } from './present-life.js';
import type { PostingDetail } from './schemas.js';

const known = (posting: FullPosting) => ({
  id: posting.id,
  url: postingPath(posting),
  title: posting.title,
  employer: { name: posting.employer, type: posting.employerType },
  location: posting.location,
  remote: posting.remote,
  states_allowed: posting.statesAllowed,
  states_excluded: posting.statesExcluded,
  role: posting.role,
  published_on: posting.publishedOn,
  sample: posting.sample,
  source: posting.source,
});

/** Tags and evidence in the shape that `superbill tag` prints, so that one reader does for both. */
export const postingDetailOf = (posting: FullPosting, now: Date): PostingDetail => ({
  ...known(posting),
  ...postingLifeOf(posting, now),
  texts: posting.texts,
  tags: contractTags(posting.tags as Tag[]),
  evidence: posting.tags.flatMap(({ tag, value, evidence }) =>
    evidence.map(({ rule, field, start, end, quote }) => ({ tag, value, rule, field, start, end, quote })),
  ),
  listings: posting.listings.map((listing) => ({
    source: sourceFacts(listing.source),
    url: outwardAddress(listing.url)?.href ?? null,
    ...listingLifeOf(listing),
  })),
});
