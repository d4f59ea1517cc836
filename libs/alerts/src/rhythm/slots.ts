import { dayAfter, localTime, momentOf, weekdayOf } from './local-time.js';

export const RHYTHMS = ['instant', 'daily', 'weekly'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** When a subscriber wants mail. An instant alert has daily slots too: for what its instant mails left over. */
export interface Timetable {
  rhythm: Rhythm;
  /** On the subscriber's clock, 0 to 23. */
  hour: number;
  /** 1 = Monday ... 7 = Sunday; only weekly alerts look at it. */
  weekday: number;
  /** IANA name. */
  zone: string;
}

/** One digest's place in time. The ledger's key is (alert, slot id): one mail per alert and local day, or week. */
export interface Slot {
  /** The subscriber's calendar day, `YYYY-MM-DD`. */
  id: string;
  at: Date;
}

/** The first slot after a moment. Throws a RangeError that names the zone when there is no such zone. */
export function nextSlot(timetable: Timetable, after: Date): Slot {
  for (let day = localTime(timetable.zone, after).day; ; day = dayAfter(day)) {
    const at = slotMoment(timetable, day);
    if (at && at > after) return { id: day, at };
  }
}

/** The slots after one moment, up to and including another, in order. */
export function slotsBetween(timetable: Timetable, after: Date, until: Date): Slot[] {
  const slots: Slot[] = [];
  const lastDay = localTime(timetable.zone, until).day;
  for (let day = localTime(timetable.zone, after).day; day <= lastDay; day = dayAfter(day)) {
    const at = slotMoment(timetable, day);
    if (at && at > after && at <= until) slots.push({ id: day, at });
  }
  return slots;
}

/**
 * The slot that is due now: the latest one that has come since the alert began and is later than the last one served.
 * Slots that passed unserved, after a long standstill, are not made up for: their postings go into this one. A clock set
 * back, or a subscriber who moves westward, gets no day twice.
 */
export function dueSlot(
  timetable: Timetable,
  alert: { since: Date; lastSlot: string | null },
  now: Date,
): Slot | null {
  const days = timetable.rhythm === 'weekly' ? 8 : 2;
  let day = localTime(timetable.zone, now).day;
  for (let back = 0; back < days; back += 1, day = dayAfter(day, -1)) {
    const at = slotMoment(timetable, day);
    if (at && at <= now) {
      return at > alert.since && day > (alert.lastSlot ?? '') ? { id: day, at } : null;
    }
  }
  return null;
}

function slotMoment({ rhythm, weekday, hour, zone }: Timetable, day: string): Date | null {
  return rhythm === 'weekly' && weekdayOf(day) !== weekday ? null : momentOf(zone, day, hour);
}
