import type { PostingSummary } from '#domain';
import { mayPassOn, postingAddress, type Outward } from './passing-on.js';

/** The body of one POST to a search engine's `/indexnow` (indexnow.org/documentation, 2026-11). */
export interface IndexNowMessage {
  host: string;
  /** Shows that the site is ours: `/<key>.txt` there holds it. */
  key: string;
  keyLocation: string;
  /** At most 10,000. */
  urlList: string[];
}

/**
 * Tells search engines which pages are new, changed or gone. Postings that are closed by now are named too, for their
 * pages say so; samples and what may not be passed on never are. Null = there is nothing to tell.
 */
export function indexNowMessage(
  changed: readonly Pick<PostingSummary, 'id' | 'slug' | 'sources' | 'sample'>[],
  { origin, source }: Outward,
  key: string,
): IndexNowMessage | null {
  const urlList = changed
    .filter((posting) => !posting.sample && mayPassOn(posting, source))
    .map((posting) => postingAddress(posting, origin));
  if (urlList.length === 0) return null;
  return { host: new URL(origin).host, key, keyLocation: new URL(`/${key}.txt`, origin).href, urlList };
}
