import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { mkdir } from 'node:fs/promises';
import pg from 'pg';
import { Problem, problemOf } from '../problem.js';
import { postgresBinaries } from './binaries.js';
import { dataFolder, lastLine } from './data-folder.js';
import { endOrphan } from './orphan.js';
import { mayWrite, runAs } from './stand-in-user.js';

export interface EmbeddedPostgres {
  /** postgres://... of the product's database. */
  url: string;
  stop: () => Promise<void>;
}

/**
 * Starts the Postgres that npm brought, with its data below `base` (made if absent). It listens on 127.0.0.1 only, on a
 * free port, behind a random password. Throws `Problem` with a sentence for whatever the user can mend.
 */
export async function startEmbeddedPostgres(base: string): Promise<EmbeddedPostgres> {
  const binaries = await postgresBinaries();
  await mkdir(base, { recursive: true }).catch((error: unknown) => {
    throw problemOf(error, base) ?? error;
  });
  if (!mayWrite(base)) throw problemOf(new Error('EACCES'), base);
  const as = runAs([base, binaries.postgres]);
  const { cluster, password } = await dataFolder(base, binaries, as);
  await endOrphan(cluster, password);

  const port = await freePort();
  const [command = binaries.postgres, ...rest] = [...as.prefix, binaries.postgres];
  const options = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'log_min_messages=fatal'];
  const child = spawn(
    command,
    [...rest, '-D', cluster, '-p', String(port), ...options.flatMap((o) => ['-c', o])],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      // A process group of its own: Ctrl-C must reach us first and the database last.
      detached: process.platform !== 'win32',
    },
  );
  const complaint = collectComplaint(child);
  const server = (database: string) => `postgres://superbill:${password}@127.0.0.1:${port}/${database}`;
  await untilReady(server('postgres'), child, complaint, base);
  await createDatabase(server('postgres'));
  return { url: server('superbill'), stop: () => stop(child) };
}

function collectComplaint(child: ChildProcess): () => string {
  let text = '';
  child.stderr?.on('data', (chunk: Buffer) => (text = (text + chunk.toString()).slice(-4_000)));
  return () => text;
}

async function untilReady(
  url: string,
  child: ChildProcess,
  complaint: () => string,
  base: string,
): Promise<void> {
  let failed: Error | null = null;
  child.once('error', (error) => (failed = error));
  for (const deadline = Date.now() + 60_000; Date.now() < deadline;) {
    if (failed || child.exitCode !== null) {
      throw (
        problemOf(failed ?? complaint(), base) ??
        new Problem(`The built-in database did not start: ${lastLine(complaint() || String(failed))}`)
      );
    }
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
    try {
      await client.connect();
      return;
    } catch {
      await new Promise((go) => setTimeout(go, 100));
    } finally {
      await client.end().catch(() => {});
    }
  }
  child.kill('SIGQUIT');
  throw new Problem(`The built-in database gave no answer within a minute. ${lastLine(complaint())}`);
}

async function createDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = 'superbill'");
    if (rowCount === 0) await client.query('CREATE DATABASE superbill');
  } finally {
    await client.end();
  }
}

/** SIGINT is Postgres's "fast shutdown": it ends connections and leaves clean files. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGINT');
  await gone;
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
