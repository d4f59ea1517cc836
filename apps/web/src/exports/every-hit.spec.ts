import { USUAL_CRITERIA } from '#domain';
import { expect, test } from '@jest/globals';
import { exampleSummary } from '../api/example-posting.js';
import type { Found, Search } from '../search/search.js';
import { everyHit } from './every-hit.js';

/** A search that finds so many, and how often it was asked for how many. */
function finding(total: number): Pick<Search, 'find'> & { asked: number[] } {
  const asked: number[] = [];
  const find: Search['find'] = async (_criteria, { limit, after }) => {
    asked.push(limit);
    const from = after?.last?.id ?? 0;
    const to = Math.min(from + limit, total);
    const hits = Array.from({ length: to - from }, (_, at) => ({
      summary: { ...exampleSummary, id: from + at + 1 },
      stateMatch: null,
    }));
    const last = { height: 0, id: to };
    const next: Found['next'] =
      to < total
        ? { sort: 'newest', today: '2026-11-22', shown: [], last, corrected: [], needed: null }
        : null;
    return { hits, total, facets: null, corrected: [], needed: null, next };
  };
  return { find, asked };
}

async function idsOf(postings: AsyncIterable<{ id: number }>, most = Infinity): Promise<number[]> {
  const ids = [];
  for await (const { id } of postings) {
    ids.push(id);
    if (ids.length === most) break;
  }
  return ids;
}

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

test('every posting of a search comes once, in its order', async () => {
  const search = finding(1_234);
  const { total, postings } = await everyHit(search, USUAL_CRITERIA, 'newest');
  expect([total, await idsOf(postings)]).toEqual([1_234, upTo(1_234)]);
});

test('a search that finds nothing ends at once', async () => {
  const { total, postings } = await everyHit(finding(0), USUAL_CRITERIA, 'newest');
  expect([total, await idsOf(postings)]).toEqual([0, []]);
});

test('no more comes than may, and all are counted', async () => {
  const search = finding(5_000);
  const { total, postings } = await everyHit(search, USUAL_CRITERIA, 'newest', 700);
  expect([total, await idsOf(postings), search.asked]).toEqual([5_000, upTo(700), [500, 200]]);
});

test('what nobody reads is not asked for', async () => {
  const search = finding(5_000);
  const { postings } = await everyHit(search, USUAL_CRITERIA, 'newest');
  await idsOf(postings, 501);
  expect(search.asked).toEqual([500, 500]);
});
