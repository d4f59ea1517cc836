import {
  isStateCode,
  type Contradiction,
  type CredentialNeed,
  type Pay,
  type PayRange,
  type TagName,
} from '#domain';
import { EMPLOYER_TYPE_WORDS, listOf, readable, REMOTE_WORDS, ROLE_WORDS, stateWords } from './words.js';

/** How a reader is told a tag's value. It was kept by some version of the rules; what has no words is shown as it is. */
export function valueWords(name: TagName, value: unknown): string {
  const words = WORDS[name] as ((value: unknown) => string) | undefined;
  if (words) return words(value);
  if (Array.isArray(value)) return readable(listOf(value.map(String)));
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  return readable(String(value));
}

const WORDS: Partial<Record<TagName, (value: never) => string>> = {
  remote: (value: keyof typeof REMOTE_WORDS) => REMOTE_WORDS[value] ?? value,
  role: (value: keyof typeof ROLE_WORDS) => ROLE_WORDS[value] ?? value,
  employer_type: (value: keyof typeof EMPLOYER_TYPE_WORDS) => EMPLOYER_TYPE_WORDS[value] ?? value,
  remote_states_allowed: statesInWords,
  remote_states_excluded: statesInWords,
  must_live_near: (words: string) => words,
  pay: payInWords,
  credentials_required: needsInWords,
  credentials_preferred: needsInWords,
  experience_min_years: yearsInWords,
  entry_level: () => 'Yes: new graduates, apprentices or trainees may apply',
  dependent_care: () =>
    'Children and other dependents must be cared for by someone else during working hours',
  contradictions: (found: Contradiction[]) =>
    found.map(({ label, body }) => `The label says ${label}, the text says ${body}`).join('; '),
};

function statesInWords(codes: string[]): string {
  return listOf(codes.map((code) => (isStateCode(code) ? stateWords(code) : code)));
}

const PERIOD_WORDS: Record<string, string> = {
  hour: 'an hour',
  day: 'a day',
  week: 'a week',
  month: 'a month',
  year: 'a year',
};

/** "$24.50 to $31 an hour (about $50,960 to $64,480 a year, at 2,080 hours)". */
export function payInWords({
  min,
  max,
  period,
  periodInferred,
  unit,
  hourly,
  yearly,
  hoursBasis,
}: Pay): string {
  const per = period === 'unit' ? `per ${unit ?? 'unit'}` : period ? PERIOD_WORDS[period] : '';
  const stated = [rangeInWords({ min, max }), per].filter(Boolean).join(' ');
  const notes: string[] = [];
  if (periodInferred) notes.push('the posting does not write per what; the figures leave no doubt');
  const other = period === 'year' ? hourly : yearly;
  if (other && hoursBasis) {
    const unitOfOther = period === 'year' ? 'an hour' : 'a year';
    notes.push(
      `${rangeInWords(other, 'about ')} ${unitOfOther}, at ${hoursBasis.toLocaleString('en-US')} hours a year`,
    );
  }
  return notes.length > 0 ? `${stated} (${notes.join('; ')})` : stated;
}

/** `about` = what goes before the first amount. */
function rangeInWords({ min, max }: PayRange, about = ''): string {
  if (min !== null && max !== null) {
    return min === max ? `${about}${money(min)}` : `${about}${money(min)} to ${money(max)}`;
  }
  if (max !== null) return `up to ${about}${money(max)}`;
  return min === null ? '' : `from ${about}${money(min)}`;
}

/** Cents only where there are any. */
function money(amount: number): string {
  return Number.isInteger(amount) ? DOLLARS.format(amount) : DOLLARS_AND_CENTS.format(amount);
}

// Made once: making a format costs more than using it a hundred times.
const dollars = (digits: number) =>
  new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency: 'USD',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
const DOLLARS = dollars(0);
const DOLLARS_AND_CENTS = dollars(2);

/** "CPC or CCS, and CRC (within 12 months of hire)". */
function needsInWords(needs: CredentialNeed[]): string {
  return needs.map(({ anyOf, by }) => `${anyOf.join(' or ')}${by ? ` (${by})` : ''}`).join(', and ');
}

function yearsInWords(years: number): string {
  if (years < 1) return `${Math.round(years * 12)} months or more`;
  return `${years} ${years === 1 ? 'year' : 'years'} or more`;
}
