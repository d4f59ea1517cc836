import type { Rule } from '../../define-tag.js';
import { figure, PERIOD, UNTIL } from './pay-money.js';
import { fieldOf, type PayStatement } from './pay-stated.js';

const i = (source: string): RegExp => new RegExp(source, 'i');
const SIGN = '(?:USD\\s?\\$?|US ?\\$|\\$)?\\s?';

/** The board's own pay field needs no further word: its name is the word. */
export const PAY_FIELD_RULES: readonly Rule<PayStatement>[] = [
  {
    id: 'pay/field-range',
    value: fieldOf,
    in: ['salary_text'],
    match: i(
      `(?<![\\d.,])${SIGN}${figure(1)}(?<per1>${PERIOD})?(?:\\s?USD)?(?:${UNTIL}|\\s(?:and)\\s)${SIGN}${figure(2)}(?<per2>${PERIOD})?`,
    ),
    because: "two figures in the board's own field for pay",
    yes: [
      '65000-70000',
      '18.76 - 28.14 HOURLY',
      'USD 99k~124k',
      'USD 2,500 - 5,000 per month',
      '$62,000 – 68,000',
    ],
    no: ['Competitive', 'EUR 50000 - 60000', '£30,000 - £35,000'],
  },
  {
    id: 'pay/field-figure',
    value: fieldOf,
    in: ['salary_text'],
    match: i(`(?<![\\d.,]|(?:grade|level|step|band|tier)[ :-]{0,2})${SIGN}${figure(1)}(?<per1>${PERIOD})?`),
    because: "one figure in the board's own field for pay",
    yes: ['$33/hr', '$1,680 weekly', 'From $20 an hour', '231700.0', 'USD 52,000 per year'],
    no: ['0', 'DOE', 'GBP 30000', 'Grade 14', '10% commission'],
  },
];
