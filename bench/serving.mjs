// A thousand searches of a recorded mix, asked of the web app over HTTP with all facets by 1 client and by 16, over
// 10,000, 100,000 and 1,000,000 postings in Postgres of which a tenth is open. In the same run and in turns: the pages
// of the same searches; and plain SQL on the same postings, SQLite FTS5 and Sphinx, which are asked directly, count six
// facets, filter by fewer columns and get every fourth search. At the end 500 postings change each second while it serves.
// `npm run bench -- serving 100000` names other sizes. Needs a Postgres where databases may be made
// (TEST_DATABASE_ADMIN_URL, else the local one), 12 GB of disk and 12 GB of memory for the million.
import { startWeb } from './hostile/web-process.mjs';
import { questions } from './search/questions.mjs';
import { sphinxSide } from './search/sphinx-side.mjs';
import { sqliteSide } from './search/sqlite-side.mjs';
import { changing } from './serving/changing.mjs';
import { loadedDatabase } from './serving/loaded-database.mjs';
import { sqlSide } from './serving/sql-side.mjs';
import { webSide } from './serving/web-side.mjs';

const OPEN_SHARE = 0.1;
const MANY = 16;
/** Searches of a side before it is another's turn: a shared machine is now fast and now slow. */
const TURN = 100;
/** The others get every fourth search, or the run would last hours. */
const OTHERS_STEP = 4;

const sizes = process.argv.slice(3).map(Number);
for (const count of sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000]) await measure(count);

async function measure(count) {
  const database = await loadedDatabase(count, OPEN_SHARE);
  const say = (figure) => console.log(JSON.stringify({ postings: count, ...figure }));
  const begun = performance.now();
  const web = await startWeb(database.url);
  say({ figure: 'web app ready after, seconds', value: round((performance.now() - begun) / 1_000) });
  say({ figure: 'memory of the web process, MB', value: web.memoryMb() });
  const [{ bytes }] = await database.db.query(`SELECT pg_total_relation_size('postings')::bigint AS bytes`);
  say({ figure: 'table of postings with its indexes, MB', value: Math.round(bytes / 2 ** 20) });
  const asked = webSide(web.url);
  const sql = sqlSide(database.url);
  const sqlite = await sqliteSide(count, OPEN_SHARE);
  const sphinx = await sphinxSide(count, OPEN_SHARE);
  try {
    await untilWhole(asked);
    say({
      figure: 'postings that are over read after, seconds',
      value: round((performance.now() - begun) / 1_000),
    });
    say({ figure: 'memory of the web process then, MB', value: web.memoryMb() });
    const all = await withAddresses(questions(), asked);
    const sides = {
      api: ({ address }) => asked.ask(address),
      page: (question) => asked.ask(asked.page(question)),
      sql: (question) => sql.answer(question, question.pages - 1),
      ...(sqlite && { sqlite: (question) => sqlite.answer(question, question.pages - 1) }),
      ...(sphinx && { sphinx: (question) => sphinx.answer(question, question.pages - 1) }),
    };
    // For compilers and caches.
    await inTurns(
      all.filter((_, at) => at % 5 === 0),
      sides,
      1,
    );
    tell(say, '1 client', await inTurns(all, sides, 1));
    // It answers within the process that asks, one after the other however many ask.
    delete sides.sqlite;
    tell(say, `${MANY} clients`, await inTurns(all, sides, MANY));
    const writer = changing(database.db, asked, count);
    tell(say, '1 client, while 500 postings a second change', await inTurns(all, { api: sides.api }, 1));
    say({ figure: 'changes', ...(await writer.stop()) });
    say({ figure: 'memory of the web process at the end, MB', value: web.memoryMb() });
  } finally {
    asked.close();
    for (const side of [sql, sqlite, sphinx]) await side?.close();
    await web.stop();
    await database.close();
  }
}

/** Postings that are over follow while it answers already. */
async function untilWhole(asked) {
  for (;;) {
    const isWhole = await asked.json('/api/v1/postings?closed=true&limit=1').then(
      () => true,
      () => false,
    );
    if (isWhole) return;
    await new Promise((go) => setTimeout(go, 500));
  }
}

async function withAddresses(all, asked) {
  const there = [];
  for (const question of all) there.push({ ...question, address: await asked.lastPage(question) });
  return there;
}

async function inTurns(all, sides, clients) {
  const times = [];
  for (let from = 0; from < all.length; from += TURN) {
    for (const [side, answer] of Object.entries(sides)) {
      const turn = all.slice(from, from + TURN);
      const isOurs = side === 'api' || side === 'page';
      const waiting = turn.filter((_, at) => isOurs || at % OTHERS_STEP === 0)[Symbol.iterator]();
      const client = async () => {
        for (const question of waiting) times.push(await timed(side, question, answer));
      };
      await Promise.all(Array.from({ length: clients }, client));
    }
  }
  return times;
}

async function timed(side, question, answer) {
  const from = performance.now();
  await answer(question);
  return { side, kind: question.kind, ms: performance.now() - from };
}

function tell(say, how, times) {
  for (const kind of ['all', ...new Set(times.map((time) => time.kind))]) {
    const line = {};
    for (const side of new Set(times.map((time) => time.side))) {
      line[side] = shares(
        times
          .filter((time) => time.side === side && (kind === 'all' || time.kind === kind))
          .map(({ ms }) => ms),
      );
    }
    say({ figure: `milliseconds a search, ${how}`, kind, ...line });
  }
}

function shares(ms) {
  const inOrder = ms.toSorted((a, b) => a - b);
  const at = (share) => round(inOrder[Math.min(inOrder.length - 1, Math.floor(inOrder.length * share))]);
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), searches: ms.length };
}

function round(value) {
  return Math.round(value * 10) / 10;
}
