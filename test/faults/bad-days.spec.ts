import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { RunOutcome } from '#domain';
import { openQueueStore, type QueueStore } from '#queue';
import { loadSettings } from '#settings';
import { startSimulator, type Fault, type Simulator } from '#simulator';
import { BoardStore } from '#store';
import { startWorker, type RunningWorker } from '#worker';
import { Logger } from '@nestjs/common';
import { setTimeout as wait } from 'node:timers/promises';
import { testStore } from '../support/test-store.js';

/** One board that answers everything at once, one that pages, one whose vacancies have pages of their own. */
const BOARDS = ['greenhouse', 'lever', 'workday'] as const;

let store: Awaited<ReturnType<typeof testStore>>;
let simulator: Simulator;
let queueStore: QueueStore;
let worker: RunningWorker;

beforeAll(async () => {
  Logger.overrideLogger(false);
  [store, simulator] = await Promise.all([testStore(), startSimulator()]);
  const boards = BOARDS.map((id) => simulator.boards.find(({ source }) => source === id)!);
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
  await everyBoardRead();
});
afterAll(async () => {
  await worker.stop();
  await queueStore.close();
  await simulator.close();
  await store.close();
});

interface LastRun {
  outcome: RunOutcome;
  detail: string | null;
  fetched: number;
  added: number;
  changed: number;
  unchanged: number;
  rejected: number;
}

/** Makes all boards due, waits until their runs are over, and gives these by source. */
async function everyBoardRead(): Promise<Record<string, LastRun>> {
  const [{ last }] = await store.db.query('SELECT coalesce(max(id), 0)::int AS last FROM runs');
  // Pages that were read days ago may be asked for again; here every pull has to ask.
  await store.db.query(`UPDATE listings SET detail_at = detail_at - interval '8 days'`);
  await store.db.query('UPDATE boards SET next_run_at = now(), enabled = true');
  // Validators would have unchanged answers told apart before the fault is.
  await store.db.query('UPDATE pages SET etag = NULL, last_modified = NULL');
  for (;;) {
    await wait(200);
    // All boards share the simulator's host, and a host that asked for quiet is left alone: time flies here.
    await store.db.query(`UPDATE hosts SET next_allowed_at = '-infinity'`);
    const rows: (LastRun & { source: string })[] = await store.db.query(
      `SELECT b.source, r.* FROM runs r JOIN boards b ON b.id = r.board_id
       WHERE r.id > $1 AND finished_at IS NOT NULL`,
      [last],
    );
    const [{ open }] = await store.db.query(
      `SELECT (SELECT count(*) FROM runs WHERE finished_at IS NULL)::int
         + (SELECT count(*) FROM listings WHERE tagged_hash IS DISTINCT FROM content_hash)::int AS open`,
    );
    if (rows.length >= BOARDS.length && open === 0)
      return Object.fromEntries(rows.map((row) => [row.source, row]));
  }
}

const served = async (): Promise<number> =>
  (await store.db.query('SELECT count(*)::int AS n FROM postings WHERE in_field'))[0].n;

async function onABadDay(fault: Omit<Fault, 'board'>): Promise<Record<string, LastRun>> {
  simulator.setFault({ board: '*', ...fault });
  try {
    return await everyBoardRead();
  } finally {
    simulator.clearFaults();
  }
}

describe('what a bad day of a source comes to', () => {
  test.each<[Omit<Fault, 'board'>, RunOutcome[]]>([
    [{ kind: 'error500' }, ['incomplete']],
    [{ kind: 'reset' }, ['incomplete']],
    [{ kind: 'truncated' }, ['incomplete']],
    [{ kind: 'slow-down', retryAfterSeconds: 60 }, ['slow_down']],
    [{ kind: 'slow-down', retryAfterSeconds: 10 ** 9 }, ['slow_down']],
    [{ kind: 'html' }, ['changed', 'blocked']],
    [{ kind: 'other-shape' }, ['changed']],
    [{ kind: 'forbidden' }, ['refused']],
    [{ kind: 'gone' }, ['incomplete', 'gone']],
    [{ kind: 'empty' }, ['empty', 'incomplete', 'changed']],
  ])('%j: told as what it is, and no posting is lost', async (fault, outcomes) => {
    const before = await served();
    expect(before).toBeGreaterThan(0);
    const runs = await onABadDay(fault);
    for (const id of BOARDS) {
      const { outcome, detail, fetched, added, changed, unchanged, rejected } = runs[id]!;
      expect([id, outcomes]).toEqual([id, expect.arrayContaining([outcome])]);
      if (outcome !== 'empty') expect(detail).toMatch(/\S \S+.*\.$/);
      expect(fetched).toBe(added + changed + unchanged + rejected);
    }
    await expect(served()).resolves.toBe(before);
    const after = await everyBoardRead();
    for (const id of BOARDS) expect(['ok', 'not_modified']).toContain(after[id]!.outcome);
    await expect(served()).resolves.toBe(before);
  });

  test('a board that is missing on two days is switched off, for a person to look', async () => {
    await onABadDay({ kind: 'gone' });
    await store.db.query(`UPDATE boards SET missing_since = missing_since - interval '1 day'`);
    const runs = await onABadDay({ kind: 'gone' });
    for (const id of BOARDS) expect(runs[id]!.outcome).toBe('gone');
    const rows: { enabled: boolean }[] = await store.db.query('SELECT enabled FROM boards');
    expect(rows.map(({ enabled }) => enabled)).toEqual(BOARDS.map(() => false));
    await everyBoardRead();
  });
});
