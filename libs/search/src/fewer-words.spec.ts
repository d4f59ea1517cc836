import { expect, test } from '@jest/globals';
import { USUAL_CRITERIA } from '#domain';
import { aSummary } from '../spec-support/a-summary.js';
import { readCursor, writeCursor, type SearchCursor } from './ranking/cursor.js';
import { SearchIndex, type SearchAnswer } from './search-index.js';

/** Postings by their titles; all are in the field and open. */
function indexOf(titles: readonly string[]): SearchIndex {
  const index = new SearchIndex();
  for (const [at, title] of titles.entries()) {
    const id = at + 1;
    index.upsert({ summary: aSummary({ id, title, employerId: id, employer: `Employer ${id}` }), body: '' });
  }
  return index;
}

const TITLES = [
  'Oncology Coder, Epic',
  'Oncology Coder',
  'Epic Coder',
  'Oncology Nurse with Epic and Coder duties',
  'Dental Receptionist',
  'Coder',
];
const index = indexOf(TITLES);

const search = (
  q: string,
  { fewerWords = true, after = null as SearchCursor | null, limit = 50, of = index } = {},
): SearchAnswer =>
  of.search(
    { ...USUAL_CRITERIA, q },
    { sort: 'relevance', limit, after, today: '2026-11-22', samples: 'hide', fewerWords, facets: false },
  );
const titles = ({ hits }: SearchAnswer): string[] => hits.map(({ id }) => TITLES[id - 1]!);

test('where hardly any posting has all the words, those with most of them follow those with all', () => {
  const answer = search('oncology coder epic');
  expect(answer.needed).toBe(2);
  expect(titles(answer).slice(0, 2).toSorted()).toEqual([
    'Oncology Coder, Epic',
    'Oncology Nurse with Epic and Coder duties',
  ]);
  expect(titles(answer).slice(2).toSorted()).toEqual(['Epic Coder', 'Oncology Coder']);
  expect(answer.total).toBe(4);
});

test('who wants all the words gets no others', () => {
  const answer = search('oncology coder epic', { fewerWords: false });
  expect([answer.needed, answer.total]).toEqual([null, 2]);
});

test('where enough postings have all the words, nothing is added', () => {
  const many = indexOf([
    ...Array.from({ length: 12 }, (_, n) => `Oncology Coder Epic ${n}`),
    'Oncology Coder',
  ]);
  const answer = search('oncology coder epic', { of: many });
  expect([answer.needed, answer.total]).toEqual([null, 12]);
});

test('of two words both are needed: with one of them it would be another question', () => {
  expect(search('oncology receptionist')).toMatchObject({ needed: null, total: 0 });
});

test('what stands between quotes is never given up, nor let in what was ruled out', () => {
  expect(titles(search('"dental receptionist" oncology coder epic'))).toEqual([]);
  expect(titles(search('oncology coder epic gastroenterology -nurse'))).not.toContain(TITLES[3]);
});

test('words that no posting has find nothing, however many they are', () => {
  expect(search('xylophone zeppelin quokka')).toMatchObject({ needed: null, total: 0 });
});

test('a mistyped word among several is read as it was meant, and then most of the words are enough', () => {
  const answer = search('oncolgy coder epic gastroenterology');
  expect(answer).toMatchObject({ corrected: [{ from: 'oncolgy', to: 'oncology' }], needed: 2 });
  expect(titles(answer)).toContain('Oncology Coder, Epic');
});

test('the next page goes on as the first was read', () => {
  const first = search('oncology coder epic', { limit: 2 });
  const after = readCursor(writeCursor(first.next!));
  const second = search('oncology coder epic', { limit: 2, after });
  const all = [...titles(first), ...titles(second)];
  expect([second.needed, new Set(all).size, second.next]).toEqual([2, 4, null]);
});
