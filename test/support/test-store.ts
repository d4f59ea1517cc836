import { createDataSource, migrate } from '#store';
import type { DataSource } from 'typeorm';
import { freshDatabase } from './fresh-database.js';

/** A migrated database of its own, open. */
export async function testStore(): Promise<{ db: DataSource; url: string; close: () => Promise<void> }> {
  const { url, drop } = await freshDatabase();
  const db = await createDataSource(url, 'superbill-test').initialize();
  await migrate(db);
  return {
    db,
    url,
    close: async () => {
      await db.destroy();
      await drop();
    },
  };
}
