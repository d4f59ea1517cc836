import type { Pay, PayPeriod, PayRange } from '#domain';
import type { Texts } from '../../define-tag.js';

/** 52 weeks of 40 hours, as the Bureau of Labor Statistics counts (OEWS). */
const HOURS_A_YEAR = 2_080;
/** An hour of federal pay is the yearly rate divided by 2,087 (5 U.S.C. 5504(b)). */
const FEDERAL_HOURS_A_YEAR = 2_087;
const FEDERAL = /\bGS[- ]?\d{1,2}\b|\bGeneral Schedule\b|\bUSAJOBS\b/;

/** How often a period comes in a year of so many hours. A day has no length that postings agree on. */
const TIMES_A_YEAR: Partial<Record<PayPeriod, (hours: number) => number>> = {
  hour: (hours) => hours,
  week: () => 52,
  month: () => 12,
  year: () => 1,
};

/** The pay by the hour and by the year, to compare postings with; none where output is paid. */
export function equivalentsOf(
  pay: PayRange,
  period: PayPeriod | null,
  texts: Texts,
): Pick<Pay, 'hourly' | 'yearly' | 'hoursBasis'> {
  const times = period ? TIMES_A_YEAR[period] : undefined;
  if (!times) return { hourly: null, yearly: null, hoursBasis: null };
  const hours =
    FEDERAL.test(texts.title) || FEDERAL.test(texts.description) ? FEDERAL_HOURS_A_YEAR : HOURS_A_YEAR;
  const inYear = times(hours);
  return {
    hourly: period === 'hour' ? bare(pay) : scaled(pay, inYear / hours, 2),
    yearly: period === 'year' ? bare(pay) : scaled(pay, inYear, 0),
    hoursBasis: hours,
  };
}

const bare = ({ min, max }: PayRange): PayRange => ({ min, max });

function scaled({ min, max }: PayRange, factor: number, digits: number): PayRange {
  const times = (amount: number | null) =>
    amount === null ? null : Number((amount * factor).toFixed(digits));
  return { min: times(min), max: times(max) };
}
