import type { PostingSummary } from '#domain';
import { atomFeed, jsonFeed, rssFeed, type FeedAbout } from '#views';

interface FeedFormat {
  type: string;
  write: (postings: readonly PostingSummary[], about: FeedAbout) => string;
}

/** By the ending of the address. */
export const FEED_FORMATS: Record<string, FeedFormat> = {
  atom: { type: 'application/atom+xml; charset=utf-8', write: atomFeed },
  rss: { type: 'application/rss+xml; charset=utf-8', write: rssFeed },
  json: { type: 'application/feed+json; charset=utf-8', write: jsonFeed },
};
