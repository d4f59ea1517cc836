import type { PostingSummary } from '#domain';
import { feedOf, type FeedAbout } from './feed.js';

/** The postings as JSON Feed 1.1 (jsonfeed.org/version/1.1), in their order. */
export function jsonFeed(postings: readonly PostingSummary[], about: FeedAbout): string {
  const { title, description, entries } = feedOf(postings, about);
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: about.searchAddress,
    feed_url: about.selfAddress,
    language: 'en-US',
    authors: [{ name: 'Superbill', url: about.origin }],
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.address,
      title: entry.title,
      content_html: entry.html,
      date_published: entry.published,
      date_modified: entry.updated,
      ...(entry.author !== null && { authors: [{ name: entry.author }] }),
      tags: entry.categories.map(({ words }) => words),
    })),
  });
}
