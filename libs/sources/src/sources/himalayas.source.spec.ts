import { expect, test } from '@jest/globals';
import { source } from './himalayas.source.js';

const board = { token: 'keyword=medical coder&country=US', origin: null };
const search = (page: number) => `https://himalayas.app/jobs/api/search?q=coder&page=${page}`;

function read(url: string, answer: object, records = 20) {
  const jobs = Array.from({ length: records }, (_, id) => ({ guid: `g${id}`, title: 'Coder' }));
  const text = JSON.stringify({ jobs, ...answer });
  return source.read({ request: { url }, status: 200, contentType: null, text, board });
}

test('a search goes on by page until its total is reached', () => {
  expect(read(search(1), { totalCount: 41 })).toMatchObject({ more: [{ url: search(2) }], total: 41 });
  expect(read(search(3), { totalCount: 41 }, 1)).toMatchObject({ more: [], total: null });
});

test('a page smaller than asked for is counted as it says', () => {
  expect(read(search(2), { totalCount: 30, limit: 10, offset: 10 }, 10).more).toHaveLength(1);
  expect(read(search(3), { totalCount: 30, limit: 10, offset: 20 }, 10).more).toEqual([]);
});

test('the feed goes on by cursor until there is none', () => {
  const feed = 'https://himalayas.app/jobs/api?limit=20';
  const { more } = read(feed, { totalCount: 96000, nextCursor: 'abc' });
  expect(more).toEqual([{ url: `${feed}&cursor=abc` }]);
  expect(read(more[0]?.url ?? '', { totalCount: 96000, nextCursor: null })).toMatchObject({
    more: [],
    total: null,
  });
});

test('an empty page and the depth of a thousand end a search that promises more', () => {
  expect(read(search(2), { totalCount: 900, nextCursor: 'abc' }, 0).more).toEqual([]);
  expect(read(search(50), { totalCount: 9000, nextCursor: 'abc' }).more).toEqual([]);
});

test('the feed of everything is not asked for', () => {
  expect(() => source.start({ token: 'all', origin: null })).toThrow('the words are keyword, country');
});
