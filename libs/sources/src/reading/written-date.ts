import { isCalendarDay } from './calendar-day.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The calendar day of a date as job sites print it, wherever it stands in the text: "Posted 05-Oct-2026", "Sept. 3, 2026",
 * "2026-9-3", "10/5/2026" (American order), "Wed Sep 23 00:00:00 UTC 2026". Null when none is written.
 */
export function dayOfWrittenDate(text: string): string | null {
  return (
    find(text, /(?<!\d)(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?!\d)/) ??
    find(text, /(?<!\d)(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4})(?!\d)/) ??
    find(text, /(?<!\d)(?<day>\d{1,2})[ .-]{1,2}(?<name>[a-z]{3,9})[ .,-]{1,2}(?<year>\d{4})(?!\d)/i) ??
    find(text, /\b(?<name>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})(?!\d)/i) ??
    find(text, /\b(?<name>[a-z]{3}) (?<day>\d{1,2}) [\d:]{5,8} [a-z]{1,5} (?<year>\d{4})(?!\d)/i)
  );
}

function find(text: string, form: RegExp): string | null {
  const found = form.exec(text.replace(/\s+/g, ' '))?.groups;
  if (!found) return null;
  const month = found['month'] ?? String(MONTHS.indexOf((found['name'] ?? '').slice(0, 3).toLowerCase()) + 1);
  const day = `${found['year']}-${month.padStart(2, '0')}-${(found['day'] ?? '').padStart(2, '0')}`;
  return isCalendarDay(day) ? day : null;
}
