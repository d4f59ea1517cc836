import { expect, test } from '@jest/globals';
import type { SourceRequest } from '../define-source.js';
import { FIELD_SEARCHES } from '../reading/field-searches.js';
import { source } from './smartrecruiters.source.js';

const board = { token: 'Acme1', origin: null };
const [first] = source.start(board) as [SourceRequest];
const read = (request: SourceRequest, answer: object) =>
  source.read({ request, status: 200, contentType: null, text: JSON.stringify(answer), board });
const list = (totalFound: number, rows = 1) => ({
  totalFound,
  content: Array.from({ length: rows }, (_, n) => ({ id: String(n), name: 'Coder' })),
});

test('pages follow until the count is reached or a page is empty', () => {
  const { more, total } = read(first, list(201, 100));
  expect(total).toBe(201);
  const [second = first] = more;
  expect(second.url).toContain('offset=100');
  expect(read(second, list(201, 100))).toMatchObject({ total: null, more: [{}] });
  expect(read(second, list(200, 100)).more).toEqual([]);
  expect(read(second, list(900, 0)).more).toEqual([]);
});

test('a very large board is searched for the trade instead of being paged through', () => {
  const { more, total } = read(first, list(5_000, 100));
  expect(total).toBeNull();
  expect(more.map(({ url }) => new URL(url).searchParams.get('q'))).toEqual([...FIELD_SEARCHES]);
  const [search = first] = more;
  expect(read(search, list(150, 100))).toMatchObject({ total: 150, more: [{}] });
});

test('a flag that is off says nothing about the place of work, an employer’s own word is kept beside one that is on', () => {
  const flagOf = (location: object, ...customField: object[]) =>
    read(first, { content: [{ id: '1', name: 'Coder', location, customField }] }).stubs?.[0]?.listing.extras
      .remote_flag;
  expect(flagOf({ remote: false, hybrid: false })).toBeUndefined();
  expect(flagOf({ remote: true }, { fieldLabel: 'Work flexibility', valueLabel: 'Office-based' })).toBe(
    'remote; Office-based',
  );
});
