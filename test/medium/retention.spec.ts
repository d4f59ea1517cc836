import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { RetentionStore } from '#store';
import { SmallWorld, type Vacancy } from '../support/small-world.js';
import { testStore } from '../support/test-store.js';

// The first vacancy of a process takes the rules of tagging seconds to load.
jest.setTimeout(60_000);

let store: Awaited<ReturnType<typeof testStore>>;
let world: SmallWorld;

beforeAll(async () => {
  store = await testStore();
});
afterAll(() => store.close());
beforeEach(async () => {
  await store.db.query('TRUNCATE boards, employers, postings, outbox CASCADE');
  world = new SmallWorld(store.db);
  await world.open();
});

const NOW = new Date();
const daysAgo = (n: number): Date => new Date(NOW.getTime() - n * 86_400_000);
const removeOld = (keptDays = 90) => new RetentionStore(store.db).removeOld(NOW, keptDays);
const pageAges = async (): Promise<number[]> => {
  const rows: { age: number }[] = await store.db.query(
    `SELECT round(extract(epoch FROM $1::timestamptz - fetched_at) / 86400)::int AS age FROM pages ORDER BY fetched_at`,
    [NOW],
  );
  return rows.map(({ age }) => age);
};
const count = async (table: string): Promise<number> =>
  (await store.db.query(`SELECT count(*)::int AS n FROM ${table}`))[0].n;

const coder: Vacancy = { externalId: 'f-1', title: 'Medical Coder', requisitionId: 'R-1' };
const biller: Vacancy = { externalId: 'f-2', title: 'Medical Biller', requisitionId: 'R-2' };

test('pages go when they are older than the setting says; their listings and postings stay, also closed ones', async () => {
  await world.pull('feed', daysAgo(120), [coder, biller]);
  await world.pull('feed', daysAgo(100), [coder]);
  await world.pull('feed', daysAgo(80), [{ ...coder, title: 'Medical Coder II' }]);
  await expect(removeOld()).resolves.toEqual({ pages: 2, runs: 0, outbox: expect.any(Number), more: false });
  await expect(pageAges()).resolves.toEqual([80]);
  await expect(count('listings')).resolves.toBe(2);
  await expect(count(`postings WHERE state = 'closed'`)).resolves.toBe(1);
});

test('a page stays as long as it is the last that told a vacancy which is still there', async () => {
  await world.pull('system', daysAgo(120), [
    { ...coder, externalId: 's-1' },
    { ...biller, externalId: 's-2' },
  ]);
  await world.pull('system', daysAgo(119), [{ ...coder, externalId: 's-1' }]);
  await removeOld();
  const rows = await store.db.query(`SELECT DISTINCT request -> 'stub' ->> 'externalId' AS own FROM pages`);
  expect(rows).toEqual([{ own: 's-1' }]);
});

test('the page that holds the body of later ones stays with them', async () => {
  await world.pull('feed', daysAgo(120), [coder]);
  await world.pull('feed', daysAgo(100), [coder]);
  await world.pull('feed', daysAgo(80), [coder]);
  await expect(removeOld()).resolves.toMatchObject({ pages: 1 });
  await expect(pageAges()).resolves.toEqual([120, 80]);
});

test('nothing goes while its board is being pulled, which may be told that all is as it was', async () => {
  await world.pull('feed', daysAgo(120), [biller]);
  await world.pull('feed', daysAgo(100), []);
  await world.pull('feed', daysAgo(98), []);
  await world.pull('feed', daysAgo(0), [coder], 'left open');
  await expect(removeOld()).resolves.toMatchObject({ pages: 0 });
  await store.db.query('UPDATE runs SET finished_at = now() WHERE finished_at IS NULL');
  await expect(removeOld()).resolves.toMatchObject({ pages: 2 });
});

test('runs go after 400 days, once their pages are gone', async () => {
  await world.pull('feed', daysAgo(500), [coder]);
  await world.pull('feed', daysAgo(490), [{ ...coder, title: 'Medical Coder II' }]);
  await store.db.query('UPDATE runs SET finished_at = pulled_at');
  await expect(removeOld()).resolves.toMatchObject({ pages: 1, runs: 1 });
  await expect(count('runs')).resolves.toBe(1);
});

test('the outbox is trimmed after 30 days, but for the newest entry, after which newcomers begin', async () => {
  await store.db.query(
    `INSERT INTO outbox (kind, posting_id, happened_at)
     SELECT 'posting.changed', n, $1::timestamptz - n * interval '1 day' FROM unnest(ARRAY[60, 50, 40, 20]) n`,
    [NOW],
  );
  await expect(removeOld()).resolves.toMatchObject({ outbox: 3 });
  await store.db.query(`UPDATE outbox SET happened_at = $1`, [daysAgo(60)]);
  await expect(removeOld()).resolves.toMatchObject({ outbox: 0 });
  await expect(count('outbox')).resolves.toBe(1);
});

test('much that is old goes in batches, and two workers that remove at once share them', async () => {
  await store.db.query(
    `INSERT INTO outbox (kind, posting_id, happened_at)
     SELECT 'posting.changed', n, $1 FROM generate_series(1, 2501) n`,
    [daysAgo(60)],
  );
  await expect(removeOld()).resolves.toMatchObject({ outbox: 1_000, more: true });
  await Promise.all([removeOld(), removeOld(), removeOld()]);
  await removeOld();
  await expect(removeOld()).resolves.toMatchObject({ outbox: 0, more: false });
  await expect(count('outbox')).resolves.toBe(1);
});
