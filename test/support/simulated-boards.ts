import { openQueueStore } from '#queue';
import { loadSettings } from '#settings';
import { startSimulator, type Simulator, type Vacancy } from '#simulator';
import { BoardStore } from '#store';
import { startWorker } from '#worker';
import { setTimeout as wait } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { testStore } from './test-store.js';

/** How the last run of a board ended, and what its board tells the operator. */
export interface EndedRun {
  outcome: string;
  closed: number;
  reopened: number;
  held: number;
  lastDetail: string | null;
  heldDetail: string | null;
}

export interface SimulatedBoards {
  db: DataSource;
  simulator: () => Simulator;
  /** Pulls every board once, to the end; the runs by source. */
  pulled: () => Promise<Record<string, EndedRun>>;
  /** From now on the boards have these vacancies. */
  showing: (vacancies: Vacancy[]) => Promise<void>;
  close: () => Promise<void>;
}

/** A worker of its own that pulls the simulator's boards when it is told to. */
export async function simulatedBoards(vacancies: Vacancy[]): Promise<SimulatedBoards> {
  const store = await testStore();
  let simulator = await startSimulator({ vacancies });
  const { origin } = simulator;
  const boards = simulator.boards.filter(({ sample }) => sample);
  await new BoardStore(store.db).putSamples(
    boards.map(({ source, token, employer }) => ({ source, token, employer, origin, everyMinutes: 600 })),
  );
  const settings = loadSettings({
    DATABASE_URL: store.url,
    SIMULATOR_URL: origin,
    TICK_SECONDS: '1',
    NODE_ENV: 'test',
  });
  const queueStore = await openQueueStore(store.url);
  const worker = await startWorker({ settings, dataSource: store.db, queueStore });

  async function pulled(): Promise<Record<string, EndedRun>> {
    const [{ last }] = await store.db.query('SELECT coalesce(max(id), 0)::int AS last FROM runs');
    // Validators would have unchanged answers told apart before a fault is.
    await store.db.query('UPDATE pages SET etag = NULL, last_modified = NULL');
    await store.db.query('UPDATE boards SET next_run_at = now(), enabled = true');
    for (;;) {
      await wait(200);
      // All boards share the simulator's host, and a host that asked for quiet is left alone: time flies here.
      await store.db.query(`UPDATE hosts SET next_allowed_at = '-infinity'`);
      const rows: (EndedRun & { source: string })[] = await store.db.query(
        `SELECT b.source, r.outcome, r.closed, r.reopened, r.held, b.last_detail AS "lastDetail",
           b.held_detail AS "heldDetail"
         FROM runs r JOIN boards b ON b.id = r.board_id WHERE r.id > $1 AND r.finished_at IS NOT NULL`,
        [last],
      );
      const [{ open }] = await store.db.query(
        `SELECT (SELECT count(*) FROM runs WHERE finished_at IS NULL)::int
           + (SELECT count(*) FROM listings WHERE tagged_hash IS DISTINCT FROM content_hash)::int AS open`,
      );
      if (rows.length >= boards.length && open === 0)
        return Object.fromEntries(rows.map(({ source, ...run }) => [source, run]));
    }
  }

  return {
    db: store.db,
    simulator: () => simulator,
    pulled,
    showing: async (others) => {
      await simulator.close();
      simulator = await startSimulator({ vacancies: others, port: Number(new URL(origin).port) });
    },
    close: async () => {
      await worker.stop();
      await queueStore.close();
      await simulator.close();
      await store.close();
    },
  };
}
