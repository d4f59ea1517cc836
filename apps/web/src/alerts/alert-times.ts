import { dueSlot, localTime, nextSlot, slotsBetween, type Timetable } from '#alerts';
import type { AlertRow } from '#store';
import { hourWords, zoneWords } from '#views';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const LONGEST_PAUSE_DAYS = 365;

type Clocked = Pick<AlertRow, 'rhythm' | 'hour' | 'weekday' | 'zone' | 'since' | 'lastSlot' | 'pausedUntil'>;

const isPaused = ({ pausedUntil }: Pick<AlertRow, 'pausedUntil'>, now: Date): boolean =>
  pausedUntil !== null && pausedUntil > now;

/** When an alert that was just changed is to be looked at. A slot that came a moment ago isn't passed over for it. */
export function lookAfterChange(before: Clocked, after: Clocked, now: Date): Date {
  if (after.pausedUntil && isPaused(after, now)) return after.pausedUntil;
  const { since, lastSlot } = before;
  const due = since && !isPaused(before, now) && dueSlot(before, { since, lastSlot }, now);
  return due ? now : nextSlot(after, now).at;
}

/** The days a pause may end on, by the subscriber's clock. */
export const pauseDays = (zone: string, now: Date): { from: string; to: string } => ({
  from: localTime(zone, new Date(now.getTime() + DAY_MS)).day,
  to: localTime(zone, new Date(now.getTime() + LONGEST_PAUSE_DAYS * DAY_MS)).day,
});

/** The beginning of a calendar day by the clock of a zone; null = no such day. */
export function dayBegins(zone: string, day: string): Date | null {
  const noon = Date.parse(`${day}T12:00:00Z`);
  if (Number.isNaN(noon)) return null;
  const midnights: Timetable = { rhythm: 'daily', hour: 0, weekday: 1, zone };
  const around = slotsBetween(midnights, new Date(noon - 2 * DAY_MS), new Date(noon + 2 * DAY_MS));
  return around.find(({ id }) => id === day)?.at ?? null;
}

/** "The next mail may come on Tuesday, November 24, at 7 am, Central time." */
export function nextMailInWords(alert: Clocked, now: Date): string {
  const { at } = nextSlot(alert, now);
  const day = dayInWords(alert.zone, at);
  const slot = `on ${day}, at ${hourWords(alert.hour)}, ${zoneWords(alert.zone)}`;
  return alert.rhythm === 'instant'
    ? `Mail comes as soon as something fits; what is more than you want in a day comes ${slot}.`
    : `The next mail comes ${slot}, if there is anything new.`;
}

/** "Tuesday, November 24". */
export const dayInWords = (zone: string, at: Date): string =>
  new Intl.DateTimeFormat('en-US', { weekday: 'long', month: 'long', day: 'numeric', timeZone: zone }).format(
    at,
  );
