import type { FetchedPage, PoliteRequest } from '#http';
import { openQueueStore } from '#queue';
import { loadSettings, type Settings } from '#settings';
import { startWorker } from '#worker';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { webUnderTest, type WebUnderTest } from '../support/running-web.js';
import { seedPosting } from '../support/seed-posting.js';
import { until } from '../support/until.js';

const KEY = 'a-key-of-our-own';
const ORIGIN = 'https://superbill.example';
const settings = (more: Record<string, string>): Settings =>
  loadSettings({ NODE_ENV: 'test', TICK_SECONDS: '1', PUBLIC_URL: ORIGIN, ...more });

let web: WebUnderTest;
beforeAll(async () => {
  Logger.overrideLogger(false);
  web = await webUnderTest();
});
afterAll(() => web.close());

/** A worker whose way out leads here. The first question is refused if `refuses`. */
async function workerAsking({ key, refuses = false }: { key: string; refuses?: boolean }) {
  const asked: PoliteRequest[] = [];
  let refused = 0;
  const fetch = async (request: PoliteRequest): Promise<FetchedPage> => {
    if (refuses && refused === 0) {
      refused += 1;
      throw new Error('api.indexnow.org refuses us (status 403).');
    }
    asked.push(request);
    return {} as FetchedPage;
  };
  const queueStore = await openQueueStore(web.url);
  const worker = await startWorker({
    settings: settings({ INDEXNOW_KEY: key }),
    dataSource: web.db,
    queueStore,
    fetcher: { fetch, close: async () => {} },
  });
  const stop = async () => {
    await worker.stop();
    await queueStore.close();
  };
  return { asked, refused: () => refused, stop };
}
const addressesOf = ({ body }: PoliteRequest): string[] => JSON.parse(body!).urlList;
const isFollowed = async (): Promise<boolean> => {
  const [row] = await web.db.query(
    `SELECT EXISTS (SELECT FROM outbox_places WHERE consumer = 'search-engines'
       AND place = (SELECT coalesce(max(id), 0) FROM outbox)) AS there`,
  );
  return row.there;
};

test('search engines are told of what happens after they are first told, again if they refused, and once', async () => {
  const old = await seedPosting(web.db, { slug: 'old' });
  const { asked, refused, stop } = await workerAsking({ key: KEY, refuses: true });
  await until(isFollowed);
  const coder = await seedPosting(web.db, { slug: 'coder' });
  await seedPosting(web.db, { slug: 'not-to-be-passed-on', source: 'remotive' });
  await until(isFollowed, 60);
  await stop();
  expect(refused()).toBe(1);
  expect(asked[0]).toMatchObject({ url: 'https://api.indexnow.org/indexnow', method: 'POST' });
  expect(asked.flatMap(addressesOf)).toEqual([`${ORIGIN}/postings/${coder}-coder`]);
  expect(asked.map(({ body }) => body).join()).not.toContain(`/${old}-`);
});

test('without a key nobody is told', async () => {
  await web.db.query('TRUNCATE outbox_places');
  const { asked, stop } = await workerAsking({ key: '' });
  await seedPosting(web.db);
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  await stop();
  expect([asked, await isFollowed()]).toEqual([[], false]);
});

test('the site shows the key that it is told with, and no other', async () => {
  const { url: from } = await web.start({ INDEXNOW_KEY: KEY });
  const shown = await web.ask(`/${KEY}.txt`, { from });
  expect([shown.status, shown.headers['content-type'], shown.text]).toEqual([
    200,
    'text/plain; charset=utf-8',
    KEY,
  ]);
  expect((await web.ask('/another-key.txt', { from })).status).toBe(404);
  expect((await web.ask('/robots.txt', { from })).text).toContain('User-agent: *');
  const without = await web.start();
  expect((await web.ask(`/${KEY}.txt`, { from: without.url })).status).toBe(404);
  expect((await web.ask('/null.txt', { from: without.url })).status).toBe(404);
});

test('a key needs to be one that search engines take, and a site that it is for', () => {
  expect(() => settings({ INDEXNOW_KEY: '../../etc/passwd' })).toThrow(/8 to 128 letters, digits or dashes/);
  expect(() => loadSettings({ INDEXNOW_KEY: KEY })).toThrow(/PUBLIC_URL is needed with INDEXNOW_KEY/);
});
