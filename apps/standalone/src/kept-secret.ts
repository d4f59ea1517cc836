import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A secret that was made once and is kept beside the data. */
export interface KeptSecret {
  secret: string;
  file: string;
}

/** Reads the secret of this name, or makes it from so many random bytes: nobody has to choose one, and a new start has the same. */
export async function keptSecret(base: string, name: string, bytes: number): Promise<KeptSecret> {
  const file = path.join(base, name);
  const kept = (await readFile(file, 'utf8').catch(() => '')).trim();
  if (kept) return { secret: kept, file };
  const secret = randomBytes(bytes).toString('base64url');
  await writeFile(file, `${secret}\n`, { mode: 0o600 });
  return { secret, file };
}
