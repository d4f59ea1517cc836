import { dollars, type Pay, type PayPeriod, type PayRange } from '#domain';

const PERIOD_WORDS: Record<Exclude<PayPeriod, 'unit'>, string> = {
  hour: 'an hour',
  day: 'a day',
  week: 'a week',
  month: 'a month',
  year: 'a year',
};

const NOT_WRITTEN = 'the posting does not write per what; the figures leave no doubt';

/** "$24.50 to $31 an hour (about $50,960 to $64,480 a year, at 2,080 hours a year)". */
export function payInWords(pay: Pay): string {
  const notes = payNotes(pay);
  return notes.length > 0 ? `${statedPay(pay)} (${notes.join('; ')})` : statedPay(pay);
}

/** "$24.50 to $31 an hour": as the posting states it. */
export const statedPay = ({ min, max, period, unit }: Pick<Pay, 'min' | 'max' | 'period' | 'unit'>): string =>
  [rangeInWords({ min, max }), periodInWords(period, unit)].filter(Boolean).join(' ');

/** What it comes to by the hour and by the year, with the hours that lie between; and where its unit is from. */
export function payNotes({ period, periodInferred, hourly, yearly, hoursBasis }: Pay): string[] {
  const notes = periodInferred ? [NOT_WRITTEN] : [];
  // Per chart stays per chart: nobody knows how many are done in an hour.
  if (period === null || period === 'unit') return notes;
  const others = [
    period !== 'hour' && hourly ? `${rangeInWords(hourly, 'about ')} an hour` : '',
    period !== 'year' && yearly ? `${rangeInWords(yearly, 'about ')} a year` : '',
  ].filter(Boolean);
  if (others.length > 0 && hoursBasis) {
    notes.push(`${others.join(', ')}, at ${hoursBasis.toLocaleString('en-US')} hours a year`);
  }
  return notes;
}

/** Each range where the posting states several, for levels, zones or states; else none. */
export const payRanges = ({ ranges, unit }: Pay): string[] =>
  ranges.length > 1 ? ranges.map((range) => statedPay({ ...range, unit })) : [];

function periodInWords(period: PayPeriod | null, unit: string | null): string {
  if (period === 'unit') return `per ${unit ?? 'unit'}`;
  return period ? PERIOD_WORDS[period] : '';
}

/** `about` = what goes before the first amount. */
function rangeInWords({ min, max }: PayRange, about = ''): string {
  if (min !== null && max !== null) {
    return min === max ? `${about}${dollars(min)}` : `${about}${dollars(min)} to ${dollars(max)}`;
  }
  if (max !== null) return `up to ${about}${dollars(max)}`;
  return min === null ? '' : `from ${about}${dollars(min)}`;
}
