import { expect, test } from '@jest/globals';
import { isCalendarDay, utcDayOfEpoch, writtenDay } from './calendar-day.js';

test('the day is the one that was written, whatever the zone', () => {
  expect(writtenDay('2026-10-31T23:40:12-05:00')).toBe('2026-10-31');
  expect(writtenDay('2026-07-06T00:00:00.0000')).toBe('2026-07-06');
  expect(writtenDay(' 2026-07-06 ')).toBe('2026-07-06');
});

test('what is not a day of the calendar is no date', () => {
  for (const text of ['', 'last week', '07/06/2026', '2026-02-30', '2026-13-01', '2026-07-061', '20260706'])
    expect(writtenDay(text)).toBeNull();
  expect(isCalendarDay('2028-02-29')).toBe(true);
});

test('a moment since 1970 is a UTC day, in milliseconds or seconds', () => {
  expect(utcDayOfEpoch(1793500200000)).toBe('2026-11-01');
  expect(utcDayOfEpoch(1793500200)).toBe('2026-11-01');
});

test('no moment, and one beyond all calendars, is no date', () => {
  for (const moment of [null, 0, -5, 9e15, 1e30]) expect(utcDayOfEpoch(moment)).toBeNull();
});
