import type { PayPeriod } from '#domain';

/** `other` = a period the product has no name for (two weeks, a quarter): kept as stated, never inferred or converted. */
export type StatedPeriod = PayPeriod | 'other';

/** US dollars. "A$", "C$" and "CA$" are other countries' money. */
export const DOLLAR = '(?<![A-Za-z$\\d])(?:US ?\\$|USD ?\\$?|\\$)\\s?';

const NOT_MILLIONS = '(?![MB]\\b|-?ish\\b|\\s?(?:million|billion|mm\\b|bn\\b))';
/** A figure with groups `n1` and `k1`; "$45K", "$45,000.00", "$22.5". "401k" and "403b" are savings plans. */
export const figure = (number: 1 | 2 | 3): string =>
  `(?!40[13]\\s?\\(?[kb]\\b)(?<n${number}>\\d{1,3}(?:,\\d{3}){1,2}(?:\\.\\d{1,2})?|\\d{1,7}(?:\\.\\d{1,2})?)(?!\\d|[.,]\\d)(?:\\s?(?<k${number}>k)\\b)?${NOT_MILLIONS}`;

/** A period without "per", straight behind its figure: "$22.00 - $30.80 hour". A "40 hour week" and "month 4" are none. */
const BARE_PERIOD =
  '(?<=\\d[kK]?(?: ?USD)? ?)(?:hour|year|yr|month|week|wk)\\b(?![-/]| ?[#\\d]| (?:weeks?|days?|shifts?|long|old|one|two|three|end|round|of|to date|anniversary|course|class(?:es)?|training|program|courses|session|window|period|retention|bonus|contract|commitment|assignment)\\b)';

/** Behind a figure: "/hr", "per hour", "an hour", "p/hour", "hourly", "/per year", "USD annually", or the bare period. */
export const PERIOD =
  '\\s{0,2}(?:USD|US dollars|dollars)?[\\s*_(,]{0,3}(?:(?:flat|base|gross|straight|even|W-?2|1099|all[- ]in)[ ,/]{0,2})?(?:(?:\\/|p\\/|per\\b|an\\b|a\\b|each\\b|every\\b)\\s{0,2}(?:per |an? )?(?:hour|hr|h|calendar year|year|yr|annum|week|wk|month|mo|day|pay period|fortnight|two weeks|2 weeks|quarter)s?\\b|hr\\b|ph\\b|hourly\\b|annual(?:ly|ized)?\\b|yearly\\b|weekly\\b|monthly\\b|daily\\b|bi-?weekly\\b|semi-?monthly\\b|' +
  `${BARE_PERIOD})`;

/** Between the two ends of a range; also over a line's end, and inside emphasis written with asterisks. */
export const UNTIL =
  '\\.?[\\s*_]{0,4}(?:-{1,3}|[\u2010-\u2015\u2212~\u2192]|to\\b|thru\\b|through\\b|up to\\b|\\.{2,3}|\u2026)[\\s*_]{0,4}';

/** A number that counts something else: "$20 - 40 hours a week". The word of the next line is not what is counted. */
export const NOT_A_COUNT =
  '(?![^\\S\\n]?-?(?:hours?|hrs|weeks?|wks?|months?|days?|years?|yrs?|miles|minutes|mins|charts?|claims?|accounts?|encounters?|%|percent|am\\b|pm\\b|a\\.m|p\\.m|positions?|openings?)\\b)';

/** What is paid for where output is paid, as postings name it. */
export const OUTPUT =
  'charts?|discharges?|abstracts?|stays?|admissions?|batch(?:es)?|courses?|classes|class|credit hours?|credits?|semesters?|sections?|modules?|encounters?|accounts?|claims?|records?|cases?|reports?|visits?|notes?|audits?|bills?|studies|study|images?|lines?|pages?|dictated minute|audio minute|minute|SOCs?|ROCs?|recerts?|recertifications?|resumptions?|starts? of care|OASIS|episodes?|assessments?';

export function amountOf(match: RegExpExecArray, number: 1 | 2 | 3): number | null {
  const digits = match.groups?.[`n${number}`];
  if (digits === undefined) return null;
  return Number(digits.replaceAll(',', '')) * (match.groups?.[`k${number}`] ? 1_000 : 1);
}

/** "$65-80K" and "$65K-80" mean thousands at both ends. */
export function endsOf(match: RegExpExecArray): [number, number] | null {
  let low = amountOf(match, 1);
  let high = amountOf(match, 2);
  if (low === null || high === null) return null;
  const { k1, k2 } = match.groups ?? {};
  if (k2 && !k1 && low < 1_000) low *= 1_000;
  if (k1 && !k2 && high < 1_000) high *= 1_000;
  return [low, high];
}

export function periodIn(words: string | undefined): StatedPeriod | null {
  if (!words) return null;
  if (/bi-?week|two weeks|2 weeks|fortnight|semi|pay period|quarter/i.test(words)) return 'other';
  if (/hour|hr|\bph\b|\bh\b/i.test(words)) return 'hour';
  if (/year|yr|annu/i.test(words)) return 'year';
  if (/month|\bmo/i.test(words)) return 'month';
  if (/week|wk/i.test(words)) return 'week';
  return /day|dai/i.test(words) ? 'day' : null;
}

const USUAL: Partial<Record<StatedPeriod, [least: number, most: number]>> = {
  hour: [7, 300],
  day: [60, 3_000],
  week: [250, 8_000],
  month: [1_000, 40_000],
  year: [14_000, 900_000],
};

/** Could somebody be paid this for that long? */
export function isUsual(amount: number, period: StatedPeriod): boolean {
  const [least, most] = USUAL[period] ?? [0, Infinity];
  return amount >= least && amount <= most;
}

/** The period that a figure of this trade leaves no doubt about. Yearly pay begins far above what a month pays. */
export function periodOfSize(amount: number): PayPeriod | null {
  if (amount >= 8 && amount <= 200) return 'hour';
  if (amount >= 1_500 && amount <= 12_000) return 'month';
  return amount >= 18_000 && amount <= 900_000 ? 'year' : null;
}
