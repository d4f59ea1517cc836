const DAY_MS = 86_400_000;

/** The day `days` after `today` (before it, when negative), at the same time of day. */
export const daysAfter = (today: Date, days: number): Date => new Date(today.getTime() + days * DAY_MS);

/** Midnight UTC of the same calendar day. */
export const startOfDay = (date: Date): Date => new Date(`${calendarDay(date)}T00:00:00Z`);

/** `YYYY-MM-DD` in UTC. */
export const calendarDay = (date: Date): string => date.toISOString().slice(0, 10);
