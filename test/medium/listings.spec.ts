import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Listing } from '#domain';
import { changesBetween, listingHash, vacancyRules } from '#postings';
import { BoardStore, ListingStore, PostingStore, type ReadPage } from '#store';
import { aListing } from '#testing';
import { testStore } from '../support/test-store.js';

let store: Awaited<ReturnType<typeof testStore>>;
let listings: ListingStore;
let postings: PostingStore;
let boardId: number;

beforeAll(async () => {
  store = await testStore();
  listings = new ListingStore(store.db);
  postings = new PostingStore(store.db);
});
afterAll(() => store.close());
beforeEach(async () => {
  await store.db.query('TRUNCATE boards, employers, outbox CASCADE');
  const boards = new BoardStore(store.db);
  boardId = await boards.put({
    source: 'lever',
    token: 'acme',
    origin: null,
    employer: 'Acme',
    everyMinutes: 60,
  });
});

const hashed = (listing: Listing) => ({ ...listing, contentHash: listingHash(listing) });
const bring = (pageId: number, ...found: Listing[]) =>
  listings.transaction((tx) => listings.upsert(tx, pageOf(pageId), found.map(hashed), changesBetween));
const pageOf = (id: number): ReadPage => ({ id, runId: id, boardId, fetchedAt: new Date(2026, 10, 1, id) });

const touch = async (id: number, sameAs: number) =>
  (await listings.transaction((tx) => listings.touch(tx, pageOf(id), sameAs))).toSorted();
/** A run with one stored page. */
async function aRun(): Promise<{ page: number }> {
  const [run] = await store.db.query('INSERT INTO runs (board_id, slot) VALUES ($1, now()) RETURNING id', [
    boardId,
  ]);
  const [page] = await store.db.query(
    `INSERT INTO pages (run_id, board_id, seq, request_key, request, status, body_hash)
     VALUES ($1, $2, 0, 'GET', '{}', 200, 'h') RETURNING id`,
    [run.id, boardId],
  );
  return { page: page.id };
}

describe('listings of a page', () => {
  test('are new, changed or unchanged, to the unit', async () => {
    const [a, b, c] = ['a', 'b', 'c'].map((externalId) => aListing({ externalId }));
    await expect(bring(1, a!, b!)).resolves.toMatchObject({ added: 2, changed: 0, unchanged: 0 });
    const second = await bring(2, a!, { ...b!, title: 'Medical Coder II' }, c!);
    expect(second).toMatchObject({ added: 1, changed: 1, unchanged: 1 });
    expect(second.toTag).toHaveLength(2);
  });

  test('stand once, however many workers bring them at the same time', async () => {
    const many = Array.from({ length: 200 }, (_, n) => aListing({ externalId: `r-${n}` }));
    const results = await Promise.all([1, 2, 3, 4].map((page) => bring(page, ...many.toReversed())));
    expect(results.map(({ added }) => added).reduce((sum, n) => sum + n)).toBe(200);
    const [row] = await store.db.query('SELECT count(*)::int AS n FROM listings');
    expect(row).toEqual({ n: 200 });
  });

  test('come in by the thousand', async () => {
    const many = Array.from({ length: 1_000 }, (_, n) => aListing({ externalId: `r-${n}` }));
    await expect(bring(1, ...many)).resolves.toMatchObject({ added: 1_000 });
  });

  test('that a 304 confirms are touched without being read', async () => {
    await bring(1, aListing({ externalId: 'a' }), aListing({ externalId: 'b' }));
    await expect(touch(2, 1)).resolves.toEqual(['a', 'b']);
    await expect(touch(3, 1)).resolves.toEqual([]);
  });

  test('that a 304 confirms are those that its page named, also when another page told one of them later', async () => {
    const run = await aRun();
    await bring(run.page, aListing({ externalId: 'a' }), aListing({ externalId: 'b' }));
    const counts = { added: 2, changed: 0, unchanged: 0 };
    await listings.transaction((tx) => listings.markRead(tx, run.page, counts, [], ['a', 'b']));
    await bring(run.page + 1, aListing({ externalId: 'b' }));
    await expect(touch(run.page + 2, run.page)).resolves.toEqual(['a', 'b']);
  });

  test('keep what their board changed, as readers would see it', async () => {
    await bring(1, aListing({ externalId: 'a', title: 'Medical Coder', closesOn: null }));
    await bring(2, aListing({ externalId: 'a', title: 'Medical Coder II', closesOn: '2026-12-01' }));
    const [row] = await store.db.query('SELECT at, changes FROM listing_changes');
    expect(row).toEqual({
      at: pageOf(2).fetchedAt,
      changes: [
        { field: 'title', before: 'Medical Coder', after: 'Medical Coder II' },
        { field: 'closes_on', before: null, after: '2026-12-01' },
      ],
    });
  });

  test('may hold anything that text can hold', async () => {
    const odd = aListing({
      title: `O'Hara "Coder" \\ {x} $1 ; DROP TABLE listings; --`,
      description: '\u202e🏥\t\n',
    });
    await bring(1, odd);
    const [row] = await store.db.query('SELECT title, description FROM listings');
    expect(row).toEqual({ title: odd.title, description: odd.description });
  });
});

describe('postings', () => {
  const rules = vacancyRules(() => 'employer-system');
  const tagAll = (ids: number[]) => postings.tagDue(ids, rules);
  const counts = async () => {
    const [row] = await store.db.query(
      `SELECT (SELECT count(*)::int FROM postings) postings, (SELECT count(*)::int FROM tags WHERE tag = 'role') tags,
         (SELECT count(*)::int FROM employers) employers, (SELECT array_agg(kind ORDER BY id) FROM outbox) outbox`,
    );
    return row;
  };

  test('are made once, with tags, employer and a note in the outbox', async () => {
    const { toTag } = await bring(1, aListing());
    await Promise.all([tagAll(toTag), tagAll(toTag), tagAll(toTag)]);
    await expect(counts()).resolves.toEqual({
      postings: 1,
      tags: 1,
      employers: 1,
      outbox: ['posting.opened'],
    });
  });

  test('follow their listing, and the outbox says that they changed', async () => {
    await tagAll((await bring(1, aListing())).toTag);
    await tagAll((await bring(2, aListing({ title: 'Medical Coder III' }))).toTag);
    const [row] = await store.db.query('SELECT title FROM postings');
    expect(row).toEqual({ title: 'Medical Coder III' });
    await expect(counts()).resolves.toMatchObject({
      postings: 1,
      outbox: ['posting.opened', 'posting.changed'],
    });
  });

  test('are left alone when nothing changed', async () => {
    const { toTag } = await bring(1, aListing());
    await tagAll(toTag);
    await tagAll(toTag);
    await expect(counts()).resolves.toMatchObject({ outbox: ['posting.opened'] });
  });

  test('one listing that fails does not hold up the others, and stays due', async () => {
    const { toTag } = await bring(1, aListing({ externalId: 'a' }), aListing({ externalId: 'b' }));
    const [broken] = toTag;
    await postings.tagDue(toTag, {
      ...rules,
      tag: (listing) => {
        if (listing.id === broken) throw new Error('no way to tag this');
        return rules.tag(listing);
      },
    });
    await expect(counts()).resolves.toMatchObject({ postings: 1 });
    const due = await store.db.query(
      'SELECT last_error FROM listings WHERE tagged_hash IS DISTINCT FROM content_hash',
    );
    expect(due).toEqual([{ last_error: 'no way to tag this' }]);
  });

  test('never carry a tag without evidence: the database refuses it', async () => {
    await tagAll((await bring(1, aListing())).toTag);
    await expect(store.db.query(`UPDATE tags SET evidence = '[]'`)).rejects.toThrow(/tags_evidence/);
  });
});
