import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { USUAL_CRITERIA, type SearchCriteria } from '#domain';
import { aSummary } from '../spec-support/a-summary.js';
import { criteria, entries, questions } from '../spec-support/random.js';
import { askedBy, matches } from './matches.js';
import { readCursor, writeCursor } from './ranking/cursor.js';
import { readPosting, type SearchEntry } from './read-posting.js';
import { SearchIndex, type SearchOptions } from './search-index.js';

const TODAY = '2026-11-22';
const options = (said: Partial<SearchOptions> = {}): SearchOptions => ({
  sort: 'relevance',
  limit: 50,
  after: null,
  today: TODAY,
  samples: 'hide',
  fewerWords: false,
  facets: false,
  ...said,
});

function indexOf(all: readonly SearchEntry[]): SearchIndex {
  const index = new SearchIndex();
  for (const entry of all) index.upsert(entry);
  return index;
}

const idsIn = (index: SearchIndex, asked: Partial<SearchCriteria>, said: Partial<SearchOptions> = {}) =>
  index.search({ ...USUAL_CRITERIA, ...asked }, options(said)).hits.map(({ id }) => id);

const byHand = (all: readonly SearchEntry[], asked: SearchCriteria) => {
  const wanted = askedBy(asked, TODAY);
  const latest = new Map(all.map((entry) => [entry.summary.id, entry]));
  return [...latest.values()].filter(
    ({ summary, body }) => !summary.sample && matches(readPosting({ summary, body }), wanted),
  );
};
const inOrder = (ids: readonly number[]) => ids.toSorted((a, b) => a - b);

describe('the index finds exactly the postings that criteria match one by one', () => {
  test('for any criteria, again and again while postings arrive, change and leave', () => {
    const change = fc.oneof(
      { arbitrary: entries.map((entry) => ({ entry, removed: null })), weight: 4 },
      { arbitrary: fc.integer({ min: 1, max: 40 }).map((removed) => ({ entry: null, removed })), weight: 1 },
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(change, { maxLength: 30 }), { minLength: 1, maxLength: 4 }),
        fc.array(criteria, { minLength: 1, maxLength: 8 }),
        (rounds, searches) => {
          const index = new SearchIndex();
          const there = new Map<number, SearchEntry>();
          for (const changes of rounds) {
            for (const { entry, removed } of changes) {
              if (entry) {
                index.upsert(entry);
                there.set(entry.summary.id, entry);
              } else expect(index.remove(removed!)).toBe(there.delete(removed!));
            }
            expect(index.size).toBe(there.size);
            for (const asked of searches) {
              const { hits, total, corrected } = index.search(asked, options());
              // Another spelling finds more than was asked for.
              if (corrected.length > 0) continue;
              const expected = byHand([...there.values()], asked).map(({ summary }) => summary.id);
              expect(inOrder(hits.map(({ id }) => id))).toEqual(inOrder(expected));
              expect(total).toBe(expected.length);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('and each facet counts what choosing its value, and nothing else of its filter, finds', () => {
    fc.assert(
      fc.property(fc.array(entries, { maxLength: 60 }), criteria, (all, asked) => {
        const { facets, corrected } = indexOf(all).search(asked, options({ facets: true }));
        if (corrected.length > 0) return;
        const found = (chosen: Partial<SearchCriteria>) => byHand(all, { ...asked, ...chosen }).length;
        for (const remote of ['fully_remote', 'hybrid'] as const) {
          expect(facets!.remote[remote] ?? 0).toBe(found({ remote: { any: [remote], not: [] } }));
        }
        expect(facets!.system['Epic'] ?? 0).toBe(found({ system: { any: ['Epic'], not: [] } }));
        expect(facets!.entry_level['yes'] ?? 0).toBe(found({ entryLevel: true }));
        expect(facets!.posted_within['7'] ?? 0).toBe(found({ postedWithinDays: 7 }));
        const paid = { payMin: { amount: 60_000, per: 'year' as const }, withoutPay: false };
        expect(facets!.pay['60000'] ?? 0).toBe(found(paid));
        expect((facets!.experience['1'] ?? 0) + (facets!.experience['not_stated'] ?? 0)).toBe(
          found({ experienceYears: 1 }),
        );
        const texas = facets!.state.TX ?? { eligible: 0, not_stated: 0 };
        expect(texas.eligible + texas.not_stated).toBe(found({ state: 'TX' }));
        for (const { id, postings } of facets!.employer) {
          expect(postings).toBe(found({ employer: { any: [String(id)], not: [] } }));
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('paging', () => {
  const pages = fc.constantFrom(1, 3, 7, 10, 20);
  const sorts = fc.constantFrom('relevance' as const, 'newest' as const, 'pay' as const);

  test('shows every posting that was there all the while exactly once, whatever arrives and leaves meanwhile', () => {
    fc.assert(
      fc.property(
        fc.array(entries, { maxLength: 60 }),
        fc.array(fc.array(entries, { maxLength: 4 }), { maxLength: 6 }),
        criteria,
        pages,
        sorts,
        (first, arrivals, asked, limit, sort) => {
          const there = new Map(first.map((entry) => [entry.summary.id, entry]));
          const index = indexOf([...there.values()]);
          const seen: number[] = [];
          let newId = 100;
          let cursor = null;
          for (let page = 0; page === 0 || cursor !== null; page += 1) {
            const answer = index.search(asked, options({ limit, sort, after: cursor }));
            seen.push(...answer.hits.map(({ id }) => id));
            cursor = answer.next && readCursor(writeCursor(answer.next));
            for (const { summary, body } of arrivals[page] ?? []) {
              index.remove(summary.id);
              there.delete(summary.id);
              index.upsert({ summary: { ...summary, id: (newId += 1) }, body });
            }
          }
          expect(new Set(seen).size).toBe(seen.length);
          const stayed = byHand([...there.values()], asked).map(({ summary }) => summary.id);
          expect(stayed.filter((id) => !seen.includes(id))).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('one employer does not fill the first page', () => {
  const flood = Array.from({ length: 20 }, (_, k) =>
    aSummary({ id: 100 + k, employerId: 1, title: 'Coder' }),
  );
  const others = Array.from({ length: 9 }, (_, k) =>
    aSummary({ id: 1 + k, employerId: 2 + k, title: 'Coder for a group with a long name' }),
  );
  const index = indexOf([...flood, ...others].map((summary) => ({ summary, body: '' })));

  test('two of its postings stand among the first ten, the others follow behind', () => {
    const ids = idsIn(index, { q: 'coder' });
    expect(ids.slice(0, 10).filter((id) => id >= 100)).toEqual([119, 118]);
    expect(ids.slice(10, 12)).toEqual([117, 116]);
    expect(ids).toHaveLength(29);
  });

  test('in small pages it is the same order', () => {
    const asked = { ...USUAL_CRITERIA, q: 'coder' };
    const ids: number[] = [];
    let after = null;
    do {
      const page = index.search(asked, options({ limit: 3, after }));
      ids.push(...page.hits.map(({ id }) => id));
      after = page.next;
    } while (after);
    expect(ids).toEqual(idsIn(index, { q: 'coder' }));
  });
});

test('samples are seen only while no open posting of the field is live', () => {
  const index = indexOf([{ summary: aSummary({ id: 1, sample: true }), body: '' }]);
  expect(idsIn(index, {}, { samples: 'hide' })).toEqual([]);
  expect(idsIn(index, {}, { samples: 'while-alone' })).toEqual([1]);
  index.upsert({ summary: aSummary({ id: 2 }), body: '' });
  expect(idsIn(index, {}, { samples: 'while-alone' })).toEqual([2]);
  index.upsert({ summary: aSummary({ id: 2, state: 'closed' }), body: '' });
  expect(idsIn(index, {}, { samples: 'while-alone' })).toEqual([1]);
});

test('words between quotes find what arrived since they were last asked for, and nothing that left', () => {
  const index = indexOf([{ summary: aSummary({ id: 1 }), body: 'clean claims' }]);
  const found = () => idsIn(index, { q: '"clean claims"' }).toSorted((a, b) => a - b);
  expect(found()).toEqual([1]);
  index.upsert({ summary: aSummary({ id: 2 }), body: 'claims that are clean, clean claims' });
  index.upsert({ summary: aSummary({ id: 3, title: 'Clean Claims Coder' }), body: '' });
  index.upsert({ summary: aSummary({ id: 4, title: 'Claims', employer: 'Clean' }), body: 'claims' });
  expect(found()).toEqual([1, 2, 3]);
  index.upsert({ summary: aSummary({ id: 1 }), body: 'clean, but no claims' });
  index.remove(3);
  expect(found()).toEqual([2]);
});

test('any text can be searched for', () => {
  const index = indexOf([{ summary: aSummary(), body: 'CPC-A or A/R' }]);
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), questions), (q) => {
      expect(index.search({ ...USUAL_CRITERIA, q }, options()).total).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 20_000 },
  );
});
