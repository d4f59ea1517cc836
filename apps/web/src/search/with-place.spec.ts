import { expect, test } from '@jest/globals';
import { parseSearch } from './parse-search.js';
import { withPlace } from './with-place.js';

const read = (query: Record<string, string>) => {
  const { parameters, place } = withPlace(parseSearch(query).parameters);
  return [parameters.q, parameters.state, place?.words ?? null];
};

test('who says that he works from a state lives there', () => {
  expect(read({ q: 'remote coder jobs from Texas' })).toEqual(['remote coder jobs', 'TX', 'from Texas']);
});

test('a state that is only named stays a word', () => {
  expect(read({ q: 'texas oncology coder' })).toEqual(['texas oncology coder', null, null]);
});

test('a state that was chosen is never replaced', () => {
  expect(read({ q: 'coder from Texas', state: 'OH' })).toEqual(['coder from Texas', 'OH', null]);
});
