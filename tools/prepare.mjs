// Makes a bare clone ready to run: packages, then compiled code. Plain Node, because nothing else is there yet.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const stamp = path.join(root, 'node_modules/.installed-from');

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  end(`Superbill needs Node 20.19 or newer (24 is recommended); this is ${process.versions.node}.`);
}

const lock = createHash('sha256')
  .update(readFileSync(path.join(root, 'package-lock.json')))
  .digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.log('Installing packages (about a minute the first time) ...');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], 'The packages could not be installed.');
  writeFileSync(stamp, lock);
}

for (const kind of ['libs', 'apps']) {
  for (const name of readdirSync(path.join(root, kind))) removeOrphans(path.join(root, kind, name));
}
run(process.execPath, ['node_modules/typescript/bin/tsc', '-b'], 'The code could not be compiled.');

/** Folders are registries here: what is left in dist of a file that was renamed or deleted would still be found. */
function removeOrphans(project) {
  const dist = path.join(project, 'dist');
  if (!existsSync(dist)) return;
  for (const file of readdirSync(dist, { recursive: true })) {
    const source = path.join(project, 'src', file.replace(/\.js$/, '.ts'));
    if (!file.endsWith('.js') || existsSync(source) || existsSync(`${source}x`)) continue;
    rmSync(path.join(dist, file));
  }
}

function run(command, args, failure) {
  const shell = process.platform === 'win32';
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell });
  if (status !== 0) end(`${failure} What is above says why.`);
}

function end(sentence) {
  console.error(sentence);
  process.exit(1);
}
