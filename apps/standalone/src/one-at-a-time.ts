import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Problem, problemOf } from './problem.js';

/** Two starts in one folder would fight over its database: the second is told so. Returns how to let go. */
export async function claimFolder(base: string): Promise<() => Promise<void>> {
  const file = path.join(base, 'running.pid');
  const pid = Number(await readFile(file, 'utf8').catch(() => ''));
  if (pid > 0 && pid !== process.pid && isSuperbill(await commandOf(pid))) {
    throw new Problem(
      `Superbill already runs in this folder (process ${pid}). Stop it first, or use that one.`,
    );
  }
  await writeFile(file, String(process.pid)).catch((error: unknown) => {
    throw problemOf(error, base) ?? error;
  });
  return () => rm(file, { force: true });
}

/** The command line of a living process; null when it is gone. Process numbers are used again, so the number alone says little. */
async function commandOf(pid: number): Promise<string | null> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return null;
  }
  return readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => 'standalone'); // Without /proc, the number must do.
}

const isSuperbill = (command: string | null): boolean => command?.includes('standalone') ?? false;
