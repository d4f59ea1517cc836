import { expect, test } from '@jest/globals';
import { freshForSeconds } from './freshness.js';

const now = new Date('2026-11-22T12:00:00Z');
const headers =
  (all: Record<string, string>) =>
  (name: string): string | null =>
    all[name] ?? null;

test.each<[string, Record<string, string>, number | null]>([
  ['max-age counts', { 'cache-control': 'public, max-age=3600' }, 3600],
  [
    'max-age wins over Expires',
    { 'cache-control': 'max-age=60', expires: 'Sun, 22 Nov 2026 18:00:00 GMT' },
    60,
  ],
  ['s-maxage is for shared caches only', { 'cache-control': 's-maxage=600' }, null],
  [
    'Expires counts from Date',
    { expires: 'Sun, 22 Nov 2026 14:00:00 GMT', date: 'Sun, 22 Nov 2026 13:00:00 GMT' },
    3600,
  ],
  ['the age is taken off', { 'cache-control': 'max-age=600', age: '500' }, 100],
  ['an answer already stale says nothing', { 'cache-control': 'max-age=0' }, null],
  ['"0" means expired', { expires: '0' }, null],
  ['no-store says nothing, whatever else', { 'cache-control': 'no-store, max-age=600' }, null],
  ['no headers', {}, null],
])('how long an answer holds: %s', (_case, all, seconds) => {
  expect(freshForSeconds(headers(all), now)).toBe(seconds);
});
