/** The clock of an IANA zone, as wall clocks there show it. */
export interface LocalTime {
  /** Calendar day `YYYY-MM-DD`. */
  day: string;
  hour: number;
  minute: number;
}

const DAY_MS = 86_400_000;
const clocks = new Map<string, Intl.DateTimeFormat>();

/** Does the zone exist? Offsets (`+05:00`) are not zones: they know no daylight saving time. */
export function isZone(text: string): boolean {
  try {
    return Boolean(clockOf(text));
  } catch {
    return false;
  }
}

export function localTime(zone: string, at: Date): LocalTime {
  const shown = new Date(shownMs(zone, at.getTime()));
  return { day: dayOf(shown), hour: shown.getUTCHours(), minute: shown.getUTCMinutes() };
}

/**
 * When the clocks of the zone show that hour of that day: the first time where it comes twice. Where it is left out, the
 * time that stands in for it and still belongs to the day: an hour later, or an hour earlier at the end of the day
 * (Greenland leaves out 23:00 to 24:00). null = the zone left out the whole day (Samoa, 30 December 2011).
 */
export function momentOf(zone: string, day: string, hour: number): Date | null {
  const wanted = Date.parse(`${day}T00:00:00Z`) + hour * 3_600_000;
  const around = [wanted - DAY_MS, wanted + DAY_MS].map((ms) => wanted - offsetMs(zone, ms));
  const exact = around.filter((ms) => shownMs(zone, ms) === wanted);
  if (exact.length > 0) return new Date(Math.min(...exact));
  const standIn = around.find((ms) => dayOf(new Date(shownMs(zone, ms))) === day);
  return standIn === undefined ? null : new Date(standIn);
}

/** The calendar day so many days later. */
export const dayAfter = (day: string, days = 1): string =>
  dayOf(new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS));

/** 1 = Monday ... 7 = Sunday (ISO 8601). */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

const offsetMs = (zone: string, ms: number): number => shownMs(zone, ms) - ms;

/** What the zone's clocks show, as if they were UTC: whole minutes. */
function shownMs(zone: string, ms: number): number {
  const part: Record<string, number> = {};
  for (const { type, value } of clockOf(zone).formatToParts(ms)) part[type] = Number(value);
  return Date.UTC(part['year'] ?? 0, (part['month'] ?? 1) - 1, part['day'], part['hour'], part['minute']);
}

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const noSuchZone = `There is no time zone "${zone.slice(0, 64)}". Use a name such as America/New_York.`;
  if (!/^[A-Z][\w+/-]{0,63}$/i.test(zone)) throw new RangeError(noSuchZone);
  try {
    const clock = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    clocks.set(zone, clock);
    return clock;
  } catch {
    throw new RangeError(noSuchZone);
  }
}
