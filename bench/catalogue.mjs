// The whole catalogue pulled twice by two worker processes, against the simulator standing in for every host.
// Needs a Postgres where databases may be made: TEST_DATABASE_ADMIN_URL, else the local one.
import { fork } from 'node:child_process';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startSimulator } from '../apps/simulator/dist/index.js';
import { catalogue, sourceById } from '../libs/sources/dist/index.js';
import { BoardStore } from '../libs/store/dist/index.js';
import { crowd } from './catalogue/crowd.mjs';
import { scratchDatabase } from './scratch-database.mjs';

const STUBS = 20_500;
const IN_FIELD = 0.03;
const WORKERS = 2;
const LONGEST_MS = 15 * 60_000;

const scratch = await scratchDatabase();
const { db } = scratch;

const vacancies = crowd(STUBS, IN_FIELD);
const simulator = await startSimulator({ vacancies, remembered: 1_000_000 });
const boards = new BoardStore(db);
await boards.seed(
  catalogue.map(({ source, token, origin, employer }) => ({
    source,
    token,
    origin,
    employer,
    everyMinutes: sourceById(source).pace.everyMinutes,
    enabled: true,
  })),
);

const workers = [];
const stop = async () => {
  for (const worker of workers) worker.kill('SIGKILL');
  await simulator.close();
  await scratch.close();
};

try {
  for (let n = 0; n < WORKERS; n += 1) workers.push(await worker());
  const first = await pull('first pull');
  const second = await pull('second pull');
  say({
    figure: 'requests of the second pull',
    value: second.requests,
    baseline: first.requests,
    ratio: round(second.requests / first.requests),
  });
} finally {
  await stop();
}

async function worker() {
  const child = fork(path.join(import.meta.dirname, 'catalogue/worker.mjs'), {
    env: {
      ...process.env,
      DATABASE_URL: scratch.url,
      QUEUE_URL: '',
      NODE_ENV: 'test',
      CONTACT: 'bench@superbill.example',
      CATALOGUE: 'off',
      USAJOBS_API_KEY: 'bench',
      USAJOBS_EMAIL: 'bench@example.com',
      TICK_SECONDS: '1',
      SIMULATOR_PORT: new URL(simulator.origin).port,
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`A worker ended with ${code}.`)));
  });
  return child;
}

async function pull(label) {
  const seenBefore = simulator.requests.length;
  const [{ last }] = await db.query('SELECT coalesce(max(id), 0)::int AS last FROM runs');
  const started = performance.now();
  await db.query('UPDATE boards SET next_run_at = now()');
  for (;;) {
    await wait(1_000);
    const [{ open }] = await db.query(
      `SELECT (SELECT count(*) FROM boards b WHERE NOT EXISTS
          (SELECT FROM runs WHERE board_id = b.id AND id > $1 AND finished_at IS NOT NULL))::int
        + (SELECT count(*) FROM listings WHERE tagged_hash IS DISTINCT FROM content_hash)::int AS open`,
      [last],
    );
    if (open === 0) break;
    if (performance.now() - started > LONGEST_MS)
      throw new Error(`${open} boards and listings are still open.`);
  }
  const seconds = round((performance.now() - started) / 1000);
  const requests = simulator.requests
    .slice(seenBefore)
    .filter(({ path: asked }) => !asked.startsWith('/robots'));
  const [runs] = await db.query(
    `SELECT sum(fetched)::int AS fetched, sum(added)::int AS added, sum(unchanged)::int AS unchanged,
       sum(rejected)::int AS rejected, sum(passed_over)::int AS "passedOver",
       jsonb_object_agg(outcome, n) AS outcomes
     FROM (SELECT outcome, sum(fetched) fetched, sum(added) added, sum(unchanged) unchanged, sum(rejected) rejected,
             sum(passed_over) passed_over, count(*) n FROM runs WHERE id > $1 GROUP BY outcome) r`,
    [last],
  );
  const [pages] = await db.query(
    `SELECT count(*)::int AS pages, count(*) FILTER (WHERE same_as IS NOT NULL)::int AS same,
       count(*) FILTER (WHERE status = 304)::int AS "notModified"
     FROM pages WHERE run_id > $1`,
    [last],
  );
  const [{ kept }] = await db.query('SELECT count(*)::int AS kept FROM postings WHERE in_field');
  say({
    figure: label,
    boards: catalogue.length,
    vacancies: vacancies.length,
    seconds,
    requests: requests.length,
    bytes: requests.reduce((sum, { bytes }) => sum + bytes, 0),
    ...runs,
    ...pages,
  });
  say({
    figure: `${label}: requests per kept posting`,
    value: round(requests.length / kept),
    kept,
    baseline: round(vacancies.length / kept),
    of: 'a request for every vacancy',
  });
  say({
    figure: `${label}: share of pages not read again`,
    value: round(pages.same / pages.pages),
    baseline: 0,
  });
  say({ figure: `${label}: pace`, ...paceOf(requests), workers: WORKERS });
  return { requests: requests.length };
}

/** Requests to one host, one after the other: none may overlap, and each pause is at least the declared one. */
function paceOf(requests) {
  const declared = new Map();
  for (const { source, token, origin } of catalogue) {
    const { pace, start } = sourceById(source);
    const { host } = new URL(start({ token, origin })[0].url);
    declared.set(host, Math.max(declared.get(host) ?? 0, pace.minDelayMs));
  }
  let overlaps = 0;
  let shortest = Infinity;
  let pauses = 0;
  const byHost = groupBy(requests);
  for (const [host, asked] of byHost) {
    const sorted = asked.toSorted((a, b) => a.startedAt - b.startedAt);
    for (let n = 1; n < sorted.length; n += 1) {
      const pause = sorted[n].startedAt - (sorted[n - 1].endedAt ?? Infinity);
      if (pause < 0) overlaps += 1;
      pauses += 1;
      shortest = Math.min(shortest, pause / (declared.get(host) ?? 1_000));
    }
  }
  return { hosts: byHost.size, pauses, overlaps, shortestPauseOfDeclared: round(shortest) };
}

function groupBy(requests) {
  const groups = new Map();
  for (const request of requests) {
    const group = groups.get(request.host) ?? [];
    group.push(request);
    groups.set(request.host, group);
  }
  return groups;
}

function round(value) {
  return Math.round(value * 1000) / 1000;
}

function say(line) {
  console.log(JSON.stringify(line));
}
