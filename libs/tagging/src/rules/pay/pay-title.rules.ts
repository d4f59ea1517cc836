import type { Rule } from '../../define-tag.js';
import { isBusinessMoney } from './pay-context.js';
import { DOLLAR, figure, NOT_A_COUNT, PERIOD, UNTIL } from './pay-money.js';
import { figureOf, isNotPay, type PayStatement, placeOf, rangeOf } from './pay-stated.js';

const i = (source: string): RegExp => new RegExp(source, 'i');
const PER_HOUR = '\\s?(?:\\/|per |an )\\s?(?:hour|hr)\\b';
/** "High dollar ($50K+)" and "balances under $500" name the work. */
const SIZE_OF_WORK =
  /\b(?:high[- ]dollar|(?:balances?|claims?|accounts?) (?:over|under|above|below|up to|from|between)|(?:\d|k)\+? (?:accounts?|balances?|claims?))\b/i;

/** "up to", "from", "starting at": the words before a figure that belong to it. */
const BOUND =
  /\b(?:up to|from|over|(?:start|begin)(?:s|ing|ning)?(?: at| from)?|max(?:imum)?|min(?:imum)?|at (?:least|most)|as (?:much|high) as)[\s:(]{0,3}$/i;

type Reading = (match: RegExpExecArray) => PayStatement | null;

/** The name of the job says nothing of the figure: an "Authorization Rep" isn't paid what payers authorise. */
const besideJobName =
  (reading: Reading): Reading =>
  (match) => {
    const place = placeOf(match);
    const [text, start, end] = place;
    const fromFigure = text.slice(start);
    if (isNotPay(place) || isBusinessMoney(fromFigure, 0, end - start)) return null;
    const input = (BOUND.exec(text.slice(0, start))?.[0] ?? '').padStart(start) + fromFigure;
    const { index, groups } = match;
    return reading(Object.assign(match.slice() as RegExpExecArray, { index, groups, input }));
  };

/** A headline has no room for other money than the pay, but for bonuses, which say so. */
export const PAY_TITLE_RULES: readonly Rule<PayStatement>[] = [
  {
    id: 'pay/title-range',
    value: besideJobName(rangeOf({ claimed: true })),
    in: ['title'],
    match: i(
      `(?<sum>${DOLLAR}${figure(1)}(?<per1>${PERIOD})?${UNTIL}(?:\\$\\s?)?${figure(2)}(?<per2>${PERIOD})?)${NOT_A_COUNT}`,
    ),
    unless: SIZE_OF_WORK,
    because: 'two dollar figures in the headline',
    yes: [
      'Charge Correction Clerk $18-$22 DOE',
      'Claims Resolution Rep ($21 - 25.50)',
      'Payment Poster, $44-50K',
    ],
    no: ['Collector ($1,000 - $9,000 balances)', 'Coder, $2,000 - $4,000 sign-on', 'Coder $20 - 40 hours'],
  },
  {
    id: 'pay/title-hourly-range',
    value: besideJobName(rangeOf({ claimed: true })),
    in: ['title'],
    match: i(
      `(?<![\\d.,$/-])(?<sum>(?=\\d{2}(?:\\.\\d\\d)?\\s?(?:-|\u2013|to)\\s?\\d{2}(?:\\.\\d\\d)?${PER_HOUR})${figure(1)}${UNTIL}${figure(2)}(?<per2>${PERIOD}))`,
    ),
    because: 'two figures by the hour in the headline: nobody counts charts there',
    yes: ['Medical Coder 24-29/hr', 'Denials Rep - 20 to 23.50 per hour'],
    no: ['Coder, 8-12 charts/hr', 'Biller 30-40 hours', 'Coder 24-29'],
  },
  {
    id: 'pay/title-figure',
    value: besideJobName(figureOf({ claimed: true })),
    in: ['title'],
    match: i(
      `(?<sum>(?:${DOLLAR}(?=\\d{2}(?:\\.\\d\\d)?(?![\\d,.]\\d|\\d|k)|\\d{2,3},\\d{3}|\\d{2,3}\\s?k)|(?<![\\d.,$/-] ?)(?=\\d{2}(?:\\.\\d\\d)?${PER_HOUR}))${figure(1)}(?<plus>\\s?\\+)?(?<per1>${PERIOD})?)${NOT_A_COUNT}`,
    ),
    unless: SIZE_OF_WORK,
    because: 'one dollar figure in the headline, of a size that pay has',
    yes: [
      'Referral Coordinator $19.50 DOE',
      'AR Specialist - up to $58K',
      'Eligibility Rep $20+',
      'Coder 26/hr',
    ],
    no: [
      'High Dollar Biller ($50K+)',
      'Coder, $10K sign-on',
      'Biller, claims over $25',
      'Coder, 12 charts/hr',
    ],
  },
];
