// 1,000,000 addresses that nobody means well by, asked of the web app as a process of its own, over 1,000 invented
// postings: what it answers, how long the slowest took, and how many SQL statements Postgres refused. Beside it the same
// number of questions to /livez, which is what HTTP itself costs here. Needs a Postgres where databases may be made:
// TEST_DATABASE_ADMIN_URL, else the local one. COUNT=20000 for a short one.
import { vacancyRules } from '../libs/postings/dist/index.js';
import { kindOf } from '../libs/sources/dist/index.js';
import { askAll } from './hostile/ask-all.mjs';
import { hostilePaths } from './hostile/paths.mjs';
import { startWeb } from './hostile/web-process.mjs';
import { arrivals, listingOf, SOURCES } from './merge/listings.mjs';
import { scratchStore } from './merge/scratch-store.mjs';

const COUNT = Number(process.env.COUNT ?? 1_000_000);
const POSTINGS = 1_000;
const BATCH = 50;
const LONGEST_MS = 2_000;

const store = await scratchStore(SOURCES);
let web;
try {
  const rules = vacancyRules(kindOf);
  const views = arrivals(POSTINGS);
  for (let from = 0; from < POSTINGS; from += BATCH) {
    const told = views.slice(from, from + BATCH).map((view, at) => listingOf(view, from + at));
    await store.place(await store.bring(told, from + 1), rules);
  }
  web = await startWeb(store.db.options.url);
  const plain = await askAll(
    web.url,
    Array.from({ length: Math.min(COUNT, 50_000) }, () => '/livez'),
  );
  const before = await rollbacks();
  const asked = await askAll(web.url, hostilePaths(COUNT));
  const refused = (await rollbacks()) - before;
  say({ figure: 'addresses', value: asked.count, statuses: asked.statuses });
  say({
    figure: 'answers of 500 and above',
    value: asked.failures.length,
    failures: asked.failures.slice(0, 5),
  });
  say({ figure: 'SQL statements refused', value: refused });
  for (const part of ['p50', 'p99', 'slowest']) {
    say({ figure: `${part} ms`, value: asked[part], livez: plain[part] });
  }
  say({
    figure: `answers over ${LONGEST_MS} ms`,
    value: asked.times.filter((ms) => ms > LONGEST_MS).length,
    livez: 0,
  });
  say({ figure: 'answers a second', value: asked.perSecond, livez: plain.perSecond });
  say({ figure: 'memory of the web process at the end, MB', value: web.memoryMb() });
} finally {
  await web?.stop();
  await store.close();
}

/** A refused statement rolls its transaction back; nothing else here does. */
async function rollbacks() {
  // Each connection reports what it did once a second or so.
  await new Promise((go) => setTimeout(go, 3_000));
  const [row] = await store.db.query(
    'SELECT xact_rollback::int AS count FROM pg_stat_database WHERE datname = current_database()',
  );
  return row.count;
}

function say(figure) {
  console.log(JSON.stringify({ bench: 'hostile', ...figure }));
}
