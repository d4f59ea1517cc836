import type { PostingSummary } from '#domain';
import { feedOf, type FeedAbout, type FeedEntry } from './feed.js';
import { element, xmlDocument, type Xml } from './xml.js';

/** The postings as RSS 2.0, in their order. Authors are Dublin Core's creators: RSS itself wants their e-mail addresses. */
export function rssFeed(postings: readonly PostingSummary[], about: FeedAbout): string {
  const { title, description, entries } = feedOf(postings, about);
  return xmlDocument(
    element(
      'rss',
      {
        version: '2.0',
        'xmlns:atom': 'http://www.w3.org/2005/Atom',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      element(
        'channel',
        {},
        element('title', {}, title),
        element('link', {}, about.searchAddress),
        element('description', {}, description),
        element('language', {}, 'en-us'),
        element('lastBuildDate', {}, mailDate(about.updated)),
        element('generator', {}, 'Superbill'),
        element('atom:link', { rel: 'self', type: 'application/rss+xml', href: about.selfAddress }),
        ...entries.map(itemElement),
      ),
    ),
  );
}

const itemElement = (entry: FeedEntry): Xml =>
  element(
    'item',
    {},
    element('title', {}, entry.title),
    element('link', {}, entry.address),
    element('guid', { isPermaLink: 'true' }, entry.id),
    entry.author === null ? null : element('dc:creator', {}, entry.author),
    ...entry.categories.map(({ words }) => element('category', {}, words)),
    element('pubDate', {}, mailDate(entry.published)),
    element('description', {}, entry.html),
  );

/** `Sun, 22 Nov 2026 18:39:59 GMT` (RFC 822 with four digits for the year, as RSS has it). */
const mailDate = (moment: string): string => new Date(moment).toUTCString();
