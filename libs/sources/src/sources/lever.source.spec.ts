import { expect, test } from '@jest/globals';
import { source } from './lever.source.js';

const board = { token: 'TamarackRCM', origin: null };
const postings = (count: number) =>
  Array.from({ length: count }, (_, id) => ({ id: `p${id}`, text: 'Coder' }));

function read(records: object[], url = source.start(board)[0]?.url ?? '') {
  const request = { url, headers: { Accept: 'application/json' } };
  return source.read({ request, status: 200, contentType: null, text: JSON.stringify(records), board });
}
const first = (posting: object) => read([{ id: 'p', text: 'Coder', ...posting }]).listings[0];

test('a full page asks for the next, with the same headers', () => {
  const { more, listings } = read(postings(100));
  expect(listings).toHaveLength(100);
  expect(more).toEqual([
    {
      url: 'https://api.lever.co/v0/postings/TamarackRCM?mode=json&skip=100&limit=100',
      headers: { Accept: 'application/json' },
    },
  ]);
  expect(read(postings(100), more[0]?.url).more[0]?.url).toContain('skip=200&');
});

test('a page shorter than asked for is the last', () => {
  expect(read(postings(99)).more).toEqual([]);
  expect(read([]).more).toEqual([]);
});

test('a board that answers everything at once is not asked again', () => {
  expect(read(postings(140)).more).toEqual([]);
});

test('a saved page without its address is read all the same', () => {
  expect(read(postings(100), 'stdin').more).toEqual([]);
});

test('an unspecified workplace is no statement', () => {
  expect(first({ workplaceType: 'unspecified' })?.extras).toEqual({});
  expect(first({ workplaceType: 'on-site' })?.extras).toEqual({ remote_flag: 'on-site' });
});

test('an interval that is not in the table is said in its own words', () => {
  const salaryRange = { min: 500, max: 700, currency: 'USD', interval: 'per-fortnight-wage' };
  expect(first({ salaryRange })?.extras.salary_text).toBe('USD 500 - 700 per fortnight wage');
});

test('an account in the EU is asked at its own origin', () => {
  expect(source.start({ token: 'Acme', origin: 'https://api.eu.lever.co' })[0]?.url).toBe(
    'https://api.eu.lever.co/v0/postings/Acme?mode=json&skip=0&limit=100',
  );
});
