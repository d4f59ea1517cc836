import { expect, test } from '@jest/globals';
import { source } from './arbeitnow.source.js';

const board = { token: 'all', origin: null };

function nextAfter(page: number, next: unknown, records = 1) {
  const data = Array.from({ length: records }, (_, slug) => ({ slug: `s${slug}`, title: 'Koch' }));
  const request = { url: `https://www.arbeitnow.com/api/job-board-api?page=${page}` };
  const text = JSON.stringify({ data, links: { next } });
  return source.read({ request, status: 200, contentType: null, text, board }).more.map(({ url }) => url);
}

test('the link to the next page is followed on the board’s own host only', () => {
  expect(nextAfter(1, 'https://elsewhere.example/api?page=2')).toEqual([
    'https://www.arbeitnow.com/api/job-board-api?page=2',
  ]);
});

test('an empty page, a missing link and one that leads back end the board', () => {
  const link = 'https://www.arbeitnow.com/api/job-board-api?page=3';
  expect(nextAfter(2, link, 0)).toEqual([]);
  expect(nextAfter(3, link)).toEqual([]);
  for (const nowhere of [null, undefined, '', 'page 3']) expect(nextAfter(2, nowhere)).toEqual([]);
});

test('a token other than all is refused', () => {
  expect(() => source.start({ token: 'coder', origin: null })).toThrow('the only token there is, is "all"');
});
