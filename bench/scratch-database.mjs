import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { createDataSource, migrate } from '../libs/store/dist/index.js';

const ADMIN_URL = process.env.TEST_DATABASE_ADMIN_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';

/** A migrated database of its own, gone after `close`. */
export async function scratchDatabase() {
  const name = `superbill_bench_${randomBytes(4).toString('hex')}`;
  const admin = new pg.Client({ connectionString: ADMIN_URL });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name}`);
  const address = new URL(ADMIN_URL);
  address.pathname = `/${name}`;
  const url = address.href;
  const db = await createDataSource(url, 'superbill-bench').initialize();
  await migrate(db);
  return {
    db,
    url,
    close: async () => {
      await db.destroy();
      await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      await admin.end();
    },
  };
}
