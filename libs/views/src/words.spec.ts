import { expect, test } from '@jest/globals';
import { dayFromToday } from './words.js';

test.each([
  ['2026-11-24', 'today'],
  ['2026-11-23', 'yesterday'],
  ['2026-11-22', '2 days ago'],
  ['2026-11-11', '13 days ago'],
  ['2026-11-10', 'Nov 10, 2026'],
  // A source that is ahead of us.
  ['2026-11-25', 'Nov 25, 2026'],
])('on Nov 24, %s is told as "%s"', (day, words) => {
  expect(dayFromToday(day, '2026-11-24')).toBe(words);
});

test('days are counted over the end of a year', () => {
  expect(dayFromToday('2026-12-31', '2027-01-01')).toBe('yesterday');
});
