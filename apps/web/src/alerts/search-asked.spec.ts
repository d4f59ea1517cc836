import { USUAL_CRITERIA } from '#domain';
import { describe, expect, test } from '@jest/globals';
import { searchAsked } from './search-asked.js';

const criteria = (value: unknown) => {
  const asked = searchAsked(value);
  if ('errors' in asked) throw new Error(JSON.stringify(asked.errors));
  return asked.criteria;
};
const wrong = (value: unknown) => {
  const asked = searchAsked(value);
  return 'errors' in asked ? asked.errors.map(({ parameter }) => parameter) : [];
};

test('a search is the same as an object, as the query of its address, and as the whole address', () => {
  const object = criteria({ q: 'coder', state: 'TX', remote: ['fully_remote', 'hybrid'], pay_min: 50_000 });
  expect(object).toMatchObject({ q: 'coder', state: 'TX', payMin: { amount: 50_000, per: 'year' } });
  const query = 'q=coder&state=TX&remote=fully_remote&remote=hybrid&pay_min=50000';
  for (const text of [query, `?${query}`, `/?${query}`, `https://superbill.example/?${query}`])
    expect(criteria(text)).toEqual(object);
});

test('words may have a question mark in them', () => {
  expect(criteria('q=what?').q).toBe('what?');
});

test.each(['', {}])('%j is the search for everything', (value) => {
  expect(criteria(value)).toEqual(USUAL_CRITERIA);
});

test('true and false may be written without quotes', () => {
  expect(criteria({ entry_level: true }).entryLevel).toBe(true);
});

describe('is refused, with the name of what is wrong:', () => {
  test.each([undefined, null, 7, ['q=coder'], true, { q: { words: 'coder' } }, { role: [['coder']] }])(
    'what is no search: %j',
    (value) => expect(wrong(value)).toEqual(['search']),
  );

  test('a value that no search knows', () => {
    expect(wrong({ state: 'Texas', role: 'pilot' })).toEqual(['search.role', 'search.state']);
  });

  test.each(['a\0b', '\uD800', 'a\nb'])('words that nobody types: %j', (q) => {
    expect(wrong({ q })).toEqual(['search.q']);
  });
});
