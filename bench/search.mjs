// A thousand searches of a recorded mix against the read index, beside SQLite FTS5 and Sphinx in the same run: each
// search goes to all of them in turn, because a shared machine is now fast and now slow. The others count six facets and
// filter by fewer columns; the read index counts all. `npm run bench -- search 1000000 --open 0.5` names another size
// and another share of open postings than a tenth.
import { parseArgs } from 'node:util';
import { indexSide } from './search/index-side.mjs';
import { postings } from './search/postings.mjs';
import { questions } from './search/questions.mjs';
import { sphinxSide } from './search/sphinx-side.mjs';
import { sqliteSide } from './search/sqlite-side.mjs';

const { values, positionals } = parseArgs({
  args: process.argv.slice(3),
  options: { open: { type: 'string', default: '0.1' } },
  allowPositionals: true,
});
const openShare = Number(values.open);
const named = positionals.map(Number);
const CHANGED = 2_000;

for (const count of named.length > 0 ? named : [10_000, 100_000]) await measure(count);

async function measure(count) {
  const before = process.memoryUsage().rss;
  const own = indexSide(count, openShare);
  const megabytes = Math.round((process.memoryUsage().rss - before) / 2 ** 20);
  print({
    figure: 'read index, built, seconds',
    postings: count,
    value: round(own.buildMs / 1_000),
    processorSeconds: round(own.processorMs / 1_000),
    megabytes,
  });
  const others = {};
  for (const [name, side] of Object.entries({ sqlite: sqliteSide, sphinx: sphinxSide })) {
    others[name] = await side(count, openShare);
    if (!others[name]) print({ figure: name, postings: count, value: 'not installed' });
  }
  const there = Object.entries(others).filter(([, side]) => side);
  const asked = questions();
  // The first of each is for compilers and caches.
  await rounds(
    asked.filter((_, at) => at % 5 === 0),
    own,
    there,
  );
  const times = await rounds(asked, own, there);
  for (const [kind, bySide] of times) {
    const { index, ...rest } = Object.fromEntries(
      Object.entries(bySide).map(([side, ms]) => [side, shares(ms)]),
    );
    print({
      figure: `milliseconds a search, ${kind}`,
      postings: count,
      searches: bySide.index.length,
      ...index,
      ...rest,
    });
  }
  for (const [, side] of there) await side.close();
  measureChanges(count, own, asked);
}

async function rounds(asked, own, others) {
  const times = new Map([['all', {}]]);
  const note = (kind, side, ms) => {
    for (const name of [kind, 'all']) {
      if (!times.has(name)) times.set(name, {});
      (times.get(name)[side] ??= []).push(ms);
    }
  };
  for (const question of asked) {
    let after = null;
    for (let page = 1; page <= question.pages; page += 1) {
      const from = performance.now();
      const { next } = own.answer(question, after);
      const ms = performance.now() - from;
      after = next;
      if (page < question.pages && after) continue;
      note(question.kind, 'index', ms);
      break;
    }
    for (const [name, side] of others) {
      const from = performance.now();
      await side.answer(question, question.pages - 1);
      note(question.kind, name, performance.now() - from);
    }
  }
  return times;
}

/**
 * Postings that are there already come again, as a pull of their board brings them; five before each search, which at a
 * hundredth of a second a search is 500 a second.
 */
function measureChanges(count, own, asked) {
  const again = [...postings(Math.min(count, CHANGED), { openShare })];
  const changes = [];
  const searches = [];
  for (const [at, question] of asked.entries()) {
    for (let k = 0; k < 5; k += 1) {
      const entry = again[(at * 5 + k) % again.length];
      changes.push(timed(() => own.index.upsert(entry)));
    }
    searches.push(timed(() => own.answer(question, null)));
  }
  print({ figure: 'milliseconds a changed posting', postings: count, ...shares(changes) });
  print({ figure: 'milliseconds a search, five changes before each', postings: count, ...shares(searches) });
}

function timed(work) {
  const from = performance.now();
  work();
  return performance.now() - from;
}

function shares(ms) {
  const inOrder = ms.toSorted((a, b) => a - b);
  const at = (share) => round(inOrder[Math.min(inOrder.length - 1, Math.floor(inOrder.length * share))]);
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

function round(value) {
  return Math.round(value * 100) / 100;
}

function print(line) {
  console.log(JSON.stringify(line));
}
