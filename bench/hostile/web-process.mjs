import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const program = path.resolve(import.meta.dirname, '../../apps/web/dist/main.js');

/** The web app as it runs in production but for its limits; resolves when it answers. */
export async function startWeb(databaseUrl) {
  const child = spawn(process.execPath, [program], {
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: databaseUrl,
      PORT: '0',
      API_REQUESTS_PER_MINUTE: '0',
      PAGE_REQUESTS_PER_MINUTE: '0',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const url = await new Promise((resolve, reject) => {
    const read = (chunk) => {
      // Only the beginning is of use; warnings of a million requests would fill the memory.
      if (printed.length < 100_000) printed += chunk;
      const found = /Superbill is at (http:[\w.:/]+)/.exec(printed)?.[1];
      if (found) resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => reject(new Error(`The web app ended with ${code}:\n${printed}`)));
  });
  return {
    url,
    memoryMb: () =>
      Math.round(
        Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1_024,
      ),
    stop: async () => {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}
