import { describe, expect, test } from '@jest/globals';
import { dayBegins, lookAfterChange, nextMailInWords, pauseDays } from './alert-times.js';

/** Sunday, 7:30 am in Chicago. */
const NOW = new Date('2026-11-22T13:30:00Z');
const DAILY = {
  rhythm: 'daily' as const,
  hour: 7,
  weekday: 1,
  zone: 'America/Chicago',
  since: new Date('2026-11-01T00:00:00Z'),
  lastSlot: '2026-11-22',
  pausedUntil: null,
};
const TOMORROW_AT_7 = new Date('2026-11-23T13:00:00Z');

describe('after a change an alert is looked at', () => {
  test('at its next slot', () => {
    expect(lookAfterChange(DAILY, DAILY, NOW)).toEqual(TOMORROW_AT_7);
    expect(lookAfterChange(DAILY, { ...DAILY, hour: 9 }, NOW)).toEqual(new Date('2026-11-22T15:00:00Z'));
    expect(lookAfterChange(DAILY, { ...DAILY, rhythm: 'weekly', weekday: 3 }, NOW)).toEqual(
      new Date('2026-11-25T13:00:00Z'),
    );
  });

  test('at once when today’s slot has come and was not served yet', () => {
    const unserved = { ...DAILY, lastSlot: '2026-11-21' };
    expect(lookAfterChange(unserved, unserved, NOW)).toEqual(NOW);
  });

  test('when its pause ends', () => {
    const pausedUntil = new Date('2026-12-01T06:00:00Z');
    expect(lookAfterChange(DAILY, { ...DAILY, pausedUntil }, NOW)).toEqual(pausedUntil);
  });

  test('at its next slot when it goes on, not in the moment of pressing the button', () => {
    const paused = { ...DAILY, lastSlot: '2026-11-10', pausedUntil: new Date('2026-12-01T06:00:00Z') };
    expect(lookAfterChange(paused, { ...paused, pausedUntil: null }, NOW)).toEqual(TOMORROW_AT_7);
  });
});

test('a day begins at midnight of the subscriber’s clock, also where the clocks change', () => {
  expect(dayBegins('America/Chicago', '2026-12-01')).toEqual(new Date('2026-12-01T06:00:00Z'));
  expect(dayBegins('America/Chicago', '2027-03-15')).toEqual(new Date('2027-03-15T05:00:00Z'));
  expect(dayBegins('Pacific/Kiritimati', '2026-12-01')).toEqual(new Date('2026-11-30T10:00:00Z'));
  expect(dayBegins('Pacific/Pago_Pago', '2026-12-01')).toEqual(new Date('2026-12-01T11:00:00Z'));
  expect(dayBegins('America/Chicago', '2026-13-01')).toBeNull();
});

test('a pause ends tomorrow at the earliest and within a year', () => {
  expect(pauseDays('Pacific/Honolulu', NOW)).toEqual({ from: '2026-11-23', to: '2027-11-22' });
});

test('readers are told when mail comes, by their own clock', () => {
  expect(nextMailInWords(DAILY, NOW)).toBe(
    'The next mail comes on Monday, November 23, at 7 am, Central time, if there is anything new.',
  );
  expect(nextMailInWords({ ...DAILY, rhythm: 'instant' }, NOW)).toMatch(
    /^Mail comes as soon as something fits/,
  );
});
