import type { Rule } from '../../define-tag.js';
import { DOLLAR, figure } from './pay-money.js';
import { figureOf, type PayStatement } from './pay-stated.js';

const i = (source: string): RegExp => new RegExp(source, 'i');

/** Figures without a word for pay: their size, their period or the raise behind them tells. */
export const PAY_FIGURE_ALONE_RULES: readonly Rule<PayStatement>[] = [
  {
    id: 'pay/figure-alone',
    value: figureOf({ claimed: true }),
    in: ['description'],
    match: i(
      `(?:(?:^|[.!?;:)|]\\s?\\n|\\n\\s?\\n|\\n\\s?[*•-](?= )|[.!?;] )[\\s*•\u2013-]{0,4}|\\n[\\s*•-]{0,4}min(?:imum)?\\.?:? )(?:up to |from |starts? at |to )?(?<!\\b(?:fees?|fee schedule|co-?pays?|costs?|prices?|lunch\\w*|meals?|parking|charges?|balances?|deduct\\w*|tuition|dues|bonus|cheap)\\b[^\\n]{0,60})(?<sum>\\$(?=(?:1[4-9]|[2-7]\\d)\\.\\d\\d(?!\\d))${figure(1)}(?<plus>\\+)?)(?=\\s?(?:[.;|\\n]|$)(?!\\d))`,
    ),
    because: 'a sentence or line that is nothing but a figure of the size that an hour pays',
    yes: [
      'We teach the right person. $17.50.',
      'On site.\n$21.00\nApply',
      'Days.\nMin $41.00',
      'No experience needed. $20.40+',
      'Five years. Up to $34.00',
    ],
    no: [
      'Deduct $17.50.',
      'Copay:\n$25.00',
      'Tuition: help. $500.',
      'Cost.\n$1.50',
      'Our fee schedule: 99213. $32.50.',
    ],
  },
  {
    id: 'pay/figure-then-raise',
    value: figureOf({ claimed: true }),
    in: ['description'],
    match: i(
      `(?<sum>${DOLLAR}(?=\\d{2}(?:\\.\\d\\d)?(?![\\d,.]\\d|\\d|k))${figure(1)})(?=(?: \\([^()\\n$]{0,30}\\))?,? (?:for|during|in|through) (?:the|your) first [^.;$\\n]{1,25},? (?:then|after that|and then|going to|rising to|and) (?:\\w+ )?\\$\\d)`,
    ),
    because: 'so much at first, and then more',
    yes: [
      '$17.15 (Montgomery Co minimum) for the first 60 days, then $18.50.',
      '$18 during the first 90 days and $19.50',
    ],
    no: [
      '$500 for the first 60 days, then $100',
      '$25 for the first visit',
      'copay of $20 for the first two visits',
    ],
  },
  {
    id: 'pay/hourly-without-currency',
    value: figureOf({ claimed: false }),
    in: ['title', 'description'],
    match: i(
      `(?<![\\d.,$\\/\\-\u2013] ?|to )(?<sum>(?=\\d{2}\\.\\d\\d|\\d{2}\\s?\\/\\s?h(?:ou)?r,? \\(?(?:W-?2|1099|C2C|DO[EQ]|to start|all[- ]in)\\b)${figure(1)}(?<per1>\\s?(?:\\/|per |an )\\s?(?:hour|hr)\\b|\\shourly\\b))`,
    ),
    unless: /\b(?:diff\w*|premiums?|bonus\w*|stipend|weekends?|nights?|evenings?|holidays?|on-?call)\b/i,
    because: 'dollars and cents by the hour, the sign left out',
    yes: ['22.61/hr', 'Rate 19.50 per hour', '24.11 hourly', '24/hr W2, no benefits'],
    no: [
      '22 charts/hr',
      'pace of 12/hr',
      '8.5 per hour',
      '18.50 - 22.00 an hour',
      'diff 12/hr',
      'diff of 10.50/hr',
    ],
  },
];
