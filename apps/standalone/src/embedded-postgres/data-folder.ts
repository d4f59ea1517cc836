import { randomBytes } from 'node:crypto';
import { spawn } from 'node:child_process';
import { chown, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Problem, problemOf } from '../problem.js';
import type { PostgresBinaries } from './binaries.js';
import type { RunAs } from './stand-in-user.js';

export interface DataFolder {
  /** What `postgres -D` gets. */
  cluster: string;
  password: string;
}

/**
 * The database's folder, made on the first start. It is made under another name and renamed when whole, so a start that
 * was cut off leaves nothing that looks like a database.
 */
export async function dataFolder(base: string, binaries: PostgresBinaries, as: RunAs): Promise<DataFolder> {
  const cluster = path.join(base, 'postgres');
  const passwordFile = path.join(base, 'postgres-password');
  const found = await readdir(cluster).catch(() => null);
  if (found) {
    const password = await readFile(passwordFile, 'utf8').catch(() => null);
    if (!found.includes('PG_VERSION') || !found.includes('global') || !password) {
      throw new Problem(
        `${cluster} is there but is not a whole database (was it copied or deleted in part?). ` +
          `Move ${base} away to keep it, or delete it to begin anew, then start again.`,
      );
    }
    return { cluster, password };
  }
  const password = randomBytes(18).toString('base64url');
  const half = path.join(base, 'postgres.half-made');
  const passwordForInitdb = path.join(base, 'postgres-password.half-made');
  try {
    await rm(half, { recursive: true, force: true });
    await mkdir(half, { recursive: true, mode: 0o700 });
    await writeFile(passwordFile, password, { mode: 0o600 });
    await writeFile(passwordForInitdb, password, { mode: 0o600 });
    if (as.owner) {
      for (const file of [half, passwordForInitdb]) await chown(file, as.owner.uid, as.owner.gid);
    }
    await initdb(half, passwordForInitdb, binaries, as);
    await rename(half, cluster);
  } catch (error) {
    throw problemOf(error, base) ?? error;
  } finally {
    await rm(half, { recursive: true, force: true }).catch(() => {});
    await rm(passwordForInitdb, { force: true }).catch(() => {});
  }
  return { cluster, password };
}

async function initdb(
  cluster: string,
  passwordFile: string,
  { initdb: program }: PostgresBinaries,
  as: RunAs,
): Promise<void> {
  const [command = program, ...rest] = [...as.prefix, program];
  const settings = [
    '--username=superbill',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
  ];
  const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-sync'];
  const child = spawn(command, [...rest, '-D', cluster, ...settings, ...locale], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, LC_ALL: 'C' },
  });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) {
    throw (
      problemOf(complaint, cluster) ??
      new Problem(`The built-in database could not be made: ${lastLine(complaint)}`)
    );
  }
}

export const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? 'no reason given';
