import type { PostingSummary } from '#domain';
import { counted, REMOTE_WORDS, ROLE_WORDS } from '../words.js';
import { factsInWords } from './facts-in-words.js';
import { oneLine } from './one-line.js';
import { attributionsOf, mayPassOn, postingAddress, type Attribution, type Outward } from './passing-on.js';
import { element } from './xml.js';

/** The search that a feed is made of. */
export interface FeedAbout extends Outward {
  /** In words: `Coder postings for someone in Texas`. */
  title: string;
  /** The page of the search, and the feed itself, as whole addresses. */
  searchAddress: string;
  selfAddress: string;
  /** When what it shows last changed; ISO 8601, UTC. */
  updated: string;
}

/** What the three formats have in common. */
export interface Feed {
  title: string;
  description: string;
  entries: FeedEntry[];
}

export interface FeedEntry {
  /** The posting's address without the words that may change; leads to its page. */
  id: string;
  address: string;
  title: string;
  /** Who hires; null = not named. */
  author: string | null;
  categories: { value: string; words: string }[];
  /** ISO 8601, UTC. */
  published: string;
  updated: string;
  html: string;
  attributions: Attribution[];
}

export function feedOf(postings: readonly PostingSummary[], about: FeedAbout): Feed {
  const passedOn = postings.filter((posting) => mayPassOn(posting, about.source));
  return {
    title: oneLine(about.title),
    description: description(postings.length - passedOn.length, about),
    entries: passedOn.map((posting) => entryOf(posting, about)),
  };
}

function description(leftOut: number, { searchAddress }: FeedAbout): string {
  const what = 'Postings of this search at Superbill, with what each says and does not say.';
  if (leftOut === 0) return what;
  const missing = `${counted(leftOut, 'more posting')} ${leftOut === 1 ? 'is' : 'are'} left out`;
  return `${what} ${missing}, because the terms of the source allow showing on our pages only: ${searchAddress}`;
}

function entryOf(posting: PostingSummary, { origin, source }: Outward): FeedEntry {
  const address = postingAddress(posting, origin);
  const attributions = attributionsOf([posting], source);
  const author = oneLine(posting.employer ?? '') || null;
  const title = oneLine(posting.title) || 'Untitled posting';
  return {
    id: new URL(`/postings/${posting.id}`, origin).href,
    address,
    title: [posting.sample ? 'Sample: ' : '', title, author ? ` at ${author}` : ''].join(''),
    author,
    categories: categoriesOf(posting),
    published: publishedAt(posting),
    updated: posting.closedAt ?? posting.changedAt,
    html: htmlOf(posting, address, attributions),
    attributions,
  };
}

/** A source gives a day only. Never later than we first saw it: boards bring old postings up again as of today. */
function publishedAt({ publishedOn, firstSeenAt }: PostingSummary): string {
  return publishedOn < firstSeenAt.slice(0, 10) ? `${publishedOn}T00:00:00Z` : firstSeenAt;
}

function categoriesOf({ role, remote, sample }: PostingSummary): FeedEntry['categories'] {
  const categories = [];
  if (role) categories.push({ value: role, words: ROLE_WORDS[role] });
  if (remote !== 'unclear') categories.push({ value: remote, words: REMOTE_WORDS[remote] });
  if (sample) categories.push({ value: 'sample', words: 'Invented sample' });
  return categories;
}

function htmlOf(posting: PostingSummary, address: string, attributions: readonly Attribution[]): string {
  const facts = factsInWords(posting).map(({ label, words }) =>
    element('li', {}, element('strong', {}, `${label}:`), ` ${words}`),
  );
  const sources = attributions.map(({ homepage, attribution }) =>
    element('p', {}, element('a', { href: homepage }, attribution)),
  );
  const more = element(
    'p',
    {},
    element('a', { href: address }, 'The whole posting, with the words that say so'),
  );
  return [element('ul', {}, ...facts), more, ...sources].map(({ xml }) => xml).join('');
}
