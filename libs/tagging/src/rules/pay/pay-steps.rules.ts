import type { Rule } from '../../define-tag.js';
import { DOLLAR, PERIOD } from './pay-money.js';
import type { PayStatement } from './pay-stated.js';
import { scaleOf } from './pay-steps.js';

const i = (source: string): RegExp => new RegExp(source, 'i');
const AMOUNT = '\\d{1,3}(?:,\\d{3}){0,2}(?:\\.\\d{1,2})?(?!\\d|[.,]\\d|\\s?(?:k\\b|%|million))';
const SUM = `${DOLLAR}${AMOUNT}(?:${PERIOD})?`;
const NUMBER = '\\s?(?:\\d{1,2}|[A-K]|[IVX]{1,4})\\b';
const BEHIND_NAME = '[ \\t:=(|.\u2013-]{1,4}';
const BETWEEN_CELLS = '[ \\t]{0,2}[|/,;\u2013\\t -][ \\t]{0,2}';
const namedSums = (name: string): string =>
  `\\b${name}${NUMBER}${BEHIND_NAME}(?<sum>${SUM}(?:[^$\\d]{1,20}?\\b${name}${NUMBER}${BEHIND_NAME}${SUM}){1,11})`;

/** Scales of public bodies and unions, and tables of levels or zones. */
export const PAY_STEPS_RULES: readonly Rule<PayStatement>[] = [
  {
    id: 'pay/steps-named',
    value: scaleOf,
    in: ['description', 'salary_text'],
    match: i(namedSums('(?:step|grade|range)')),
    unless: /\b(?:copays?|deductibles?|premiums?|fees?|fines?|tuition)\b/i,
    because: 'the steps of a pay scale, each with its figure',
    yes: [
      'Pay grade 9: Step 1 $24.16 / Step 7 $30.02',
      'Step A $3,210 through Step E $3,902 per month',
      'STEP 1: $52,104\nSTEP 2: $54,709\nSTEP 3: $57,444',
      'Grade 7 $21.40/hr, Grade 8 $23.15/hr',
    ],
    no: [
      'Step 1 apply online, Step 2 interview',
      'Step 1 $500 bonus, Step 2 $1,000 bonus',
      'Step 1 $20 / Step 5 $200',
      'Step therapy 1 $25 / Step 2 $40 copay',
    ],
  },
  {
    id: 'pay/levels-named',
    value: scaleOf,
    in: ['description', 'salary_text'],
    match: i(
      `\\b(?:pay|paid|salary|wages?|rates?|compensation|hourly|earn)\\b[^\\n$]{0,40}?${namedSums('(?:level|tier|zone|class|band)')}`,
    ),
    unless: /\b(?:copays?|deductibles?|premiums?|fees?|fines?|tuition|visits?|drugs?)\b/i,
    because:
      'levels or zones with a figure each, behind a word for pay: visits and drugs have levels and tiers as well',
    yes: [
      'Pay: Level I $19.75, Level II $22.10, Level III $25.40',
      'Hourly rates by location: Zone 1 $23.00 | Zone 2 $25.50',
    ],
    no: ['Level 3 $92.00, Level 4 $130.00', 'Pay: Level I, Level II', 'Rates: Tier 1 $15 / Tier 2 $40 drugs'],
  },
  {
    id: 'pay/steps-in-a-row',
    value: scaleOf,
    in: ['description'],
    match: i(
      `\\bstep\\s?(?:1|A|I)\\b[^\\n$]{0,120}\\n[^\\n$]{0,40}(?<sum>${SUM}(?:${BETWEEN_CELLS}${SUM}){1,11})(?=\\s?(?:\\n|$|[.;(|]))`,
    ),
    because: 'the names of the steps in one line, their figures in the next',
    yes: [
      'Step 1 | Step 2 | Step 3\n$20.11 | $21.12 | $22.18',
      'Step A  Step B  Step C\nMonthly $3,411  $3,582  $3,761',
    ],
    no: ['Step 1: send a resume\nBonus $500, $1,000', 'Step 1 | Step 2\n$20 | $300'],
  },
  {
    id: 'pay/table-of-ends',
    value: scaleOf,
    in: ['description'],
    match: i(
      `\\b(?:min(?:imum)?|entry|starting|hiring|base)\\b(?: (?:pay|rate|salary|hourly|annual|wage)){0,2}[ \\t|]{1,4}(?:(?:mid(?:-?point|-?range)?|median|market)\\b[ \\t|]{1,4})?(?:max(?:imum)?|top|high)\\b[^\\n$\\d]{0,30}\\n{1,2}(?<sum>(?:[^\\n$]{0,80}${SUM}(?:${BETWEEN_CELLS}${SUM}){1,2}[^\\n$]{0,40}(?:\\n|$)){1,10})`,
    ),
    unless: /\b(?:copays?|deductibles?|premiums?|coverage|contribut\w+|balances?|claims?)\b/i,
    because: 'a table whose columns are the ends of ranges',
    yes: [
      'Area | Min | Max\nWest | $22.40 | $30.15\nEast | $24.10 | $32.60',
      'Level | Minimum | Midpoint | Maximum\nBiller I | $19.10 | $22.60 | $26.10',
      'Grade | Hiring rate | Top\n14 | $41,200 | $58,700',
    ],
    no: [
      'Plan | Min | Max\nCopay | $20 | $200',
      'Min | Max\n3 years | 5 years',
      'Copay | Minimum | Maximum\nClinic | $20 | $45',
    ],
  },
];
