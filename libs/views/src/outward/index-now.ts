import type { PostingSummary } from '#domain';
import { mayPassOn, postingAddress, type Outward } from './passing-on.js';

/** The body of one POST to a search engine's `/indexnow` (indexnow.org/documentation). */
export interface IndexNowMessage {
  host: string;
  key: string;
  keyLocation: string;
  urlList: string[];
}

const MOST_ADDRESSES = 10_000;
const KEY = /^[A-Za-z0-9-]{8,128}$/;

/**
 * Tells search engines which pages are new, changed or gone. Postings that are closed by now are named too, for their
 * pages say so; samples and what may not be passed on never are.
 * @param key shows that the site is ours, at `/<key>.txt`; null = IndexNow is off, and there is nothing to send
 * @throws when the key can't be one
 */
export function indexNowMessages(
  changed: readonly Pick<PostingSummary, 'id' | 'slug' | 'sources' | 'sample'>[],
  { origin, source }: Outward,
  key: string | null,
): IndexNowMessage[] {
  if (key === null) return [];
  if (!KEY.test(key)) {
    throw new Error('The IndexNow key must be 8 to 128 letters, digits or dashes; make a new one.');
  }
  const addresses = changed
    .filter((posting) => !posting.sample && mayPassOn(posting, source))
    .map((posting) => postingAddress(posting, origin));
  const messages: IndexNowMessage[] = [];
  for (let at = 0; at < addresses.length; at += MOST_ADDRESSES) {
    messages.push({
      host: new URL(origin).host,
      key,
      keyLocation: new URL(`/${key}.txt`, origin).href,
      urlList: addresses.slice(at, at + MOST_ADDRESSES),
    });
  }
  return messages;
}
