import {
  hasPayWord,
  boundOf,
  isBesidePay,
  isBusinessMoney,
  isForeign,
  isNoOffer,
  isPerhapsBesidePay,
  isShareOfSomething,
  periodNear,
} from './pay-context.js';
import { isEstimate } from './pay-estimate.js';
import { amountOf, endsOf, isUsual, periodIn, periodOfSize, type StatedPeriod } from './pay-money.js';

/** One sum or range of pay, as one wording states it. */
export interface PayStatement {
  min: number | null;
  max: number | null;
  period: StatedPeriod | null;
  unit: string | null;
  /** A figure that means pay only beside other pay: "$19.50/hr, $22 after six months". */
  step?: true;
  /** What one may come to with commissions, or what others made: pay only where nothing firm is stated. */
  estimate?: true;
  /** A number without currency or period, as boards' own columns hold it. */
  bare?: true;
}

type Reading = (match: RegExpExecArray) => PayStatement | null;

/** Wider ranges than this are two sums that happen to stand side by side. */
const WIDEST = 5;

/** A range whose wording shows that it is money; `claimed` = the wording itself says that it is pay. */
export const rangeOf =
  ({ claimed }: { claimed: boolean }): Reading =>
  (match) => {
    const ends = endsOf(match);
    const place = placeOf(match);
    if (!ends || isNotPay(place)) return null;
    const [low, high] = ends;
    if (low <= 0 || high < low || high > low * WIDEST) return null;
    const stated = periodIn(match.groups?.['per2']) ?? periodIn(match.groups?.['per1']);
    const period = stated ?? periodNear(...place, low);
    if (!(period && isUsual(low, period)) && isPerhapsBesidePay(...place)) return null;
    const isPay = claimed || hasPayWord(place[0], place[1]);
    // Differentials are stated by the hour as well, but no work of the trade pays so little.
    if (period && !isPay && !isUsual(high, period)) return null;
    if (period !== 'hour' && !isPay && isBusinessMoney(...place)) return null;
    if (!period && !isPay && periodOfSize(low) === null) return null;
    if (!period && periodOfSize(high) === null) return null;
    return { min: low, max: high, period, unit: null, ...estimateAt(place) };
  };

/** A lone figure; without a period of its own it must be of a size that pay has. */
export const figureOf =
  ({ claimed }: { claimed: boolean }): Reading =>
  (match) => {
    const amount = amountOf(match, 1);
    const place = placeOf(match);
    const [text, start, end] = place;
    if (amount === null || isNotPay(place) || isPartOfRange(...place)) return null;
    if (isShareOfSomething(text, start)) return null;
    const period = periodIn(match.groups?.['per1']) ?? periodNear(text, start, end, amount);
    if (!(period ? isUsual(amount, period) : periodOfSize(amount))) return null;
    if (!period && !claimed) return null;
    if (period !== 'hour' && isPerhapsBesidePay(...place)) return null;
    if (!claimed && !hasPayWord(text, start) && period !== 'hour' && isBusinessMoney(text, start, end))
      return null;
    const bound = match.groups?.['plus'] ? 'least' : boundOf(text, start, end);
    return { ...boundsOf(amount, bound), period, unit: null, ...estimateAt(place) };
  };

/** The figure of a further step of pay; the decision keeps it only beside pay of the same size. */
export const stepOf: Reading = (match) => {
  const amount = amountOf(match, 1);
  const place = placeOf(match);
  if (amount === null || isNotPay(place) || isPartOfRange(...place)) return null;
  if (isPerhapsBesidePay(...place) || isBusinessMoney(...place) || isEstimate(...place)) return null;
  return { ...boundsOf(amount, 'both'), period: null, unit: null, step: true };
};

/** A structured field says by its name that it is pay. */
export const fieldOf: Reading = (match) => {
  const place = placeOf(match);
  const ends = endsOf(match);
  if (isForeign(...place) || isBesidePay(...place)) return null;
  const period = periodIn(match.groups?.['per2']) ?? periodIn(match.groups?.['per1']);
  if (ends) {
    const [low, high] = ends;
    return high >= low && low > 0 ? { min: low, max: high, period, unit: null } : null;
  }
  const amount = amountOf(match, 1);
  if (amount === null || amount === 0 || isPartOfRange(...place)) return null;
  if (!period && !periodOfSize(amount)) return null;
  const bounds = boundsOf(amount, boundOf(...place));
  return { ...bounds, period, unit: null, ...(period || /\$|USD/.test(match[0]) ? {} : { bare: true }) };
};

export type Place = [text: string, start: number, end: number];

/** Where the sum stands; words that lead up to it may be part of the match, and it ends the match. */
export function placeOf(match: RegExpExecArray): Place {
  const end = match.index + match[0].length;
  return [match.input, end - (match.groups?.['sum'] ?? match[0]).length, end];
}

const estimateAt = (place: Place): { estimate?: true } => (isEstimate(...place) ? { estimate: true } : {});

export const isNotPay = (place: Place): boolean =>
  isForeign(...place) || isBesidePay(...place) || isNoOffer(place[0], place[1]);

export const isPartOfRange = (text: string, start: number, end: number): boolean =>
  /\d\s?k?(?:\s?USD)?[\s*_]{0,3}(?:[-\u2010-\u2015~]|\bto)[\s*_]{0,3}$/i.test(
    text.slice(Math.max(0, start - 14), start),
  ) || /^[\s*_]{0,3}(?:[-\u2010-\u2015~]|to\b)[\s*_]{0,3}(?:US ?)?\$\s?\d/i.test(text.slice(end, end + 14));

export function boundsOf(amount: number, bound: 'least' | 'most' | 'both') {
  return { min: bound === 'most' ? null : amount, max: bound === 'least' ? null : amount };
}
