import { expect, test } from '@jest/globals';
import { parseSearch } from './parse-search.js';
import { withPlace } from './with-place.js';

const read = (query: Record<string, string>) => {
  const { parameters, place } = withPlace(parseSearch(query).parameters);
  return [parameters.q, parameters.state, place && `${place.words}, ${place.isPlace ? 'a place' : 'a word'}`];
};

test('who says that he works from a state lives there', () => {
  expect(read({ q: 'remote coder jobs from Texas' })).toEqual([
    'remote coder jobs',
    'TX',
    'from Texas, a place',
  ]);
});

test('a state that is only named stays a word', () => {
  expect(read({ q: 'texas oncology coder' })).toEqual(['texas oncology coder', null, 'texas, a word']);
});

test('a state that was chosen is never replaced', () => {
  expect(read({ q: 'coder from Texas', state: 'OH' })).toEqual(['coder from Texas', 'OH', null]);
});
