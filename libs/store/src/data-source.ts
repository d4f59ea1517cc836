import { DataSource } from 'typeorm';
import * as entities from './entities/index.js';
import * as migrations from './migrations/index.js';

/** Opens the database. Never `synchronize`: the schema comes from reviewed migrations only. */
export function createDataSource(url: string, applicationName: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    applicationName,
    entities: Object.values(entities).filter((value) => typeof value === 'function'),
    migrations: Object.values(migrations),
    migrationsTransactionMode: 'each',
    synchronize: false,
    installExtensions: false,
    poolSize: 10,
    connectTimeoutMS: 10_000,
    extra: { statement_timeout: 30_000, idle_in_transaction_session_timeout: 60_000 },
  });
}
