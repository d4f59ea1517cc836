import { expect, test } from '@jest/globals';
import { FIELD_SEARCHES } from '../reading/field-searches.js';
import { source } from './eightfold.source.js';

const board = { token: 'careers.acme.example/acme.example', origin: null };
const first = source.start(board)[0]?.url ?? '';

function read(rows: number, count: number, url = first, of = board) {
  const positions = Array.from({ length: rows }, (_, index) => ({ id: index + 1, name: 'Coder' }));
  const text = JSON.stringify({ status: 200, data: { positions, count } });
  return source.read({ request: { url }, status: 200, contentType: null, text, board: of });
}
const queryOf = (url = '') => Object.fromEntries(new URL(url).searchParams);

test('pages are asked for ten by ten until the stated count is reached', () => {
  const { more, total } = read(10, 25);
  expect(total).toBe(25);
  expect(more.map(({ url }) => queryOf(url)['start'])).toEqual(['10']);
  expect(read(5, 25, `${first}&start=20`.replace('start=0&', '')).more).toEqual([]);
});

test('an empty page ends the list, whatever was promised', () => {
  expect(read(0, 25).more).toEqual([]);
});

test('a large board is searched for the trade’s words instead of being read whole', () => {
  const { more, total } = read(10, 1758);
  expect(total).toBeNull();
  expect(more.map(({ url }) => queryOf(url)['query'])).toEqual([...FIELD_SEARCHES]);
  expect(more.every(({ url }) => queryOf(url)['domain'] === 'acme.example')).toBe(true);
});

test('a search is read until its count, and never beyond its first 200', () => {
  const search = `${first.replace('query=&', 'query=coder&')}`;
  expect(read(10, 1758, search).more).toHaveLength(1);
  expect(read(10, 10, search).more).toEqual([]);
  expect(read(10, 1758, search.replace('start=0', 'start=190')).more).toEqual([]);
  expect(read(10, 1758, search).total).toBeNull();
});

test('the older address is asked when the board says so, and so are its vacancies', () => {
  const older = { token: 'careers.acme.example/acme.example/v2', origin: null };
  const [request] = source.start(older);
  expect(request?.url).toContain('https://careers.acme.example/api/apply/v2/jobs?domain=acme.example');
  expect(read(1, 1, request?.url, older).stubs?.[0]?.detail.url).toBe(
    'https://careers.acme.example/api/apply/v2/jobs/1?domain=acme.example',
  );
});

test('a board known by its host alone is asked for the employer’s domain first', () => {
  expect(source.start({ token: 'acme.eightfold.ai', origin: null })[0]?.url).toBe(
    'https://acme.eightfold.ai/careers',
  );
});

test('a token that is no host says what a token looks like', () => {
  for (const token of ['', 'acme', 'careers.acme.example/acme', 'a.example/b.example/v3'])
    expect(() => source.start({ token, origin: null })).toThrow('such as careers.acme.com/acme.com');
});
