/** The calendar day as written at the start of a date; the zone is not applied. Null when none is written. */
export function writtenDay(text: string): string | null {
  const day = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(text.trim())?.[0] ?? null;
  return day && isCalendarDay(day) ? day : null;
}

/** The UTC day of a moment counted from 1970; seconds or milliseconds are told apart by size (1e11 s is year 5138). */
export function utcDayOfEpoch(moment: number | null): string | null {
  if (moment === null || !(moment > 0)) return null;
  const date = new Date(moment < 1e11 ? moment * 1000 : moment);
  return Number.isNaN(date.getTime()) ? null : writtenDay(date.toISOString());
}

/** Is it a day of the calendar, `YYYY-MM-DD`? The 30th of February is none. */
export function isCalendarDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day;
}
