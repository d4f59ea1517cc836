import { expect, test } from '@jest/globals';
import { source } from './themuse.source.js';

const board = { token: 'category=Healthcare', origin: null };
const address = (page: number) => `https://www.themuse.com/api/public/jobs?page=${page}&category=Healthcare`;

function read(page: number, answer: object, records = 20) {
  const results = Array.from({ length: records }, (_, id) => ({ id, name: 'Coder' }));
  const text = JSON.stringify({ page, results, ...answer });
  return source.read({ request: { url: address(page) }, status: 200, contentType: null, text, board });
}

test('several values of a word are asked for together', () => {
  const [request] = source.start({ token: 'category=Healthcare; Accounting and Finance', origin: null });
  expect(new URL(request?.url ?? '').searchParams.getAll('category')).toEqual([
    'Healthcare',
    'Accounting and Finance',
  ]);
});

test('a search by words, which the site has not, is refused', () => {
  expect(() => source.start({ token: 'keyword=coder', origin: null })).toThrow(
    'the words are category, location',
  );
});

test('pages are counted from nought and asked for to the last', () => {
  expect(read(0, { page_count: 2, total: 40 })).toMatchObject({ more: [{ url: address(1) }], total: 40 });
  expect(read(1, { page_count: 2, total: 40 })).toMatchObject({ more: [], total: null });
});

test('pages above the hundredth are not asked for, and an empty one ends the search', () => {
  expect(read(99, { page_count: 400 }).more).toEqual([]);
  expect(read(3, { page_count: 400 }, 0).more).toEqual([]);
});
