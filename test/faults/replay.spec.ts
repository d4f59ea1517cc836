import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pageRules, runDeciders } from '#postings';
import { openQueueStore, type QueueStore } from '#queue';
import { loadSettings } from '#settings';
import { startSimulator, type Fault, type Simulator } from '#simulator';
import { kindOf, provesAbsence, sourceById } from '#sources';
import { BoardStore, replay, type StoredPage } from '#store';
import { startWorker, type RunningWorker } from '#worker';
import { Logger } from '@nestjs/common';
import { testStore } from '../support/test-store.js';
import { until } from '../support/until.js';

/** Boards that share vacancies: some answer everything at once, one pages, one has a page for each vacancy. */
const BOARDS = ['greenhouse', 'workday', 'remotive'];

let store: Awaited<ReturnType<typeof testStore>>;
let simulator: Simulator;
let queueStore: QueueStore;
let worker: RunningWorker;

beforeAll(async () => {
  Logger.overrideLogger(false);
  [store, simulator] = await Promise.all([testStore(), startSimulator()]);
  const boards = simulator.boards.filter(({ source }) => BOARDS.includes(source));
  await new BoardStore(store.db).putSamples(
    boards.map(({ source, token, employer }) => ({
      source,
      token,
      employer,
      origin: simulator.origin,
      everyMinutes: 600,
    })),
  );
  const settings = loadSettings({
    DATABASE_URL: store.url,
    SIMULATOR_URL: simulator.origin,
    TICK_SECONDS: '1',
    NODE_ENV: 'test',
  });
  queueStore = await openQueueStore(store.url);
  worker = await startWorker({ settings, dataSource: store.db, queueStore });
}, 60_000);
afterAll(async () => {
  await worker.stop();
  await queueStore.close();
  await simulator.close();
  await store.close();
});

const nothingLeftToDo = async (): Promise<boolean> => {
  // A host that asked for quiet is left alone: time flies here.
  await store.db.query(`UPDATE hosts SET next_allowed_at = '-infinity'`);
  const [{ open }] = await store.db.query(
    `SELECT (SELECT count(*) FROM runs WHERE finished_at IS NULL)::int
       + (SELECT count(*) FROM boards WHERE enabled AND next_run_at <= now())::int
       + (SELECT count(*) FROM listings WHERE tagged_hash IS DISTINCT FROM content_hash)::int AS open`,
  );
  return open === 0;
};

async function everyBoardRead(fault?: Omit<Fault, 'board'>): Promise<void> {
  if (fault) simulator.setFault({ board: '*', ...fault });
  await store.db.query('UPDATE boards SET next_run_at = now(), enabled = true');
  await until(nothingLeftToDo, 60);
  simulator.clearFaults();
}

const rules = {
  pages: pageRules((page: StoredPage) => sourceById(page.board.source).read(page)),
  runs: runDeciders({ kindOf, provesAbsence }, () => 0),
};

test('what workers made of good and bad days, several at once, is what the pages tell', async () => {
  await everyBoardRead();
  await everyBoardRead({ kind: 'html' });
  await everyBoardRead({ kind: 'gone' });
  await everyBoardRead({ kind: 'empty' });
  await everyBoardRead();
  const [{ listings, postings }] = await store.db.query(
    'SELECT (SELECT count(*)::int FROM listings) AS listings, (SELECT count(*)::int FROM postings) AS postings',
  );
  expect(listings).toBeGreaterThan(100);
  await expect(replay(store.db, rules, 5)).resolves.toEqual({
    listings,
    postings,
    differing: 0,
    differences: [],
    older: 0,
    waiting: 0,
  });
}, 240_000);
