import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openQueueStore } from '#queue';
import { BoardStore } from '#store';
import { start, type Started } from '../support/processes.js';
import { queueStores } from '../support/queue-stores.js';
import { sourceServer } from '../support/source-server.js';
import { testStore } from '../support/test-store.js';
import { until } from '../support/until.js';

const PAGES = 20;
const PER_PAGE = 100;
/** The store that more installations have is tried harder. Each kill takes seven seconds: WORKER_KILLS=20 for more. */
const POSTGRES_KILLS = Number(process.env['WORKER_KILLS'] ?? 8);
const KILLS: Record<string, number> = { postgres: POSTGRES_KILLS, redis: Math.ceil(POSTGRES_KILLS / 3) };

/** One Lever board of 2,000 postings; slow enough that the worker can be killed many times during one run. */
let answerMs = 0;
const postingsFrom = (skip: number) =>
  Array.from({ length: PER_PAGE }, (_, n) => ({
    id: `vacancy-${skip + n}`,
    // Numbers of their own: else so many equal texts would be one vacancy.
    text: `Medical Coder (R-${100_000 + skip + n})`,
    hostedUrl: `https://jobs.example.com/vacancy-${skip + n}`,
    createdAt: Date.UTC(2026, 10, 1),
    categories: { location: 'Remote' },
    description: `<p>Codes inpatient charts with ICD-10-CM for hospital ${skip + n}.</p>`,
  }));

let store: Awaited<ReturnType<typeof testStore>>;
let source: Awaited<ReturnType<typeof sourceServer>>;
let worker: Started | null;
beforeEach(async () => {
  store = await testStore();
  source = await sourceServer((request, response) => {
    const skip = Number(new URL(request.url ?? '/', 'http://x').searchParams.get('skip') ?? 0);
    const found = skip < PAGES * PER_PAGE ? postingsFrom(skip) : [];
    setTimeout(
      () => response.setHeader('content-type', 'application/json').end(JSON.stringify(found)),
      answerMs,
    );
  });
  const boards = new BoardStore(store.db);
  await boards.putSamples([
    { source: 'lever', token: 'acme', origin: source.origin, employer: 'Acme', everyMinutes: 600 },
  ]);
});
afterEach(async () => {
  await worker?.end('SIGKILL');
  await source.close();
  await store.close();
});

const startWorker = (queueUrl: string) =>
  start('apps/worker/dist/main.js', {
    DATABASE_URL: store.url,
    QUEUE_URL: queueUrl,
    SIMULATOR_URL: source.origin,
    TICK_SECONDS: '1',
    STALE_SECONDS: '2',
    QUEUE_LOCK_SECONDS: '1',
  });

const counts = async () => {
  const [row] = await store.db.query(`
    SELECT (SELECT count(*)::int FROM pages) pages, (SELECT count(*)::int FROM listings) listings,
      (SELECT count(DISTINCT external_id)::int FROM listings) distinct_listings,
      (SELECT count(*)::int FROM postings) postings, (SELECT count(*)::int FROM outbox) outbox,
      (SELECT count(*)::int FROM runs) runs, (SELECT count(*)::int FROM runs WHERE finished_at IS NOT NULL) finished`);
  return row as Record<string, number>;
};
const isWhole = async () => {
  const { finished, postings } = await counts();
  return finished === 1 && postings === PAGES * PER_PAGE;
};
const WHOLE = {
  pages: PAGES + 1, // Lever's last page is the one that is not full.
  listings: PAGES * PER_PAGE,
  distinct_listings: PAGES * PER_PAGE,
  postings: PAGES * PER_PAGE,
  outbox: PAGES * PER_PAGE,
  runs: 1,
  finished: 1,
};

describe.each(queueStores(() => store.url))('with the queue on $kind', ({ kind, url }) => {
  if (!url) {
    test.skip(`nothing is lost or doubled (skipped: no ${kind} server on this machine)`, () => undefined);
    return;
  }
  beforeEach(async () => {
    worker = null;
    const queue = await openQueueStore(url());
    await queue.wipe();
    await queue.close();
  });

  const kills = KILLS[kind] ?? 0;
  test(`a worker that is killed ${kills} times during one run loses no listing and doubles none`, async () => {
    answerMs = 800;
    for (let kill = 0; kill < kills; kill += 1) {
      worker = startWorker(url());
      // Lives of different lengths end in every stage: start-up, waiting for a turn, fetching, reading, tagging.
      await sleep(2_000 + ((kill * 733) % 4_000));
      // On a slow machine the first lives end before anything is fetched; not all of them may.
      if (kill > 1) await until(async () => ((await counts())['pages'] ?? 0) > 0, 60);
      await worker.end('SIGKILL');
    }
    const { finished } = await counts();
    expect(finished).toBe(0); // All of it happened during one run.

    answerMs = 0;
    worker = startWorker(url());
    await until(isWhole, 90);
    await expect(counts()).resolves.toEqual(WHOLE);
    const [run] = await store.db.query(
      'SELECT outcome, fetched, added, changed, unchanged, rejected FROM runs',
    );
    expect(run).toEqual({
      outcome: 'ok',
      fetched: PAGES * PER_PAGE,
      added: PAGES * PER_PAGE,
      changed: 0,
      unchanged: 0,
      rejected: 0,
    });
  }, 300_000);

  test('a queue store that is wiped in the middle of a run costs nothing but time', async () => {
    answerMs = 50;
    worker = startWorker(url());
    const queue = await openQueueStore(url());
    for (const pages of [3, 8, 15]) {
      await until(async () => ((await counts())['pages'] ?? 0) >= pages, 60);
      await queue.wipe();
    }
    await until(isWhole, 90);
    await queue.close();
    await expect(counts()).resolves.toEqual(WHOLE);
  });

  test('a worker that is asked to stop finishes what it does and ends in time', async () => {
    answerMs = 50;
    worker = startWorker(url());
    await until(async () => ((await counts())['pages'] ?? 0) >= 3, 60);
    const asked = Date.now();
    await expect(worker.end('SIGTERM')).resolves.toBe(0);
    expect(Date.now() - asked).toBeLessThan(30_000);
    worker = startWorker(url());
    await until(isWhole, 90);
    await expect(counts()).resolves.toEqual(WHOLE);
  });
});
