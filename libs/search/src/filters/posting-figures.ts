import type { PayRange, PostingSummary } from '#domain';

/** Numbers of a posting that a filter can compare. */
export const FIGURES = ['publishedDay', 'yearlyTop', 'hourlyTop', 'experienceYears'] as const;
export type Figure = (typeof FIGURES)[number];

export type PostingFigures = Record<Figure, number | null>;

export const figuresOf = (posting: PostingSummary): PostingFigures => ({
  publishedDay: dayNumber(posting.publishedOn),
  yearlyTop: topOf(posting.pay?.yearly),
  hourlyTop: topOf(posting.pay?.hourly),
  experienceYears: posting.experienceMinYears,
});

/** Where only the lower bound is stated, that much is sure. */
const topOf = (range: PayRange | null | undefined): number | null => range?.max ?? range?.min ?? null;

const DAY_MS = 86_400_000;

/** Days since 1 January 1970 of a calendar day `YYYY-MM-DD`. */
export function dayNumber(day: string): number {
  const ms = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(day) : Number.NaN;
  if (Number.isNaN(ms)) throw new RangeError(`"${day}" is no calendar day. Write it as 2026-11-20.`);
  return ms / DAY_MS;
}
