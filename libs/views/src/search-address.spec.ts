import { describe, expect, test } from '@jest/globals';
import { USUAL_CRITERIA, type SearchCriteria } from '#domain';
import { EVERYTHING, wantedWith } from '../spec-support/a-search.js';
import { searchAddress, searchQuery } from './search-address.js';

test('the usual search has the shortest address', () => {
  expect(searchAddress(wantedWith())).toBe('/');
});

test('an address holds all that is asked for, what is ruled out with a minus', () => {
  expect([...searchQuery(EVERYTHING)].map(([name, value]) => `${name}=${value}`)).toEqual([
    'q=a&b "c"',
    'state=TX',
    'in_field=false',
    'remote=fully_remote',
    'remote=hybrid',
    'remote=-onsite',
    'role=coder',
    'role=-manager',
    'specialty=inpatient',
    'specialty=-denials',
    'employer_type=payer',
    'employer_type=-staffing_agency',
    'employer=3',
    'employer=-4',
    'employment_type=full_time',
    'employment_type=-per_diem',
    'schedule=day_shift',
    'schedule=-weekend',
    'system=Oracle Health (Cerner)',
    'system=-Epic',
    'source=greenhouse',
    'source=-adzuna',
    'credential=CPC-A',
    'credential=CRC',
    'entry_level=true',
    'experience_years=0',
    'pay_min=24',
    'pay_per=hour',
    'without_pay=false',
    'posted_within=7d',
    'with_warnings=true',
    'closed=true',
  ]);
});

describe('nothing that is asked for gets lost on the way to a friend', () => {
  const asked = Object.keys(USUAL_CRITERIA) as (keyof SearchCriteria)[];
  test.each(asked)('%s alone makes an address of its own', (name) => {
    const address = searchAddress(wantedWith({ [name]: EVERYTHING[name] }));
    expect(address).toMatch(/^\/\?\w+=/);
    const others = asked.filter((other) => other !== name);
    for (const other of others)
      expect(searchAddress(wantedWith({ [other]: EVERYTHING[other] }))).not.toBe(address);
  });
});

test('words keep their signs', () => {
  expect(searchAddress(wantedWith({ q: 'a&b "c" #d +e' }))).toBe('/?q=a%26b+%22c%22+%23d+%2Be');
});

test('pay a year is what an amount means where nothing else is said', () => {
  expect(searchAddress(wantedWith({ payMin: { amount: 50_000, per: 'year' } }))).toBe('/?pay_min=50000');
});

test('the order, the length and the place in the list belong to a page, not to the search', () => {
  const wanted = { ...wantedWith({ state: 'TX' }), sort: 'pay' as const, limit: 5 };
  expect(searchAddress(wanted, 'next')).toBe('/?state=TX&sort=pay&limit=5&cursor=next');
  expect(searchQuery(wanted.criteria).toString()).toBe('state=TX');
});
