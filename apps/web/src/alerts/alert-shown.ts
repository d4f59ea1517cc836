import { searchInWords } from '#alerts';
import type { AlertRow } from '#store';
import { PROGRAMS, searchAddress, type AlertShown, type AlertTyped } from '#views';
import { managePath } from './alert-links.js';
import { dayInWords, nextMailInWords } from './alert-times.js';

/** An alert as its own page shows it. */
export function alertShown(
  alert: AlertRow,
  { employersExcluded, employerMeant }: Pick<AlertShown, 'employersExcluded' | 'employerMeant'>,
  secret: string,
  now: Date,
): AlertShown {
  const { id, criteria, state, pausedUntil, zone, program } = alert;
  return {
    path: managePath(id, secret),
    words: searchInWords(criteria),
    search: searchAddress({ criteria, sort: null, limit: null }),
    state,
    pausedUntil: pausedUntil && pausedUntil > now ? dayInWords(zone, pausedUntil) : null,
    next: nextMailInWords(alert, now),
    program: (program && PROGRAMS[program]) ?? null,
    employersExcluded,
    employerMeant,
  };
}

/** What the fields of its page hold before anything is typed. */
export const typedOf = (alert: AlertRow, employer: string): AlertTyped => ({
  rhythm: alert.rhythm,
  hour: String(alert.hour),
  weekday: String(alert.weekday),
  zone: alert.zone,
  instant_cap: String(alert.instantCap),
  employer,
});
