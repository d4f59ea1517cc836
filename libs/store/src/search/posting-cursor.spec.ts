import { expect, test } from '@jest/globals';
import { readCursor, writeCursor, type PostingCursor } from './posting-cursor.js';

test.each<PostingCursor>([
  { sort: 'newest', day: '2026-11-20', id: 1 },
  { sort: 'relevance', rank: 0.060_792_699, day: '2026-11-20', id: 2_147_483_647 },
])('a cursor is read as it was written (%j)', (cursor) => {
  const text = writeCursor(cursor);
  expect(text).toMatch(/^[\w-]+$/);
  expect(readCursor(text)).toEqual(cursor);
});

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

test.each([
  ['nothing', ''],
  ['no base64url', '%%%'],
  ['no JSON', Buffer.from('{').toString('base64url')],
  ['a list', encoded(['newest', '2026-11-20', 1])],
  ['null', encoded(null)],
  ['an unknown order', encoded({ sort: 'title; DROP TABLE postings', day: '2026-11-20', id: 1 })],
  ['a missing key', encoded({ sort: 'relevance', day: '2026-11-20', id: 1 })],
  ['a key too many', encoded({ sort: 'newest', day: '2026-11-20', id: 1, limit: 9 })],
  ['a day that is none', encoded({ sort: 'newest', day: '2026-02-30', id: 1 })],
  ['the year 0, which Postgres lacks', encoded({ sort: 'newest', day: '0000-01-01', id: 1 })],
  ['infinity', encoded({ sort: 'newest', day: 'infinity', id: 1 })],
  ['an id that is text', encoded({ sort: 'newest', day: '2026-11-20', id: "1' OR '1'='1" })],
  ['an id beyond the column', encoded({ sort: 'newest', day: '2026-11-20', id: 2_147_483_648 })],
  ['half an id', encoded({ sort: 'newest', day: '2026-11-20', id: 1.5 })],
  ['a rank beyond all ranks', '{"sort":"relevance","rank":1e309,"day":"2026-11-20","id":1}'],
  ['far too much', 'a'.repeat(10_000)],
])('%s is no cursor', (_what, text) => {
  const cursor = text.startsWith('{') ? Buffer.from(text).toString('base64url') : text;
  expect(readCursor(cursor)).toBeNull();
});
