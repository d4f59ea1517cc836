import { expect, test } from '@jest/globals';
import { mustBeAll, searchParameters } from './search-words.js';

const acme = {
  source: 'AcmeHire',
  words: { keyword: 'q', days: 'max_days' },
  example: 'keyword=medical coder',
};

test('the words of a token become the parameters of the search', () => {
  expect(searchParameters('keyword=billing %26 coding&days= 3 ', acme)).toEqual({
    q: 'billing & coding',
    max_days: '3',
  });
});

test('a word that the source has no parameter for is refused, and the ones there are are named', () => {
  for (const token of ['medical coder', 'q=coder', 'keyword=', 'keyword=coder&toString=x'])
    expect(() => searchParameters(token, acme)).toThrow('the words are keyword, days.');
});

test('a search without words is refused with an example', () => {
  expect(() => searchParameters(' ', acme)).toThrow();
  expect(() => searchParameters('', acme)).toThrow(
    'AcmeHire needs a search, for example keyword=medical coder.',
  );
});

test('everything is only asked for where the source allows it', () => {
  expect(searchParameters('all', { ...acme, orAll: true })).toEqual({});
  expect(() => searchParameters('all', acme)).toThrow('the words are');
  expect(() => searchParameters('', { ...acme, orAll: true })).toThrow('or the word all');
});

test('a source without a search knows one token', () => {
  expect(() => mustBeAll('all', 'AcmeHire')).not.toThrow();
  expect(() => mustBeAll('coder', 'AcmeHire')).toThrow("AcmeHire can't be searched: the only token there is");
});
