import { describe, expect, test } from '@jest/globals';
import { leavingOut, lettingIn, pauseChange, timetableChange } from './alert-change.js';

const NOW = new Date('2026-11-22T13:30:00Z');
const ALERT = { zone: 'America/Chicago', employersExcluded: [3, 5] };
const pause = (until: string) => pauseChange(new URLSearchParams({ until }), ALERT, NOW);

describe('when mail comes', () => {
  const FORM = { rhythm: 'instant', hour: '18', weekday: '5', zone: 'America/Denver', instant_cap: '2' };

  test('can be changed altogether', () => {
    const change = { rhythm: 'instant', hour: 18, weekday: 5, zone: 'America/Denver', instantCap: 2 };
    expect(timetableChange(new URLSearchParams(FORM))).toEqual({ change });
  });

  test.each([
    ['rhythm', 'hourly'],
    ['hour', '24'],
    ['weekday', '8'],
    ['zone', '+05:00'],
    ['instant_cap', '0'],
    ['instant_cap', ''],
  ])('is refused with a sentence beside %s when that is "%s"', (field, value) => {
    const read = timetableChange(new URLSearchParams({ ...FORM, [field]: value }));
    expect(read).toEqual({ errors: { [field]: expect.stringMatching(/\w+ .*\./) } });
  });
});

test('a pause ends on a day of the coming year', () => {
  expect(pause('2026-12-01')).toEqual({ change: { pausedUntil: new Date('2026-12-01T06:00:00Z') } });
  for (const day of ['', '2026-11-22', '2027-12-01', '2026-02-30', '2026-12-1', 'tomorrow'])
    expect(pause(day)).toEqual({
      errors: { until: expect.stringContaining('from 2026-11-23 to 2027-11-22') },
    });
});

describe('not this employer', () => {
  test('is remembered once', () => {
    expect(leavingOut(7, ALERT)).toEqual({ change: { employersExcluded: [3, 5, 7] } });
    expect(leavingOut(5, ALERT)).toEqual({ change: { employersExcluded: [3, 5] } });
  });

  test('says so when nobody is meant, or too many', () => {
    expect(leavingOut(null, ALERT)).toHaveProperty('errors.employer');
    const many = { employersExcluded: Array.from({ length: 200 }, (_, i) => i) };
    expect(leavingOut(999, many)).toHaveProperty('errors.employer');
  });

  test('can be taken back', () => {
    expect(lettingIn('5', ALERT)).toEqual({ change: { employersExcluded: [3] } });
    expect(lettingIn(null, ALERT)).toEqual({ change: { employersExcluded: [3, 5] } });
  });
});
