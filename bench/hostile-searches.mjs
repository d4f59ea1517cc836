// Search texts that nobody means well, read and searched on a small index: how many were taken without an error.
// `npm run bench -- hostile-searches 1000000` names the number.
import { USUAL_CRITERIA } from '../libs/domain/dist/index.js';
import { SearchIndex } from '../libs/search/dist/index.js';
import { Draws } from './search/draws.mjs';
import { postings, TODAY } from './search/postings.mjs';

const SEARCHES = Number(process.argv[3] ?? 1_000_000);
const MARKS = '"-|()*:&!~^\\/\'’“”%_\u0000\ud800\udfff\u202e\ufeff\n\t ';
const WORDS = [
  ' OR ',
  '--',
  '""',
  '-"',
  'or or',
  "' OR 1=1 --",
  '<script>',
  '${',
  '\u0301\u0301',
  'ﬁ',
  '９',
  '🩺',
  'ß',
  'İ',
  'coder',
  'CPC-A',
  'a/r',
  'work from home',
  'inpateint',
  'x'.repeat(500),
  '-coder',
  '"risk adjustment"',
  '0',
];
const PIECES = [...MARKS, ...WORDS];

const index = new SearchIndex();
for (const entry of postings(300, { openShare: 1 })) index.upsert(entry);
const draws = new Draws(3);
const from = performance.now();
let failed = 0;
for (let k = 0; k < SEARCHES; k += 1) {
  const q = draws.some(PIECES, 1 + draws.below(8)).join('');
  try {
    index.search(
      { ...USUAL_CRITERIA, q },
      {
        sort: 'relevance',
        limit: 10,
        after: null,
        today: TODAY,
        samples: 'hide',
        fewerWords: true,
        facets: false,
      },
    );
  } catch (error) {
    failed += 1;
    if (failed <= 3) console.error(JSON.stringify(q), error);
  }
}
const seconds = (performance.now() - from) / 1_000;
console.log(
  JSON.stringify({
    figure: 'hostile searches that failed',
    value: failed,
    searches: SEARCHES,
    aSecond: Math.round(SEARCHES / seconds),
  }),
);
if (failed > 0) process.exitCode = 1;
