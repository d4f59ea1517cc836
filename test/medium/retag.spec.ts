import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { listingHash, vacancyRules } from '#postings';
import { BoardStore, ListingStore, PostingStore } from '#store';
import { RULES_VERSION } from '#tagging';
import { superbill } from '../../apps/cli/src/superbill.js';
import { aListing } from '#testing';
import { testStore } from '../support/test-store.js';

let store: Awaited<ReturnType<typeof testStore>>;
beforeAll(async () => {
  store = await testStore();
  const boards = new BoardStore(store.db);
  const boardId = await boards.put({
    source: 'lever',
    token: 'acme',
    origin: null,
    employer: 'Acme',
    everyMinutes: 60,
  });
  const listings = new ListingStore(store.db);
  const found = ['a', 'b', 'c'].map((externalId) => {
    const listing = aListing({ externalId, title: `Remote Medical Coder ${externalId}` });
    return { ...listing, contentHash: listingHash(listing) };
  });
  const page = { id: 1, runId: 1, boardId, fetchedAt: new Date() };
  const { toTag } = await listings.transaction((tx) => listings.upsert(tx, page, found, () => []));
  await new PostingStore(store.db).tagDue(
    toTag,
    vacancyRules(() => 'employer-system'),
  );
});
afterAll(() => store.close());

const retag = async (...args: string[]) => {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const streams = { input: Readable.from(['']), output, errors, env: { DATABASE_URL: store.url } };
  const code = await superbill(['retag', ...args], streams);
  for (const stream of [output, errors]) stream.end();
  expect(await text(errors)).toBe('');
  expect(code).toBe(0);
  return text(output);
};
/** As if an older version of the rules had tagged everything, and had not known what "Remote" means. */
const asTaggedBefore = () =>
  store.db.query(`UPDATE listings SET tagged_rules = 'older'; DELETE FROM tags WHERE tag = 'remote';`);
const kept = async () => {
  const [row] = await store.db.query(
    `SELECT count(*) FILTER (WHERE tag = 'remote')::int AS remote,
       (SELECT count(*) FILTER (WHERE tagged_rules = $1)::int FROM listings) AS current FROM tags`,
    [RULES_VERSION],
  );
  return row;
};

test('history that was tagged by these very rules is left alone', async () => {
  await expect(retag()).resolves.toBe('Tagged anew: 0 postings. Changed: nothing.\n');
});

test('a dry run says what would change and why, and changes nothing', async () => {
  await asTaggedBefore();
  const said = await retag('--dry-run');
  expect(said).toMatch(
    /listing \d+ "Remote Medical Coder a": remote null -> "fully_remote", because (title|location) says "Remote"/,
  );
  expect(said).toMatch(/Would tag anew: 3 postings\. Changed: remote 3\.\n$/);
  await expect(kept()).resolves.toEqual({ remote: 0, current: 0 });
});

test('all of history gets the present rules, and its postings are marked as changed', async () => {
  await asTaggedBefore();
  await expect(retag()).resolves.toMatch(/Tagged anew: 3 postings\. Changed: remote 3\.\n$/);
  await expect(kept()).resolves.toEqual({ remote: 3, current: 3 });
});
