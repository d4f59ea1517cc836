import { loadSettings } from '#settings';
import { createDataSource, migrate } from '#store';
import type { DataSource } from 'typeorm';
import { UsageError } from './command.js';

/** Opens the database of the settings for one command, brings it up to date, and closes it whatever happens. */
export async function withDatabase<T>(
  env: Record<string, string | undefined>,
  work: (db: DataSource) => Promise<T>,
): Promise<T> {
  const { DATABASE_URL } = loadSettings(env);
  if (!DATABASE_URL)
    throw new UsageError('DATABASE_URL is not set. This command works on the database of a server.');
  const db = await createDataSource(DATABASE_URL, 'superbill-cli').initialize();
  try {
    await migrate(db);
    return await work(db);
  } finally {
    await db.destroy();
  }
}
