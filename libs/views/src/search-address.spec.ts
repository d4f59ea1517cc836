import { expect, test } from '@jest/globals';
import { searchAddress, toggled, type SearchWanted } from './search-address.js';

const usual: SearchWanted = {
  q: '',
  inField: true,
  remote: [],
  role: [],
  employerType: [],
  state: null,
  sort: null,
  limit: null,
};

test('the usual search has the shortest address', () => {
  expect(searchAddress(usual)).toBe('/');
});

test('an address holds all that is asked for', () => {
  const wanted: SearchWanted = {
    ...usual,
    q: 'a&b "c"',
    inField: false,
    remote: ['hybrid', 'onsite'],
    state: 'TX',
    sort: 'newest',
    limit: 5,
  };
  expect(searchAddress(wanted, 'next')).toBe(
    '/?q=a%26b+%22c%22&state=TX&remote=hybrid&remote=onsite&in_field=false&sort=newest&limit=5&cursor=next',
  );
});

test('a value is chosen, and chosen again it is left out', () => {
  const chosen = toggled(usual, 'remote', 'hybrid');
  expect(chosen.remote).toEqual(['hybrid']);
  expect(toggled(chosen, 'remote', 'hybrid')).toEqual(usual);
});
