import { expect, test } from '@jest/globals';
import { wantedWith } from '../spec-support/a-search.js';
import { heldToggled, hidden, toggled } from './choosing.js';

test('a value is chosen, and chosen again it is left out', () => {
  const chosen = toggled(wantedWith(), 'remote', 'hybrid');
  expect(chosen.criteria.remote).toEqual({ any: ['hybrid'], not: [] });
  expect(toggled(chosen, 'remote', 'hybrid')).toEqual(wantedWith());
});

test('a second value is chosen as well', () => {
  const both = toggled(toggled(wantedWith(), 'role', 'coder'), 'role', 'biller');
  expect(both.criteria.role.any).toEqual(['coder', 'biller']);
});

test('a value is hidden, and shown again', () => {
  const without = hidden(wantedWith(), 'employerType', 'staffing_agency');
  expect(without.criteria.employerType).toEqual({ any: [], not: ['staffing_agency'] });
  expect(hidden(without, 'employerType', 'staffing_agency')).toEqual(wantedWith());
});

test('nothing is wanted and hidden at once', () => {
  const wanted = toggled(wantedWith(), 'source', 'adzuna');
  const without = hidden(wanted, 'source', 'adzuna');
  expect(without.criteria.source).toEqual({ any: [], not: ['adzuna'] });
  expect(toggled(without, 'source', 'adzuna')).toEqual(wanted);
});

test('credentials are held, several at once', () => {
  const both = heldToggled(heldToggled(wantedWith(), 'CPC'), 'CRC');
  expect(both.criteria.credentials).toEqual(['CPC', 'CRC']);
  expect(heldToggled(both, 'CPC').criteria.credentials).toEqual(['CRC']);
});

test('choosing keeps the order and the length of the page', () => {
  const wanted = { ...wantedWith(), sort: 'pay' as const, limit: 50 };
  expect(toggled(wanted, 'remote', 'hybrid')).toMatchObject({ sort: 'pay', limit: 50 });
});
