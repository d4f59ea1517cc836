import { payInWords } from './pay-in-words.js';
import { isObject } from './read-records.js';

const UNITS: Record<string, string> = {
  HOUR: 'per hour',
  DAY: 'per day',
  WEEK: 'per week',
  MONTH: 'per month',
  YEAR: 'per year',
};

/** schema.org's `baseSalary` in words: a text, a number, or an amount with a range and a unit. Empty = none stated. */
export function baseSalaryInWords(value: unknown): string {
  const salary: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof salary === 'string') return salary.trim();
  if (!isObject(salary)) return inWords({ value: salary }, '');
  const currency = typeof salary['currency'] === 'string' ? salary['currency'].trim() : '';
  const amounts = isObject(salary['value']) ? salary['value'] : salary;
  return inWords({ unitText: salary['unitText'], ...amounts }, currency);
}

function inWords(amounts: Record<string, unknown>, currency: string): string {
  const single = number(amounts['value']);
  const unit = String(amounts['unitText'] ?? amounts['duration'] ?? '')
    .toUpperCase()
    .replace(/(LY|S)$/, '');
  return payInWords({
    min: number(amounts['minValue']) ?? single,
    max: number(amounts['maxValue']) ?? (amounts['minValue'] === undefined ? single : null),
    currency,
    per: UNITS[unit === 'ANNUAL' ? 'YEAR' : unit] ?? '',
  });
}

function number(value: unknown): number | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = String(value).replace(/[$,\s]/g, '');
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : null;
}
