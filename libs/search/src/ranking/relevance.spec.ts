import { describe, expect, test } from '@jest/globals';
import { USUAL_CRITERIA, type PostingSummary, type SearchCriteria } from '#domain';
import { aSummary } from '../../spec-support/a-summary.js';
import { SearchIndex } from '../search-index.js';
import type { SearchSort } from './order.js';

type Said = Partial<PostingSummary> & { body?: string };

/** The ids in the order of the answer; postings are numbered from 1 as they are given. */
function orderOf(postings: Said[], asked: Partial<SearchCriteria>, sort: SearchSort = 'relevance'): number[] {
  const index = new SearchIndex();
  for (const [at, { body = '', ...said }] of postings.entries()) {
    index.upsert({ summary: aSummary({ title: 'Assistant', ...said, id: at + 1 }), body });
  }
  const { hits } = index.search(
    { ...USUAL_CRITERIA, ...asked },
    { sort, limit: 20, after: null, today: '2026-11-22', samples: 'hide', fewerWords: false, facets: false },
  );
  return hits.map(({ id }) => id);
}

describe('what a job seeker sees first', () => {
  test.each<[string, Said[], Partial<SearchCriteria>, number[]]>([
    [
      'title, employer, labels, text: in this order',
      [{ body: 'epic' }, { systems: ['Epic'] }, { employer: 'Epic Health' }, { title: 'Epic Analyst' }],
      { q: 'epic' },
      [4, 3, 2, 1],
    ],
    [
      'a fresh posting before a stale one',
      [{ title: 'Coder' }, { title: 'Coder', publishedOn: '2026-09-01' }],
      { q: 'coder' },
      [1, 2],
    ],
    [
      'but a stale title before a fresh text',
      [{ body: 'coder' }, { title: 'Coder', publishedOn: '2026-06-01' }],
      { q: 'coder' },
      [2, 1],
    ],
    [
      'a posting that names the state before one that does not say',
      [{ title: 'Coder', statesAllowed: ['TX'] }, { title: 'Coder' }],
      { q: 'coder', state: 'TX' },
      [1, 2],
    ],
    [
      'a title that is just the words before one with many others',
      [{ title: 'Medical Coder' }, { title: 'Lead Auditor and Trainer, former Medical Coder' }],
      { q: 'medical coder' },
      [1, 2],
    ],
    [
      'the typed word before another of the same meaning',
      [{ title: 'Risk Adjustment Lead' }, { title: 'HCC Lead' }],
      { q: 'risk adjustment' },
      [1, 2],
    ],
    [
      'without words the freshest',
      [{ publishedOn: '2026-11-01' }, { publishedOn: '2026-11-20' }],
      {},
      [2, 1],
    ],
  ])('%s', (_what, postings, asked, expected) => {
    expect(orderOf(postings, asked)).toEqual(expected);
  });

  test('by day, the newest first, and of one day the latest to arrive', () => {
    const days = ['2026-11-02', '2026-11-20', '2026-11-02'];
    expect(
      orderOf(
        days.map((publishedOn) => ({ publishedOn })),
        {},
        'newest',
      ),
    ).toEqual([2, 3, 1]);
  });

  test('by pay, the highest a year first and those without last', () => {
    const paid = (top: number | null): Said => ({
      pay: {
        min: null,
        max: null,
        period: 'year',
        periodInferred: false,
        unit: null,
        ranges: [],
        hourly: null,
        yearly: top === null ? null : { min: 1, max: top },
        hoursBasis: null,
      },
    });
    expect(orderOf([paid(50_000), {}, paid(90_000), paid(null)], {}, 'pay')).toEqual([3, 1, 4, 2]);
  });
});
