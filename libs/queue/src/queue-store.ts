import {
  createPostgresBackend,
  Queue,
  runMigrations,
  Worker,
  withBackend,
  type Processor,
  type QueueOptions,
  type WorkerOptions,
} from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';

/** BullMQ on whichever store the address names. This file is the only one that knows the difference. */
export interface QueueStore {
  kind: 'postgres' | 'redis';
  queue: (name: string) => Queue;
  worker: (name: string, processor: Processor, options: Omit<WorkerOptions, 'connection'>) => Worker;
  /** Forgets every job, as a lost queue store would. For tests and for operators who want a fresh start. */
  wipe: () => Promise<void>;
  close: () => Promise<void>;
}

/** Postgres keeps jobs in a schema of their own, beside the product's tables. */
const SCHEMA = 'bullmq';
const DEADLOCK_DETECTED = '40P01';

export async function openQueueStore(url: string): Promise<QueueStore> {
  return new URL(url).protocol.startsWith('redis') ? openRedis(url) : openPostgres(url);
}

async function openPostgres(connectionString: string): Promise<QueueStore> {
  const client = new pg.Client({ connectionString, application_name: 'superbill-queue-migrate' });
  await client.connect();
  try {
    await runMigrations(client, SCHEMA);
  } finally {
    await client.end();
  }
  const connection = (max: number) => ({
    connectionString,
    schema: SCHEMA,
    max,
    application_name: 'superbill-queue',
  });
  const bound = withBackend(createPostgresBackend);
  return {
    kind: 'postgres',
    queue: (name) => new bound.Queue(name, { connection: connection(2) }) as unknown as Queue,
    worker: (name, processor, options) =>
      new bound.Worker(name, processor, { ...options, connection: connection(4) }) as unknown as Worker,
    wipe: async () => {
      const wiper = new pg.Client({ connectionString });
      await wiper.connect();
      try {
        const tables = await wiper.query<{ name: string }>(
          `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
           WHERE schemaname = $1 AND tablename NOT LIKE '%migration%'`,
          [SCHEMA],
        );
        await truncate(
          wiper,
          tables.rows.map((row) => row.name),
        );
      } finally {
        await wiper.end();
      }
    },
    close: async () => {},
  };
}

/** Workers hold rows of several of these tables at once, so Postgres may pick the wiper as a deadlock's victim. */
async function truncate(client: pg.Client, tables: string[], tries = 10): Promise<void> {
  try {
    await client.query(`TRUNCATE ${tables.join(', ')} CASCADE`);
  } catch (error) {
    const deadlock = error instanceof pg.DatabaseError && error.code === DEADLOCK_DETECTED;
    if (!deadlock || tries <= 1) throw error;
    await truncate(client, tables, tries - 1);
  }
}

async function openRedis(url: string): Promise<QueueStore> {
  // Workers wait for Redis to come back; producers fail at once, and the tick makes up for what they couldn't add.
  const patient = new Redis(url, { maxRetriesPerRequest: null, connectionName: 'superbill-worker' });
  const prompt = new Redis(url, { maxRetriesPerRequest: 1, connectionName: 'superbill-queue' });
  for (const connection of [patient, prompt]) connection.on('error', () => {}); // Shown by the queue's own 'error' event.
  const options = { prefix: 'superbill' } satisfies Partial<QueueOptions>;
  return {
    kind: 'redis',
    queue: (name) => new Queue(name, { ...options, connection: prompt }),
    worker: (name, processor, workerOptions) =>
      new Worker(name, processor, { ...workerOptions, ...options, connection: patient }),
    wipe: async () => {
      const keys = await prompt.keys('superbill:*');
      if (keys.length > 0) await prompt.del(...keys);
    },
    close: async () => {
      patient.disconnect();
      prompt.disconnect();
    },
  };
}
