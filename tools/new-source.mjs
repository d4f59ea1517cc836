// npm run new:source NAME: a source that works, with its fixtures, to change into the real one.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const [id] = process.argv.slice(2);
if (!id || !/^[a-z][a-z0-9-]*$/.test(id)) {
  console.error(
    'Call it as: npm run new:source NAME   (lower-case letters, digits and dashes, e.g. acmehire)',
  );
  process.exit(2);
}
const file = path.join(root, `libs/sources/src/sources/${id}.source.ts`);
const fixtures = path.join(root, `libs/sources/fixtures/${id}`);
if (existsSync(file) || existsSync(fixtures)) {
  console.error(`There is a source "${id}" already: ${path.relative(root, file)}`);
  process.exit(1);
}

const name = id.replace(/(^|-)(\w)/g, (_, dash, letter) => (dash ? ' ' : '') + letter.toUpperCase());
const today = new Date().toISOString().slice(0, 10);

const source = readFileSync(path.join(root, 'tools/new-source/source.ts.template'), 'utf8')
  .replaceAll('__ID__', id)
  .replaceAll('__NAME__', name)
  .replaceAll('__TODAY__', today);

const page = {
  jobs: [
    {
      id: 101,
      title: 'Outpatient Coder (Remote)',
      url: `https://${id}.example/acme/jobs/101`,
      location: 'Remote - TX, OK, NM',
      description: '<p>Codes outpatient charts. CPC required.</p>',
      posted: today,
    },
    { id: 102, title: 'Line Cook', location: 'Reno, NV', description: '<p>Cooks.</p>' },
  ],
};
const files = {
  'board.json': { token: 'acme', origin: null },
  'page-1.json': page,
  'page-empty-board.json': { jobs: [] },
  'not-ok-record-without-title.json': { jobs: [{ id: 7 }] },
  'not-ok-list-missing.json': { error: 'not found' },
};

writeFileSync(file, source);
mkdirSync(fixtures, { recursive: true });
for (const [fixture, value] of Object.entries(files))
  writeFileSync(path.join(fixtures, fixture), `${JSON.stringify(value, null, 2)}\n`);

const run = (command, args, env = {}) =>
  execFileSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env },
  });
run(process.execPath, ['node_modules/prettier/bin/prettier.cjs', '--log-level', 'warn', '--write', file]);
run(
  process.execPath,
  [
    'node_modules/jest/bin/jest.js',
    '--silent',
    '--selectProjects',
    'unit',
    '--testPathPatterns',
    'every-source',
    '-t',
    id,
  ],
  {
    UPDATE_GOLDEN: '1',
    NODE_OPTIONS: '--experimental-vm-modules --no-warnings',
  },
);
console.log(`${path.relative(root, file)} is there and green, with ${path.relative(root, fixtures)}/. Next:
  1. Read the source's own pages and terms; change start(), the shapes and read().
  2. Put invented content in the source's exact shape into page-1, bad answers into not-ok-<reason>.
  3. npm run golden, read what it wrote; npm run docs:sources; npm run check.`);
