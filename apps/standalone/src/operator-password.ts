import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Made once and kept beside the data, so that the operator pages are never open and never locked for good. */
export async function operatorPassword(base: string): Promise<{ password: string; file: string }> {
  const file = path.join(base, 'operator-password');
  const kept = (await readFile(file, 'utf8').catch(() => '')).trim();
  if (kept) return { password: kept, file };
  const password = randomBytes(12).toString('base64url');
  await writeFile(file, `${password}\n`, { mode: 0o600 });
  return { password, file };
}
