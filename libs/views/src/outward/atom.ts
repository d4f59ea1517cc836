import type { PostingSummary } from '#domain';
import { feedOf, type FeedAbout, type FeedEntry } from './feed.js';
import { element, xmlDocument, type Xml } from './xml.js';

/** The postings as Atom 1.0 (RFC 4287), in their order. */
export function atomFeed(postings: readonly PostingSummary[], about: FeedAbout): string {
  const { title, description, entries } = feedOf(postings, about);
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en-US' },
      element('id', {}, about.selfAddress),
      element('title', {}, title),
      element('subtitle', {}, description),
      element('updated', {}, about.updated),
      element('author', {}, element('name', {}, 'Superbill'), element('uri', {}, about.origin)),
      element('link', { rel: 'self', type: 'application/atom+xml', href: about.selfAddress }),
      element('link', { rel: 'alternate', type: 'text/html', href: about.searchAddress }),
      element('generator', {}, 'Superbill'),
      ...entries.map(entryElement),
    ),
  );
}

/** Without an author of its own, an entry has the feed's. */
const entryElement = (entry: FeedEntry): Xml =>
  element(
    'entry',
    {},
    element('id', {}, entry.id),
    element('title', {}, entry.title),
    element('link', { rel: 'alternate', type: 'text/html', href: entry.address }),
    entry.author === null ? null : element('author', {}, element('name', {}, entry.author)),
    ...entry.categories.map(({ value, words }) => element('category', { term: value, label: words })),
    element('published', {}, entry.published),
    element('updated', {}, entry.updated),
    element('rights', {}, entry.attributions.map(({ attribution }) => attribution).join(' ')),
    element('content', { type: 'html' }, entry.html),
  );
