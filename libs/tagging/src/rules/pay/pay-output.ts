import { boundOf } from './pay-context.js';
import { figuresOf } from './pay-figures.js';
import { amountOf, PERIOD } from './pay-money.js';
import { boundsOf, isNotPay, isPartOfRange, type PayStatement, placeOf } from './pay-stated.js';

type Reading = (match: RegExpExecArray) => PayStatement | null;

/** Other money that is counted by the claim or the visit. */
const NOT_PAID_TO_WORKERS =
  /\b(?:cost|costs|charge|charges|charged|average|averages|averaging|worth|over|under|denials?|copay|saves?|loses?|losing)\b[^.\n]{0,30}$/i;
/** An easy chart and a hard one are paid as differently as this; a wider list holds other money too. */
const WIDEST_LIST = 15;
/** "$2.50 per chart or $28 an hour, whichever is more": the hour is another statement. */
const BY_TIME = new RegExp(`^${PERIOD}`, 'i');

/** Pay by output: "$2.35 per chart", "$9 - $14 per account". */
export const outputPayOf: Reading = (match) => {
  const place = placeOf(match);
  const low = amountOf(match, 1);
  const high = amountOf(match, 2) ?? low;
  const unit = match.groups?.['unit'];
  if (low === null || high === null || !unit || high < low || high > mostFor(unit) || isNotPay(place))
    return null;
  if (high === low && isPartOfRange(...place)) return null;
  if (NOT_PAID_TO_WORKERS.test(place[0].slice(Math.max(0, place[1] - 40), place[1]))) return null;
  const bounds = high === low ? boundsOf(low, boundOf(...place)) : { min: low, max: high };
  return { ...bounds, period: 'unit', unit: oneOf(unit) };
};

/** Several rates behind one head: "Per encounter: $1.10 (discharged), $1.65 (admitted)", or a line for each. */
export const outputRatesOf: Reading = (match) => {
  const unit = match.groups?.['unit'];
  const [text, start, end] = placeOf(match);
  if (!unit || NOT_PAID_TO_WORKERS.test(text.slice(Math.max(0, start - 40), start))) return null;
  const figures = figuresOf(text, start, end).filter(
    (figure) => figure.amount <= mostFor(unit) && !BY_TIME.test(text.slice(figure.end, figure.end + 20)),
  );
  const [first] = figures;
  if (!first) return null;
  const amounts = figures.map(({ amount }) => amount);
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  if (high > low * WIDEST_LIST) return null;
  const bounds =
    high === low ? boundsOf(low, boundOf(text, first.start, first.end)) : { min: low, max: high };
  return { ...bounds, period: 'unit', unit: oneOf(unit) };
};

/** The same with a line for each rate, where the head is about pay. */
export const listedRatesOf: Reading = (match) => {
  const head = match.input.slice(match.index, placeOf(match)[1]);
  return /\b(?:pay|paid|rates?|compensation)\b/i.test(head) ? outputRatesOf(match) : null;
};

/** Teachers are paid by the course, all others by what is done in minutes. */
const mostFor = (unit: string): number =>
  /^(?:course|class|credit|semester|section|module)/i.test(unit) ? 20_000 : 200;

const oneOf = (unit: string): string =>
  unit
    .toLowerCase()
    .replace(/^studies$/, 'study')
    .replace(/^(class|batch)es$/, '$1')
    .replace(/(?<!s)s$/, '');
