import { describe, expect, test } from '@jest/globals';
import { EVERYTHING, wantedWith } from '../spec-support/a-search.js';
import { chosenFilters } from './chosen-filters.js';
import { searchAddress, searchQuery, type SearchWanted } from './search-address.js';

const names = { source: (id: string) => `Source ${id}`, employer: (id: string) => `Employer ${id}` };
const filtersOf = (wanted: SearchWanted) => chosenFilters(wanted, names);
const everything = wantedWith(EVERYTHING);

test('the usual search has no filter to leave out', () => {
  expect(filtersOf(wantedWith())).toEqual([]);
});

test('a reader is told everything that is asked for', () => {
  expect(filtersOf(everything).map(({ words }) => words)).toEqual([
    '“a&b "c"”',
    'I live in Texas',
    'Fully remote',
    'Hybrid',
    'Without: On site',
    'Coding',
    'Without: Managing',
    'Inpatient',
    'Without: Denials',
    'Insurer or other payer',
    'Without: Staffing agency',
    'Employer 3',
    'Without: Employer 4',
    'Full time',
    'Without: As needed (per diem)',
    'Days',
    'Without: Weekends',
    'Oracle Health (Cerner)',
    'Without: Epic',
    'Source greenhouse',
    'Without: Source adzuna',
    'I hold CPC-A',
    'I hold CRC',
    'New graduates welcome',
    'My experience: no experience yet',
    'At least $24 an hour',
    'Only with pay stated',
    'Published in the last week',
    'Also with reasons to look twice',
    'Also closed',
    'Outside medical billing and coding',
  ]);
});

describe('each leaves out itself and nothing else', () => {
  const parts = [...searchQuery(EVERYTHING)].map((pair) => pair.join('='));
  test.each(filtersOf(everything))('$words', ({ words, without }) => {
    const left = [...searchQuery(without.criteria)].map((pair) => pair.join('='));
    const gone = parts.filter((part) => !left.includes(part));
    expect(left.every((part) => parts.includes(part))).toBe(true);
    // An amount leaves with its unit.
    expect(gone).toHaveLength(words === 'At least $24 an hour' ? 2 : 1);
  });
});

test('leaving out one after the other ends at the usual search', () => {
  let wanted = everything;
  for (let filters = filtersOf(wanted); filters.length > 0; filters = filtersOf(wanted)) {
    wanted = filters[0]!.without;
  }
  expect(searchAddress(wanted)).toBe('/');
});

test('“not clear” says what is not clear', () => {
  const wanted = wantedWith({
    remote: { any: ['unclear'], not: [] },
    employerType: { any: [], not: ['unclear'] },
  });
  expect(filtersOf(wanted).map(({ words }) => words)).toEqual([
    'Place of work not clear',
    'Without: Kind of employer not clear',
  ]);
});
