import { DataSource, type EntityManager } from 'typeorm';
import type { PostgresDataSourceOptions } from 'typeorm/driver/postgres/PostgresDataSourceOptions.js';
import { migrate } from '../migrate.js';

/** Any fixed number; it only has to be the same in every process. */
const REPLAY_LOCK = 7_355_610;
const SCHEMA = 'superbill_replay';

export interface Stage {
  /** The kept rows as they were when the work began, whatever the workers do meanwhile. */
  kept: EntityManager;
  /** The same tables, empty, in a schema of their own beside the kept ones. */
  scratch: DataSource;
}

/** Gives the work a scratch schema and a still picture of the kept rows. The schema goes whatever happens. */
export async function onStage<T>(db: DataSource, work: (stage: Stage) => Promise<T>): Promise<T> {
  return db.transaction('REPEATABLE READ', async (kept) => {
    await kept.query('SET LOCAL idle_in_transaction_session_timeout = 0; SET LOCAL statement_timeout = 0;');
    const [lock]: { taken: boolean }[] = await kept.query('SELECT pg_try_advisory_xact_lock($1) AS taken', [
      REPLAY_LOCK,
    ]);
    if (!lock!.taken)
      throw new Error('Another replay is at work on this database. Try again when it has ended.');
    // Under the lock, what is there is the rest of a replay that was killed.
    await db.query(`DROP SCHEMA IF EXISTS ${SCHEMA} CASCADE; CREATE SCHEMA ${SCHEMA};`);
    const scratch = new DataSource(scratchOptions(db));
    try {
      await scratch.initialize();
      await migrate(scratch);
      return await work({ kept, scratch });
    } finally {
      if (scratch.isInitialized) await scratch.destroy();
      await db.query(`DROP SCHEMA ${SCHEMA} CASCADE`);
    }
  });
}

/** Nothing but the schema is on the path, so that no statement can reach a kept table. */
function scratchOptions(db: DataSource): PostgresDataSourceOptions {
  const options = db.options as PostgresDataSourceOptions;
  return {
    ...options,
    poolSize: 2,
    extra: { ...options.extra, statement_timeout: 0, options: `-c search_path=${SCHEMA}` },
  };
}
