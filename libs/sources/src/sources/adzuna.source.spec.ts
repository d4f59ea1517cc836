import { expect, test } from '@jest/globals';
import { source } from './adzuna.source.js';

const board = { token: 'phrase=medical coder&days=3', origin: null };
const addressOf = (token: string) => source.start({ token, origin: null })[0]?.url ?? '';

function read(records: number, count: number | null, page = 1, more: object = {}) {
  const request = { url: addressOf(board.token).replace('/search/1?', `/search/${page}?`) };
  const results = Array.from({ length: records }, (_, id) => ({ id: `${id}`, title: 'Coder', ...more }));
  return source.read({
    request,
    status: 200,
    contentType: null,
    text: JSON.stringify({ results, count }),
    board,
  });
}

test('the words of the token become the parameters of the search', () => {
  const { searchParams: query } = new URL(addressOf('phrase=medical coder&where=Texas&days=7'));
  expect(Object.fromEntries(query)).toEqual({
    results_per_page: '50',
    sort_by: 'date',
    'content-type': 'application/json',
    what_phrase: 'medical coder',
    where: 'Texas',
    max_days_old: '7',
  });
});

test('the keys stay in the settings, and out of the address', () => {
  const [request] = source.start(board);
  expect(request?.url).not.toContain('ADZUNA');
  expect(request?.secretQuery).toEqual({ app_id: '{ADZUNA_APP_ID}', app_key: '{ADZUNA_APP_KEY}' });
});

test('a token that is no search says which words there are', () => {
  expect(() => addressOf('medical coder')).toThrow('the words are phrase, what, and, exclude');
  expect(() => addressOf('all')).toThrow('the words are');
});

test('pages are asked for until all that the search counts were given', () => {
  expect(read(50, 101).more[0]?.url).toContain('/us/search/2?');
  expect(read(50, 101, 2).more[0]?.url).toContain('/us/search/3?');
  expect(read(1, 101, 3)).toMatchObject({ more: [], total: null });
});

test('an empty page ends the search, whatever the count promises', () => {
  expect(read(0, 29378, 4).more).toEqual([]);
});

test('a search too wide for the daily limit is cut, and its count tells that it was', () => {
  expect(read(50, 29378)).toMatchObject({ more: [{}], total: 29378 });
  expect(read(50, 29378, 20).more).toEqual([]);
});

test('what Adzuna predicts is not pay', () => {
  const pay = { salary_min: 45000, salary_max: 52000 };
  const stated = (predicted: unknown) =>
    read(1, 1, 1, { ...pay, salary_is_predicted: predicted }).listings[0]?.extras.salary_text;
  expect(stated('0')).toBe('USD 45,000 - 52,000');
  for (const predicted of ['1', 1, true, null, undefined]) expect(stated(predicted)).toBeUndefined();
  expect(read(1, 1).listings).toHaveLength(1);
});

test('a city in Kansas is not taken to name its state', () => {
  const location = { display_name: 'Kansas City', area: ['US', 'Kansas', 'Wyandotte County', 'Kansas City'] };
  expect(read(1, 1, 1, { location }).listings[0]?.location).toBe('Kansas City, Kansas');
});
