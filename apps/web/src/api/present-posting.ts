import type { Tag } from '#domain';
import type { FullPosting, PostingHit } from '#store';
import { contractTags } from '#tagging';
import { postingPath } from '#views';
import { outwardAddress } from '../outward-address.js';
import { sourceFacts } from '../source-facts.js';
import type { ListItem, PostingDetail } from './schemas.js';

const known = (posting: Omit<PostingHit, 'stateMatch'>) => ({
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

export const listItemOf = (hit: PostingHit): ListItem => ({
  ...known(hit),
  ...(hit.stateMatch && { state_match: hit.stateMatch }),
});

/** Tags and evidence in the shape that `superbill tag` prints, so that one reader does for both. */
export const postingDetailOf = (posting: FullPosting): PostingDetail => ({
  ...known(posting),
  texts: posting.texts,
  tags: contractTags(posting.tags as Tag[]),
  evidence: posting.tags.flatMap(({ tag, value, evidence }) =>
    evidence.map(({ rule, field, start, end, quote }) => ({ tag, value, rule, field, start, end, quote })),
  ),
  listings: posting.listings.map(({ source, url, firstSeenAt, lastSeenAt }) => ({
    source: sourceFacts(source),
    url: outwardAddress(url)?.href ?? null,
    first_seen_at: firstSeenAt.toISOString(),
    last_seen_at: lastSeenAt.toISOString(),
  })),
});
