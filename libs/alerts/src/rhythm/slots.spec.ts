import { describe, expect, test } from '@jest/globals';
import { isZone, localTime } from './local-time.js';
import { dueSlot, nextSlot, slotsBetween, type Timetable } from './slots.js';

const daily = (zone: string, hour = 7): Timetable => ({ rhythm: 'daily', hour, weekday: 1, zone });
const weekly = (zone: string, weekday: number, hour = 7): Timetable => ({
  rhythm: 'weekly',
  hour,
  weekday,
  zone,
});
const at = (text: string) => new Date(text);

/** Both hemispheres, half and quarter hours, half-hour shifts, shifts at midnight, none at all. */
const ZONES = [
  'America/New_York',
  'America/Chicago',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/Puerto_Rico',
  'America/St_Johns',
  'Europe/Berlin',
  'Africa/Cairo',
  'Africa/Casablanca',
  'America/Santiago',
  'America/Havana',
  'America/Nuuk',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'Australia/Sydney',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Antarctica/Troll',
  'Pacific/Apia',
];

describe('a digest a day', () => {
  const from = at('2024-01-01T12:00:00Z');
  const until = at('2027-01-01T12:00:00Z');

  test.each(ZONES)(
    'in %s: for three years, at any hour, each local day has one, and the clock shows the hour',
    (zone) => {
      for (const hour of [0, 2, 7, 23]) {
        const slots = slotsBetween(daily(zone, hour), from, until);
        const days = slots.map((slot) => localTime(zone, slot.at).day);
        expect(slots.map(({ id }) => id)).toEqual(days);
        expect(new Set(days).size).toBe(days.length);
        expect(missingDays(days)).toEqual([]);
        expect(days.length).toBeGreaterThanOrEqual(1095);
        const off = slots.filter((slot) => localTime(zone, slot.at).hour !== hour);
        // Only where the hour itself is left out: once a year, in Casablanca for Ramadan too.
        expect(off.length).toBeLessThanOrEqual(6);
      }
    },
  );

  test('in Lord Howe, whose clocks move by half an hour, the missing 2:00 is 2:30', () => {
    const slot = slotsBetween(
      daily('Australia/Lord_Howe', 2),
      at('2025-10-04T00:00:00Z'),
      at('2025-10-05T00:00:00Z'),
    );
    expect(slot.map(({ id, at }) => [id, at.toISOString()])).toEqual([
      ['2025-10-05', '2025-10-04T15:30:00.000Z'],
    ]);
    expect(localTime('Australia/Lord_Howe', slot[0]!.at)).toEqual({ day: '2025-10-05', hour: 2, minute: 30 });
  });

  test('at an hour that comes twice, it comes the first time only', () => {
    const slots = slotsBetween(
      daily('America/New_York', 1),
      at('2025-11-02T00:00:00Z'),
      at('2025-11-03T00:00:00Z'),
    );
    expect(slots.map(({ at }) => at.toISOString())).toEqual(['2025-11-02T05:00:00.000Z']);
  });

  test('at an hour that is left out in the morning, it comes an hour later', () => {
    const slot = nextSlot(daily('America/New_York', 2), at('2025-03-09T05:00:00Z'));
    expect(localTime('America/New_York', slot.at)).toEqual({ day: '2025-03-09', hour: 3, minute: 0 });
  });

  test('at a last hour of the day that is left out, as in Greenland, it comes an hour earlier, still that day', () => {
    const slot = nextSlot(daily('America/Nuuk', 23), at('2025-03-29T12:00:00Z'));
    expect(slot.id).toBe('2025-03-29');
    expect(localTime('America/Nuuk', slot.at)).toEqual({ day: '2025-03-29', hour: 22, minute: 0 });
  });

  test('a day that a zone left out altogether has none: Samoa had no 30 December 2011', () => {
    const slots = slotsBetween(
      daily('Pacific/Apia', 7),
      at('2011-12-28T00:00:00Z'),
      at('2012-01-01T23:00:00Z'),
    );
    expect(slots.map(({ id }) => id)).not.toContain('2011-12-30');
    expect(slots.map(({ id }) => id)).toEqual(expect.arrayContaining(['2011-12-29', '2011-12-31']));
  });
});

describe('a digest a week', () => {
  test.each(ZONES)('in %s: for three years, on each weekday, one every seventh day', (zone) => {
    for (const weekday of [1, 3, 7]) {
      const slots = slotsBetween(
        weekly(zone, weekday),
        at('2024-01-01T00:00:00Z'),
        at('2027-01-01T00:00:00Z'),
      );
      const days = slots.map(({ id }) => Date.parse(id) / 86_400_000);
      expect(days.slice(1).every((day, i) => day === (days[i] ?? 0) + 7)).toBe(true);
      expect(slots.every(({ id }) => (new Date(id).getUTCDay() || 7) === weekday)).toBe(true);
      expect(slots.length).toBeGreaterThanOrEqual(156);
    }
  });
});

describe('which slot is due', () => {
  const zone = 'America/Chicago';
  const alert = { since: at('2026-11-01T00:00:00Z'), lastSlot: null as string | null };

  test('none before the hour, one from the hour on, none again once it is served', () => {
    expect(dueSlot(daily(zone), { ...alert, lastSlot: '2026-11-19' }, at('2026-11-20T12:59:00Z'))).toBeNull();
    expect(dueSlot(daily(zone), { ...alert, lastSlot: '2026-11-19' }, at('2026-11-20T13:00:00Z'))?.id).toBe(
      '2026-11-20',
    );
    expect(dueSlot(daily(zone), { ...alert, lastSlot: '2026-11-20' }, at('2026-11-20T23:00:00Z'))).toBeNull();
  });

  test('after a standstill of days only the latest, not one for each day', () => {
    expect(dueSlot(daily(zone), { ...alert, lastSlot: '2026-11-10' }, at('2026-11-20T15:00:00Z'))?.id).toBe(
      '2026-11-20',
    );
    expect(
      dueSlot(weekly(zone, 1), { ...alert, lastSlot: '2026-11-02' }, at('2026-11-19T15:00:00Z'))?.id,
    ).toBe('2026-11-16');
  });

  test('late, after midnight, still yesterday’s slot, so that today’s stays free', () => {
    expect(dueSlot(daily(zone), { ...alert, lastSlot: '2026-11-18' }, at('2026-11-20T08:00:00Z'))?.id).toBe(
      '2026-11-19',
    );
  });

  test('not one from before the alert began', () => {
    expect(
      dueSlot(daily(zone), { since: at('2026-11-20T14:00:00Z'), lastSlot: null }, at('2026-11-20T15:00:00Z')),
    ).toBeNull();
  });

  test('no day twice when clocks are set back or the subscriber moves west', () => {
    const served = { ...alert, lastSlot: '2026-11-20' };
    expect(dueSlot(daily(zone), served, at('2026-11-20T12:00:00Z'))).toBeNull();
    expect(dueSlot(daily('Pacific/Honolulu'), served, at('2026-11-20T18:00:00Z'))).toBeNull();
  });

  test('asked every minute over a change of clocks: the same slots as the list says', () => {
    let last: string | null = null;
    const served: string[] = [];
    const start = at('2025-10-30T00:00:00Z');
    for (let ms = start.getTime(); ms < start.getTime() + 14 * 86_400_000; ms += 60_000) {
      const due = dueSlot(daily('America/New_York', 1), { since: start, lastSlot: last }, new Date(ms));
      if (due) {
        served.push(due.id);
        last = due.id;
      }
    }
    const until = new Date(start.getTime() + 14 * 86_400_000);
    expect(served).toEqual(slotsBetween(daily('America/New_York', 1), start, until).map(({ id }) => id));
  });
});

describe('a zone that does not exist', () => {
  test.each(['', 'Mars/Phobos', '+05:30', 'America/New York', 'Europe/Berlin\r\nBcc: x', 'x'.repeat(100)])(
    'is refused with a sentence: %j',
    (zone) => {
      expect(isZone(zone)).toBe(false);
      expect(() => nextSlot(daily(zone), at('2026-11-20T00:00:00Z'))).toThrow(
        /There is no time zone ".*Use a name such as/s,
      );
    },
  );

  test('one that exists is known', () => expect(ZONES.every(isZone)).toBe(true));
});

function missingDays(days: string[]): string[] {
  const known = new Set(days);
  const missing: string[] = [];
  for (let ms = Date.parse(days[0]!); ms < Date.parse(days.at(-1)!); ms += 86_400_000) {
    const day = new Date(ms).toISOString().slice(0, 10);
    if (!known.has(day)) missing.push(day);
  }
  return missing;
}
