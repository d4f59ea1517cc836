// 100,000 invented listings, about 60 % of them copies, placed through the real store: what a listing costs as the store
// grows, and how many postings come out. Beside it the same store with exact keys only (numbers and addresses), batch by
// batch in turns, because a shared machine is now fast and now slow. Listings are tagged before the clock starts.
// Needs a Postgres where databases may be made: TEST_DATABASE_ADMIN_URL, else the local one. SIZE=10000 for a short one.
import { vacancyRules } from '../libs/postings/dist/index.js';
import { kindOf } from '../libs/sources/dist/index.js';
import { arrivals, listingOf, SOURCES } from './merge/listings.mjs';
import { scratchStore } from './merge/scratch-store.mjs';

const SIZE = Number(process.env.SIZE ?? 100_000);
const BATCH = 50;
const MARKS = [0.1, 0.5, 1];
/** So many listings before each mark are timed. */
const WINDOW = SIZE / 50;

const rules = vacancyRules(kindOf);
const isExact = (key) => /^(?:requisition|address):/.test(key);
const ways = [
  { name: 'all keys', keys: (keys) => keys, spent: [], processor: [] },
  { name: 'exact keys only', keys: (keys) => keys.filter(isExact), spent: [], processor: [] },
];
const truths = [];
let taggingMs = 0;
let mostMemory = 0;

try {
  for (const way of ways) way.store = await scratchStore(SOURCES);
  const views = arrivals(SIZE);
  for (let from = 0; from < SIZE; from += BATCH) {
    await takeBatch(views.slice(from, from + BATCH), from);
    if (MARKS.includes((from + BATCH) / SIZE)) for (const way of ways) await tell(way, from + BATCH);
  }
  say({ figure: 'tagging before, ms per listing', value: round(taggingMs / SIZE) });
  say({ figure: 'process memory at most, MB', value: Math.round(mostMemory / 2 ** 20) });
} finally {
  for (const { store } of ways) await store?.close();
}

async function takeBatch(batch, from) {
  const told = batch.map((view, at) => listingOf(view, from + at));
  const ids = [];
  for (const way of ways) ids.push(await way.store.bring(told, from + 1));
  const started = performance.now();
  const tagged = told.map(({ source, listing }) =>
    rules.tag({ ...listing, id: 0, source, boardEmployer: null, sample: false, firstSeenOn: '2026-11-22' }),
  );
  taggingMs += performance.now() - started;
  // Whoever goes first warms what both read, so they take turns.
  for (const at of from % (2 * BATCH) === 0 ? [0, 1] : [1, 0]) {
    const { store, keys, spent, processor } = ways[at];
    const known = new Map(
      tagged.map((all, n) => [
        ids[at][n],
        { ...all, keys: keys(all.keys), draft: { ...all.draft, listingId: ids[at][n] } },
      ]),
    );
    const before = performance.now();
    const cpuBefore = process.cpuUsage();
    await store.place(ids[at], { ...rules, tag: ({ id }) => known.get(id) });
    spent.push((performance.now() - before) / batch.length);
    const { user, system } = process.cpuUsage(cpuBefore);
    processor.push((user + system) / 1_000 / batch.length);
  }
  ids[0].forEach((id, n) => (truths[id] = told[n].truth));
  if (ids[0].join() !== ids[1].join()) throw new Error('The two stores number their listings differently.');
  mostMemory = Math.max(mostMemory, process.memoryUsage().rss);
}

/** What a listing cost lately, and what has come out of all of them so far. */
async function tell({ name, spent, processor, store: { db } }, listings) {
  const [{ bytes }] = await db.query('SELECT pg_database_size(current_database())::float8 AS bytes');
  const placed = await db.query('SELECT listing_id AS id, posting_id AS posting FROM placements');
  const postings = new Set(placed.map(({ posting }) => posting)).size;
  const meanOf = (some) => round(some.reduce((sum, ms) => sum + ms, 0) / some.length);
  const around = `${name}, around ${listings} listings`;
  const lately = (all) => meanOf(all.slice(-Math.ceil(WINDOW / BATCH)));
  say({
    figure: `${around}: ms per listing`,
    value: lately(spent),
    processorMsOfThisProcess: lately(processor),
  });
  say({ figure: `${around}: seconds until then`, value: Math.round((meanOf(spent) * listings) / 1_000) });
  say({ figure: `${around}: database, MB`, value: Math.round(bytes / 2 ** 20) });
  const trueVacancies = new Set(truths.filter((truth) => truth !== undefined)).size;
  say({ figure: `${around}: postings`, value: postings, trueVacancies });
  say({ figure: `${around}: pairs`, ...pairFigures(placed) });
}

/** Of the pairs of listings put together, how many belong together; of those that belong together, how many are. */
function pairFigures(placed) {
  const pairs = (keys) => {
    const counts = new Map();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return [...counts.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
  };
  const right = pairs(placed.map(({ id, posting }) => `${posting} ${truths[id]}`));
  const together = pairs(placed.map(({ posting }) => posting));
  const belonging = pairs(placed.map(({ id }) => truths[id]));
  return { precision: round(right / together), recall: round(right / belonging), pairs: together };
}

function round(value) {
  return Math.round(value * 10_000) / 10_000;
}

function say(line) {
  console.log(JSON.stringify(line));
}
