import { SearchIndex } from '#search';
import { termsOf } from '#sources';
import { atomFeed, csvExport, jsonFeed, ndjsonExport, rssFeed } from '#views';
import { feedAbout, usualInFeeds } from '../feeds/feed-about.js';
import { criteriaOf } from '../search/criteria.js';
import { parseSearch } from '../search/parse-search.js';
import { exampleFull, exampleSummary } from './example-posting.js';
import { postingListOf } from './present-list.js';
import { postingDetailOf } from './present-posting.js';

const ORIGIN = 'https://superbill.example';
const TODAY = '2026-11-22';

const index = new SearchIndex();
index.upsert({ summary: exampleSummary, body: exampleFull.texts.description });
const { parameters } = parseSearch({ q: 'coder', state: 'TX' });
const found = index.search(criteriaOf(parameters), {
  sort: 'relevance',
  limit: 20,
  after: null,
  today: TODAY,
  samples: 'hide',
  fewerWords: true,
  facets: true,
});
const hits = found.hits.map(({ stateMatch }) => ({ summary: exampleSummary, stateMatch }));

const postings = [exampleSummary];
const feed = (ending: string) =>
  feedAbout(parseSearch(usualInFeeds).parameters, postings, {
    origin: ORIGIN,
    path: `/feeds/postings.${ending}`,
    today: TODAY,
  });
const from = { origin: ORIGIN, source: termsOf };

async function whole(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

/** Answers about the example posting, by the operation that gives them. */
export const EXAMPLES = {
  searchPostings: postingListOf({ ...found, hits }, [], null),
  readPosting: postingDetailOf(exampleFull, new Date(`${TODAY}T12:00:00Z`)),
  postingsAsCsv: await whole(csvExport(postings, from)),
  postingsAsNdjson: await whole(ndjsonExport(postings, from)),
  postingsAsAtom: atomFeed(postings, feed('atom')),
  postingsAsRss: rssFeed(postings, feed('rss')),
  postingsAsJsonFeed: JSON.parse(jsonFeed(postings, feed('json'))) as object,
};
