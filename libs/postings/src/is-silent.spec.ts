import { expect, test } from '@jest/globals';
import { isSilent, type BoardNews } from './is-silent.js';

const now = new Date('2026-11-22T12:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
const board = { enabled: true, lastNewAt: daysAgo(8), createdAt: daysAgo(100) };

test.each<[string, Partial<BoardNews>, number | null, boolean]>([
  ['nothing new for longer than its source expects', {}, 7, true],
  ['something new within what its source expects', {}, 14, false],
  ['a source where silence is normal', {}, null, false],
  ['a board that is switched off', { enabled: false }, 7, false],
  ['a board that never brought anything, since long', { lastNewAt: null }, 30, true],
  ['a young board that has brought nothing yet', { lastNewAt: null, createdAt: daysAgo(1) }, 7, false],
])('silence: %s', (_case, change, days, silent) => {
  expect(isSilent({ ...board, ...change }, days, now)).toBe(silent);
});
