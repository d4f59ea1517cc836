import type { ExportValue } from './export-record.js';

/** Blanks and what takes no room: spreadsheets pass over them to find a formula. */
const AHEAD = /^[\s\p{Cc}\p{Cf}]+/u;

/** One row of CSV with its line end. Lists are parted by semicolons; nothing is an empty cell. */
export const csvRow = (values: readonly ExportValue[]): string => `${values.map(cell).join(',')}\r\n`;

function cell(value: ExportValue): string {
  const text = wordsOf(value);
  const safe = typeof value === 'number' ? text : withoutFormula(text);
  return /[",;\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function wordsOf(value: ExportValue): string {
  if (!Array.isArray(value)) return value === null ? '' : String(value);
  return value
    .map((item) =>
      typeof item === 'string' ? item : `${item.any_of.join(' or ')}${item.by ? ` (${item.by})` : ''}`,
    )
    .join('; ');
}

/**
 * Spreadsheets calculate what begins with = + - @, in full width too, and some what follows a tab or CR; an apostrophe
 * in front makes text of it (OWASP, CSV injection).
 */
function withoutFormula(text: string): string {
  const first = text.replace(AHEAD, '').charAt(0).normalize('NFKC');
  return /^[=+\-@\u2212]/.test(first) || /^[\t\r]/.test(text) ? `'${text}` : text;
}
