// Runs suites (all, or those named) and ends with one line of counts. Brings a Postgres of its own where none is given.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ALL = ['unit', 'architecture', 'golden', 'relevance', 'medium', 'e2e', 'browser', 'faults'];
const NEED_POSTGRES = ['medium', 'e2e', 'browser', 'faults'];
const root = path.resolve(import.meta.dirname, '..');
const scratch = mkdtempSync(path.join(tmpdir(), 'superbill-test-'));

const named = process.argv.slice(2);
const unknown = named.filter((name) => !ALL.includes(name));
if (unknown.length > 0) fail(`There is no suite "${unknown[0]}". The suites are ${ALL.join(', ')}.`);
const suites = named.length > 0 ? named : ALL;

const env = {
  ...process.env,
  NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
};
let postgres = null;
try {
  if (suites.some((suite) => NEED_POSTGRES.includes(suite))) {
    env.TEST_DATABASE_ADMIN_URL ??= (await serverAt(5432))
      ? 'postgres://postgres@127.0.0.1:5432/postgres'
      : await ownPostgres();
    await chooseRedis();
  }
  const small = suites.filter((suite) => !NEED_POSTGRES.includes(suite));
  const large = suites.filter((suite) => NEED_POSTGRES.includes(suite));
  const counts = { passed: 0, failed: 0, skipped: 0 };
  if (small.length > 0) run(small, [], counts);
  const SIDE_BY_SIDE = ['medium', 'browser'];
  const alone = large.filter((suite) => !SIDE_BY_SIDE.includes(suite));
  // Each of these files has a database and a server of its own.
  for (const suite of large.filter((suite) => SIDE_BY_SIDE.includes(suite)))
    run([suite], ['--maxWorkers=2', '--testTimeout=120000'], counts);
  // One at a time: these start processes, and two of them at once would hinder each other.
  if (alone.length > 0) run(alone, ['--runInBand', '--testTimeout=120000'], counts);
  console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  process.exitCode = counts.failed > 0 ? 1 : 0;
} finally {
  await postgres?.stop();
  rmSync(scratch, { recursive: true, force: true });
}

function run(projects, options, counts) {
  const report = path.join(scratch, `${projects[0]}.json`);
  const jest = [path.join(root, 'node_modules/jest/bin/jest.js'), '--selectProjects', ...projects];
  const { status } = spawnSync(process.execPath, [...jest, ...options, '--json', `--outputFile=${report}`], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const result = readReport(report);
  if (!result) fail(`The suites ${projects.join(', ')} did not run to their end (exit code ${status}).`);
  counts.passed += result.numPassedTests;
  // A file that can't even be loaded has no tests to fail.
  counts.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
  counts.skipped += result.numPendingTests;
  if (result.numTotalTests === 0) fail(`The suites ${projects.join(', ')} hold no test.`);
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

async function ownPostgres() {
  const { startEmbeddedPostgres } =
    await import('../apps/standalone/dist/embedded-postgres/embedded-postgres.js');
  postgres = await startEmbeddedPostgres(path.join(scratch, 'data'));
  return postgres.url;
}

async function chooseRedis() {
  if (env.TEST_REDIS_URL) return;
  if (await serverAt(6379)) {
    env.TEST_REDIS_URL = 'redis://127.0.0.1:6379/9';
    return;
  }
  if (env.CI) fail('CI=true, but no Redis answers on 127.0.0.1:6379: the Redis suites are required here.');
  console.log('No Redis on 127.0.0.1:6379: the Redis suites are skipped. Start one to run them.');
}

function serverAt(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.setTimeout(1_000, () => socket.destroy());
    socket.once('connect', () => (socket.destroy(), resolve(true)));
    socket.once('error', () => resolve(false));
    socket.once('close', () => resolve(false));
  });
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
