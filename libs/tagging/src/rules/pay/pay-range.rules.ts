import type { Rule } from '../../define-tag.js';
import { DOLLAR, figure, NOT_A_COUNT, PERIOD, UNTIL } from './pay-money.js';
import { type PayStatement, rangeOf } from './pay-stated.js';

const i = (source: string): RegExp => new RegExp(source, 'i');
const FIRST = `${figure(1)}(?<per1>${PERIOD})?(?:\\s?USD\\b)?(?:\\s?\\((?:min(?:imum)?|low|(?:step|grade|level|tier|zone) [\\dIVA-F]{1,3})\\))?\\+?`;
const SECOND = `${figure(2)}(?<per2>${PERIOD})?`;
const MIDDLE = `(?:[^$\\d]{0,40}\\$?\\s?${figure(3)}[^$\\d]{0,30})?`;

export const PAY_RANGE_RULES: readonly Rule<PayStatement>[] = [
  {
    id: 'pay/range-in-dollars',
    value: rangeOf({ claimed: false }),
    in: ['title', 'location', 'description', 'salary_text'],
    match: i(
      `(?<sum>${DOLLAR}${FIRST}${UNTIL}(?:(?:US ?|USD ?)?\\$\\s?|USD\\s?)?${SECOND}${NOT_A_COUNT}(?!\\s?-\\s?\\$))`,
    ),
    because:
      'two dollar figures with "to" or a dash between them, of a size that pay has, and no word for other money',
    yes: [
      '$22.50 - $28.00 per hour',
      '$19.00/hr to $24.75/hr',
      'USD 24 - 31.50 per hour',
      '$65K-$80K',
      '$65-80K',
      '$65,000 to $80,000 annually',
      'Pay Range: $21.00-$30.50',
      'CODER. M-F 8-4:30 in the HIM office. $20-$26 DOE.',
      '$15.10/hr. – $18.71/hr.',
      '$103,000—\n$128,700 USD',
      'Pay range\n$ 27.87/ hour - $ 35.31 / hour',
      'The hourly range is **$18** - **$24**',
      'Salary: $16 - $18 per year',
      '$1,680 - $1,900/week',
      '$20.00 USD Hourly - $30.00 USD Hourly',
      'Range: $19.40 - $27.15 hour',
      'Hiring range $41,200 - $45,900\nPosition type: permanent',
    ],
    no: [
      'Sign-on bonus of $1,000 - $5,000',
      '$1.00 - $3.00/hr shift differential',
      'resolves balances from $5,000 to $25,000',
      'Canada: $93,000 - $104,000 CAD',
      'raised $40M - $50M',
      '$25/hr - 40 hours a week',
      '$25 - 40 hour week',
      'HSA contribution: $100-$150-$200 per month',
      'We pay relocation of $5,000 - $7,500',
      'C$60,000 - C$70,000',
    ],
  },
  {
    id: 'pay/ends-with-slash',
    value: rangeOf({ claimed: true }),
    in: ['description', 'salary_text'],
    match: i(
      `\\b(?:pay|salary|wage|compensation|hiring)(?: (?:band|grade|range|scale|level|rate))?[ \\w]{0,6}\\s?[:\\-\u2013]?\\s{0,2}(?<sum>\\$\\s?(?=\\d{2,3},\\d{3})${FIRST}\\s?\\/\\s?\\$\\s?${SECOND})`,
    ),
    because: 'behind a word for pay, two yearly figures with a slash between them',
    yes: [
      'Pay band 4 - $61,200 / $79,900',
      'Salary range: $48,000/$61,000',
      'Pay $48,000 / $61,000 annually',
    ],
    no: ['Pay $20.02/25.98', 'accounts of $61,200 / $79,900', 'Pay band 4 / $61,200'],
  },
  {
    id: 'pay/points-of-a-band',
    value: rangeOf({ claimed: true }),
    in: ['description', 'salary_text'],
    match: i(
      `\\b(?:pay|salary|wage|compensation|hiring)(?: (?:band|grade|range|scale|level|rates?))?[ \\w]{0,6}\\s?[:\\-\u2013]?\\s{0,2}(?<sum>\\$\\s?${FIRST}\\s?[|/,]\\s?\\$\\s?${figure(3)}\\s?[|/,]\\s?\\$\\s?${SECOND})(?=\\s?(?:[.;(\\n]|$|[a-z]))`,
    ),
    because: 'the least, the middle and the most of a band in a row',
    yes: [
      'Pay band: $61,900 | $77,400 | $92,800 (min, mid, max)',
      'Salary range $48,000 / $54,000 / $61,000',
      'Pay grade 12: $21.00 | $25.50 | $30.00 per hour',
    ],
    no: ['Pay: $500 | $600 | $700 bonus', 'Fees $21.00 | $25.50 | $30.00', 'Pay band 4 | 5 | 6'],
  },
  {
    id: 'pay/range-then-pay-word',
    value: rangeOf({ claimed: true }),
    in: ['title', 'description'],
    match: i(
      `(?<![\\d.,$\\-])(?<sum>(?=\\d{2}\\.\\d\\d|\\d{2,3},\\d{3}|\\d{2,3}\\s?k)${FIRST}${UNTIL}${figure(2)})(?=\\s(?:annual |base |starting )?(?:salary|base pay|base|pay|wage)\\b(?! (?:budget|run|roll|period|er|or)))`,
    ),
    because: 'figures without a currency, and the word for pay behind them',
    yes: ['39,000-43,500 salary + profit share', '52k-60k base', '18.50 to 22.00 starting pay'],
    no: ['10-12 pay periods', '10,000 - 12,000 claims', '39,000-43,500 patients pay'],
  },
  {
    id: 'pay/between-two-figures',
    value: rangeOf({ claimed: false }),
    in: ['title', 'location', 'description', 'salary_text'],
    match: i(
      `\\b(?:between|from|range of|ranges?|ranging)\\s{1,3}(?<sum>${DOLLAR}${FIRST}(?: USD)?\\s{1,3}(?:and|&)\\s{1,3}(?:${DOLLAR})?${SECOND}${NOT_A_COUNT})`,
    ),
    because: '"between ... and ..." is a range in words',
    yes: [
      'The base salary is between $60,000 and $72,000 per year',
      'You will earn between $18 and $24 an hour',
      'Our top performers earn between $75,000 and $100,000/year',
    ],
    no: [
      'works accounts between $500 and $5,000',
      'bonuses between $500 and $2,000',
      'between $168,000 CAD and $228,000 CAD',
    ],
  },
  {
    id: 'pay/range-after-pay-word',
    value: rangeOf({ claimed: true }),
    in: ['title', 'location', 'description'],
    match: i(
      `(?<!self[- ]|co-?)\\b(?:pay(?:s|ing| rate| range| scale)?|salary(?: range)?|wages?(?: range)?|hourly(?: rate| range| pay)?|rate of pay|rate|comp|compensation(?: range)?|range)(?: \\((?:USD|hourly|annual|per hour)\\))?(?: is| of| from)?[\\s:*_\\-\u2013\u2014]{1,6}(?:USD\\s?)?(?<sum>(?=\\d{2,3}\\.\\d\\d\\b|\\d{2,3},\\d{3}|\\d{2,3}\\s?k|\\d{2,3}\\s?(?:-|\u2013|to)\\s?\\d{2,3}\\s?k\\b|\\d{2}\\s?(?:-|\u2013|to)\\s?\\d{2}\\s{0,2}(?:(?:\\/|per|an)\\s?h|hourly|hr\\b))${FIRST}${UNTIL}${SECOND}${NOT_A_COUNT})`,
    ),
    because:
      'figures without a currency behind a word for pay, with cents, thousands or a period of their own',
    yes: [
      'hourly rate: 21.15 - 32.78',
      'Salary range: 45,000 - 52,000',
      'Pay: 18-22/hr',
      'Salary 52k-60k',
      'Pay Range 18.50-22.75',
      'Rate of pay: 19.25 to 21.00',
      'Comp: 70-80K',
      'Compensation 21 - 24 hourly',
      'Pays 19 to 23 an hour',
    ],
    no: [
      'Pay Grade: 14-16',
      'denial rate: 5 - 8',
      'Salary range 9 - 12',
      'self-pay: 10.00 - 20.00',
      'range 1-3 years',
    ],
  },
  {
    id: 'pay/range-then-currency',
    value: rangeOf({ claimed: false }),
    in: ['title', 'location', 'description', 'salary_text'],
    match: i(
      `(?<![\\d.,$])(?<sum>${figure(1)}(?:\\s?USD|\\$)?(?<per1>${PERIOD})?(?:${UNTIL}|\\sand\\s)${figure(2)}\\s{0,2}(?:(?:USD|US dollars|dollars)\\b|\\$(?!\\s?\\d))(?<per2>${PERIOD})?)`,
    ),
    because: 'figures with the currency behind them',
    yes: [
      'Compensation: 48,880.00 - 75,920.00 USD annual',
      '21.50 - 28.00 USD per hour',
      '20 to 24 dollars an hour',
      'between 20 and 24 dollars per hour',
      'Hourly Pay: 20$ - 25$',
      '20.00 USD Hourly - 30.00 USD Hourly',
    ],
    no: ['48,880 - 75,920 CAD', 'saves 2,000 - 3,000 dollars a year for patients', '10 to 20 encounters'],
  },
  {
    id: 'pay/range-with-period',
    value: rangeOf({ claimed: false }),
    in: ['title', 'location', 'description'],
    match: i(
      `(?<![\\d.,$\\-])(?<sum>(?=\\d{2}\\.\\d\\d|\\d{2,3},\\d{3}|\\d{2,3}\\s?k|\\d{2}\\s?(?:-|\u2013|to)\\s?\\d{2}\\s?\\/\\s?h(?:ou)?r,? \\(?(?:W-?2|1099|C2C|DO[EQ]|to start|all[- ]in)\\b)${FIRST}${UNTIL}${figure(2)}(?<per2>${PERIOD}))`,
    ),
    because: 'figures with cents or thousands, and a period behind them',
    yes: ['18.50 to 22.00 an hour', '68,413.45 - 77,538.78 per year', '52k-60k annually', '22-24/hr W2'],
    no: [
      'codes 10 - 12 per hour',
      'pace 10-12/hr',
      'bills 10,000 - 12,000 claims per year',
      'open 8.30 to 16.30 daily',
    ],
  },
  {
    id: 'pay/minimum-and-maximum',
    value: rangeOf({ claimed: true }),
    in: ['description', 'salary_text'],
    match: i(
      `\\b(?:min(?:imum)?|low(?:est)?|entry|starting)\\b(?: end| hiring)?(?: (?:annual |hourly )?(?:pay|salary|rate|wage|range|compensation))?[\\s:|=*_\\-\u2013(]{0,6}(?:of |is |at )?(?<sum>(?=\\$|USD|\\d{2,3}[.,]\\d\\d)(?:\\$\\s?|USD\\s?)?${FIRST}${MIDDLE}[^$\\d]{0,40}\\b(?:max(?:imum)?|high(?:est)?|top)\\b[^$\\d]{0,34}(?:\\$\\s?)?${SECOND})`,
    ),
    because: 'the two ends of a range, each named',
    yes: [
      'Minimum: $20.00 / Maximum: $30.00',
      'Min $45,000, Max $60,000',
      'hiring minimum $66,000, hiring maximum $84,500, annual.',
      'Minimum Pay: 18.50\nMaximum Pay: 24.75',
      'Minimum | $20.00 | Midpoint | $25.00 | Maximum | $30.00',
    ],
    no: [
      'Minimum: 3 years / Maximum: 5 years',
      'minimum balance $20.00, maximum reimbursement fee $45.00',
      'minimum 20 hours',
    ],
  },
  {
    id: 'pay/ends-named-behind-figures',
    value: rangeOf({ claimed: true }),
    in: ['description', 'salary_text'],
    match: i(
      `(?<sum>${DOLLAR}${FIRST}\\s?\\(?min(?:imum)?\\b${MIDDLE}[^$\\d]{0,20}\\$\\s?${figure(2)}(?<per2>${PERIOD})?\\s?\\(?max(?:imum)?\\b)`,
    ),
    because: 'the two ends of a range, each named behind its figure',
    yes: ['$36.90 minimum | $46.13 mid | $55.35 max, hourly.', '$20.00 (min) to $30.00 (max)'],
    no: ['$20.00 minimum, depending on experience', '$500 minimum bonus, $900 maximum bonus'],
  },
];
