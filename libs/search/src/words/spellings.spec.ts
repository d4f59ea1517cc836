import { expect, test } from '@jest/globals';
import { USUAL_CRITERIA } from '#domain';
import { aSummary } from '../../spec-support/a-summary.js';
import { SearchIndex } from '../search-index.js';

const index = new SearchIndex();
for (let id = 1; id <= 15; id += 1) {
  index.upsert({
    summary: aSummary({ id, title: 'Inpatient Coder' }),
    body: 'Radiology, CPC, prior authorization',
  });
}
index.upsert({ summary: aSummary({ id: 16, title: 'Coder at Codar' }), body: '' });

const search = (q: string) =>
  index.search(
    { ...USUAL_CRITERIA, q },
    {
      sort: 'relevance',
      limit: 50,
      after: null,
      today: '2026-11-22',
      samples: 'hide',
      fewerWords: false,
      facets: false,
    },
  );

test.each([
  ['inpateint', [{ from: 'inpateint', to: 'inpatient' }], 15],
  ['radiolgoy coder', [{ from: 'radiolgoy', to: 'radiology' }], 15],
  [
    'inpateint raduology',
    [
      { from: 'inpateint', to: 'inpatient' },
      { from: 'raduology', to: 'radiology' },
    ],
    15,
  ],
])('%s is read as what was meant, and the answer says so', (q, corrected, total) => {
  expect(search(q)).toMatchObject({ corrected, total });
});

test.each([
  ['a word that is found often enough', 'inpatient'],
  ['a credential: CPB is no slip for CPC', 'cpb'],
  ['words between quotes', '"inpateint"'],
  ['words that are ruled out', 'coder -inpateint'],
  ['a word like no other', 'xylophone'],
])('%s is taken as typed', (_what, q) => {
  expect(search(q).corrected).toEqual([]);
});

test('what has the rare word as typed stays and comes first', () => {
  const { hits, corrected } = search('codar');
  expect(corrected).toEqual([{ from: 'codar', to: 'coder' }]);
  expect(hits[0]?.id).toBe(16);
  expect(hits).toHaveLength(16);
});

test('the next page reads the words as the first one did', () => {
  const first = index.search(
    { ...USUAL_CRITERIA, q: 'inpateint' },
    {
      sort: 'relevance',
      limit: 10,
      after: null,
      today: '2026-11-22',
      samples: 'hide',
      fewerWords: false,
      facets: false,
    },
  );
  const second = index.search(
    { ...USUAL_CRITERIA, q: 'inpateint' },
    {
      sort: 'relevance',
      limit: 10,
      after: first.next,
      today: '2026-11-22',
      samples: 'hide',
      fewerWords: false,
      facets: false,
    },
  );
  expect(second).toMatchObject({ total: 15, corrected: first.corrected, next: null });
  expect(second.hits).toHaveLength(5);
});
