import type { DataSource } from 'typeorm';

/** Any fixed number; it only has to be the same in every process. */
const MIGRATION_LOCK = 7_355_608;

/**
 * Brings the schema up to date, however many processes start at once: TypeORM itself takes no lock (#4588, open since
 * 2019). The lock ends with its transaction, so a killed process can't leave it behind.
 */
export async function migrate(dataSource: DataSource): Promise<string[]> {
  return dataSource.transaction(async (lock) => {
    await lock.query('SET LOCAL idle_in_transaction_session_timeout = 0'); // It idles while the migrations run.
    await lock.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    const done = await dataSource.runMigrations();
    return done.map((migration) => migration.name);
  });
}
