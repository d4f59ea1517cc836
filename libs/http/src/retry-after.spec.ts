import { expect, test } from '@jest/globals';
import { retryAfterSeconds } from './retry-after.js';

const NOW = new Date('2026-10-06T12:00:00Z');

test.each([
  ['30', 30],
  [' 30 ', 30],
  ['1.5', 2],
  ['0', 1],
  ['-5', 1],
  ['86401', 86400],
  ['99999999999999999999999999', 86400],
  ['Tue, 06 Oct 2026 12:00:10 GMT', 10],
  ['Tuesday, 06-Oct-26 12:00:10 GMT', 10],
  ['Tue Oct  6 12:00:10 2026', 10],
  ['Mon, 05 Oct 2026 12:00:00 GMT', 1],
  ['Tue, 06 Oct 2099 12:00:00 GMT', 86400],
])('Retry-After "%s" means %d seconds', (header, seconds) => {
  expect(retryAfterSeconds(header, NOW)).toBe(seconds);
});

test.each([[null], [''], ['soon'], ['NaN']])('Retry-After "%s" says nothing', (header) => {
  expect(retryAfterSeconds(header, NOW)).toBeNull();
});
