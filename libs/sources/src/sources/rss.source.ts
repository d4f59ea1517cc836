import { defineSource } from '../define-source.js';
import { readFeed } from '../reading/feed-items.js';
import { webAddress } from '../reading/web-address.js';

/**
 * RSS 2.0, RSS 1.0 and Atom feeds of job boards and employers.
 * The board's token is the feed's whole address: `https://careers.acme.example/jobs.rss`.
 *
 * Most feeds hold only the newest vacancies, so that one that left the feed may well be open still. The feed's
 * address is the place to ask for more where the publisher has a way, such as `?limit=500`.
 */
export const source = defineSource({
  id: 'rss',
  name: 'RSS or Atom feed',
  homepage: 'https://www.rssboard.org/rss-specification',
  kind: 'job-board',
  partial: true,
  access: {
    terms: {
      url: 'https://www.rssboard.org/rss-specification',
      readOn: '2026-11-22',
      summary:
        'An open format; the terms are each publisher’s own and must be read before a feed is added. We Work Remotely and dejobs.org forbid our use and are refused.',
    },
    attribution: 'From a feed of the board that published the posting.',
    // Leave to read a feed is not leave to publish it anew.
    passOn: false,
    keySetting: null,
    onByDefault: false,
  },
  pace: { minDelayMs: 2000, everyMinutes: 240, expectNewWithinDays: null },

  start: ({ token, origin }) => [
    {
      url: feedAddress(token, origin),
      headers: { Accept: 'application/rss+xml, application/atom+xml, application/xml;q=0.9' },
    },
  ],

  read: ({ text: body }) => {
    const { listings, rejected } = readFeed(body, 'The feed');
    return { listings, rejected, more: [], total: null };
  },
});

/** Publishers whose terms (read 2026-11-22) forbid a job search service. */
const FORBIDDEN = /(^|\.)(weworkremotely\.com|dejobs\.org)$/;

function feedAddress(token: string, origin: string | null): string {
  const address = webAddress(token.trim());
  if (address === null)
    throw new Error(`A feed's token is its whole address, http or https; "${token}" is none.`);
  const url = new URL(address);
  if (FORBIDDEN.test(url.hostname))
    throw new Error(`The terms of ${url.hostname} forbid job search services to use its feeds.`);
  return origin === null ? url.href : new URL(url.pathname + url.search, origin).href;
}
