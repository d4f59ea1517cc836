// npm run accuracy: how right the tags are, on labelled postings that are kept beside the project (../shared/corpus).
//
//   npm run accuracy                     tables, and a comparison with test/accuracy-floor.json; exit code 1 if a figure
//                                        fell below its floor, each of them named
//   npm run accuracy -- --half           the field's postings in two halves, split by their group, so that a rule that
//                                        was tuned on one half shows on the other; compared with no floor
//   npm run accuracy -- --write-floor    the present figures become the floor
//
// Needs compiled code (npm run build). Without the labelled postings it says so and ends well: they can't be published.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const corpus = path.resolve(root, '../shared/corpus');
const floorFile = path.join(root, 'test/accuracy-floor.json');
const SETS = { dev: [], 'dev-composed': [], 'dev-remote': ['--remote'], 'dev-fraud': ['--fraud'] };
/** Errors are counted: fewer is better. All other figures are shares: more is better. */
const COUNTS_OF_ERRORS = new Set([
  'fp',
  'fn',
  'spurious',
  'invented',
  'false_alarms',
  'false_alarms_by_group',
  'missing',
]);
/** How many there were to judge is no merit. */
const NO_FIGURE = new Set(['n', 'stated', 'fraudulent', 'genuine']);

if (!existsSync(corpus)) {
  console.log(`There are no labelled postings in ${corpus}, so accuracy can't be measured here.`);
  process.exit(0);
}
const unknown = process.argv.slice(2).filter((option) => !['--half', '--write-floor'].includes(option));
if (unknown.length > 0) fail(`There is no option ${unknown[0]}; there are --half and --write-floor.`);

const scratch = mkdtempSync(path.join(tmpdir(), 'superbill-accuracy-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
if (process.argv.includes('--half')) showHalves();
else compareWithFloor(showAll(), process.argv.includes('--write-floor'));

function showAll() {
  const figures = {};
  for (const [name, options] of Object.entries(SETS)) {
    const scores = scoresOf(name, linesOf(name), options);
    show(name, scores);
    Object.assign(figures, figuresOf(name, scores));
  }
  return figures;
}

function showHalves() {
  const lines = [...linesOf('dev'), ...linesOf('dev-composed')];
  for (const half of [0, 1]) {
    const name = `half ${half + 1} of dev and dev-composed`;
    const own = lines.filter((line) => halfOf(JSON.parse(line).group) === half);
    show(name, scoresOf(`half-${half}`, own, []));
  }
}

function halfOf(group) {
  return createHash('sha256').update(String(group)).digest()[0] % 2;
}

function linesOf(name) {
  return readFileSync(path.join(corpus, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean);
}

function scoresOf(name, lines, options) {
  const labels = path.join(scratch, `${name}.jsonl`);
  const tags = path.join(scratch, `${name}.tags`);
  writeFileSync(labels, `${lines.join('\n')}\n`);
  writeFileSync(tags, run(['apps/cli/dist/main.js', 'tag'], readFileSync(labels)));
  return JSON.parse(run([path.join(corpus, 'score.mjs'), ...options, '--json', labels, tags]));
}

function run(args, input) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) fail(`${args[0]} ended with exit code ${status}: ${stderr.trim()}`);
  return stdout;
}

function show(name, { postings, missing, ...fields }) {
  console.log(`\n${name}: ${postings} postings${missing > 0 ? `, ${missing} without tags` : ''}`);
  for (const [field, figures] of Object.entries(fields)) {
    const cells = Object.entries(figures).map(([figure, value]) => `${figure} ${value ?? '-'}`.padEnd(14));
    console.log(`  ${field.padEnd(24)} ${cells.join(' ').trimEnd()}`);
  }
}

/** `dev/remote=hybrid/P` and so on, with the value of each. */
function figuresOf(set, { missing, ...fields }) {
  const figures = { [`${set}/missing`]: missing };
  for (const [field, values] of Object.entries(fields)) {
    if (typeof values !== 'object') continue;
    for (const [figure, value] of Object.entries(values)) {
      if (value !== null && !NO_FIGURE.has(figure)) figures[`${set}/${field}/${figure}`] = value;
    }
  }
  return figures;
}

function compareWithFloor(figures, write) {
  if (write) {
    writeFileSync(floorFile, `${JSON.stringify(figures, null, 2)}\n`);
    console.log(`\nWrote ${Object.keys(figures).length} figures to ${path.relative(root, floorFile)}.`);
    return;
  }
  if (!existsSync(floorFile)) fail('There is no test/accuracy-floor.json; --write-floor writes it.');
  const floor = JSON.parse(readFileSync(floorFile, 'utf8'));
  const dropped = Object.entries(floor).filter(([name, allowed]) => isWorse(name, figures[name], allowed));
  for (const [name, allowed] of dropped)
    console.log(`\n${name} is ${figures[name] ?? 'missing'}; the floor is ${allowed}.`);
  console.log(`\n${Object.keys(floor).length - dropped.length} figures hold, ${dropped.length} dropped.`);
  if (dropped.length > 0) process.exitCode = 1;
}

function isWorse(name, value, allowed) {
  if (value === undefined) return true;
  return COUNTS_OF_ERRORS.has(name.split('/').at(-1)) ? value > allowed : value < allowed;
}

function fail(sentence) {
  console.error(sentence);
  process.exit(2);
}
