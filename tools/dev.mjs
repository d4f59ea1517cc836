// On every change: compiles, and when that went well starts anew what `npm start` runs. Ctrl-C ends it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const LOOK_EVERY_MS = 500;

let product = start();
const ending = new AbortController();

// The product gets Ctrl-C too, and takes a moment to end well.
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    ending.abort();
    product.kill(signal);
  });
}

let seen = state();
while (!ending.signal.aborted) {
  await sleep(LOOK_EVERY_MS);
  const now = state();
  if (now === seen) continue;
  seen = now;
  console.log('Changed: compiling ...');
  const compiler = spawn(process.execPath, ['node_modules/typescript/bin/tsc', '-b'], { stdio: 'inherit' });
  const [code] = await once(compiler, 'exit');
  if (code === 0 && !ending.signal.aborted) await restart();
}
process.exit(0);

/** What the sources are like, in a few words. Looking is cheap, and watching misses files that an editor replaces. */
function state() {
  const files = ['libs', 'apps'].flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .filter((file) => /^[^/\\]+[/\\](src|static)[/\\].*\.\w+$/.test(file))
      .map((file) => path.join(folder, file)),
  );
  const times = files.map((file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  return `${files.length} files, the newest of ${Math.max(...times)}`;
}

function start() {
  return spawn(process.execPath, ['apps/standalone/dist/main.js'], { stdio: 'inherit' });
}

async function restart() {
  if (product.exitCode === null) {
    product.kill('SIGTERM');
    await once(product, 'exit');
  }
  product = start();
}
