import { expect, test } from '@jest/globals';
import { readCursor, writeCursor, type SearchCursor } from './cursor.js';

const cursor: SearchCursor = {
  sort: 'relevance',
  today: '2026-11-22',
  shown: [1, 2_147_483_647],
  last: { height: 91_000_000, id: 7 },
  corrected: [{ from: 'inpateint', to: 'inpatient' }],
  needed: 2,
};
const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

test('a cursor is read as it was written', () => {
  const text = writeCursor(cursor);
  expect(text).toMatch(/^[\w-]+$/);
  expect(readCursor(text)).toEqual(cursor);
});

test.each([
  ['nothing', ''],
  ['no base64url', '%%%'],
  ['no JSON', Buffer.from('{').toString('base64url')],
  ['a list', encoded([])],
  ['an unknown order', encoded({ ...cursor, sort: 'title' })],
  ['a day that is none', encoded({ ...cursor, today: '2026-02-30' })],
  ['a day before all days', encoded({ ...cursor, today: '1066-10-14' })],
  ['half an id', encoded({ ...cursor, shown: [1.5] })],
  [
    'more shared places than there are',
    encoded({ ...cursor, shown: Array.from({ length: 11 }, (_, k) => k + 1) }),
  ],
  ['a height that is text', encoded({ ...cursor, last: { height: '1', id: 1 } })],
  ['no words enough', encoded({ ...cursor, needed: 0 })],
  ['a key too many', encoded({ ...cursor, limit: 9 })],
  ['far too much', 'a'.repeat(10_000)],
])('%s is no cursor', (_what, text) => {
  expect(readCursor(text)).toBeNull();
});
