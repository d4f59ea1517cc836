import type { Rule } from '../../define-tag.js';
import { DOLLAR, figure, NOT_A_COUNT, PERIOD } from './pay-money.js';
import { figureOf, type PayStatement, stepOf } from './pay-stated.js';
import { PAY_OUTPUT_RULES } from './pay-output.rules.js';
import { PAY_TITLE_RULES } from './pay-title.rules.js';
import { PAY_IN_WORDS, payInWordsOf } from './pay-in-words.js';

const i = (source: string): RegExp => new RegExp(source, 'i');

export const PAY_FIGURE_RULES: readonly Rule<PayStatement>[] = [
  {
    id: 'pay/figure-with-period',
    value: figureOf({ claimed: false }),
    in: ['title', 'location', 'description', 'salary_text'],
    match: i(`(?<sum>${DOLLAR}${figure(1)}(?<plus>\\s?\\+)?(?<per1>${PERIOD}))`),
    unless: /\bminimum wage\b/i,
    because: 'one dollar figure with its period, of a size that pay has',
    yes: [
      '$42/hr, W-2.',
      'Home Health Care Coordinator $20/hr',
      'up to $30/hour',
      'Pay: From $19.50 per hour',
      '$24.70 / HR + DOE',
      '$2,400/wk, W2',
      'Weekly gross: $1,900 per week',
      '$52,000 a year',
      '$25+ per hour',
    ],
    no: [
      '$50 monthly internet stipend',
      '+ $2.00/hr shift differential',
      '$1,000 a year for education',
      'plus Health & Welfare at $5.36 per hour',
      '$5,250/yr tuition',
      'The state minimum wage is $15.00 per hour.',
      'Pay is 4% of what you collect, roughly $1,900 a month',
      'a practice that bills $750,000 a year in charges',
    ],
  },
  {
    id: 'pay/figure-after-pay-word',
    value: figureOf({ claimed: true }),
    in: ['title', 'description', 'salary_text'],
    match: i(
      `(?<!self[- ]|co-?)\\b(?:(?:monthly|weekly|yearly|annual|income|pay|salary|wage) guarantee|(?:hourly|weekly|monthly|yearly|annual|estimated|est\\.) (?:pay package|package|gross|net|take[- ]home)(?! (?:charges?|collections?|revenues?|receipts?|sales|billings?|production|profits?|income of|margins?|patient|asset))|pay package|(?:gross|net|take[- ]home) (?:(?:weekly|monthly)(?: pay)?(?= ?[:=$–-])|pay)|take[- ]home(?=\\s?(?:is|of|:|about|up)|\\s?\\$)|salaried|(?:pay|hire|hiring|hourly|base|starting|salary|wage)[ -](?:rate|range|scale|salary|pay|wage|minimum|maximum)|rate of pay|salary|wages?|comp(?:ensation)?|hourly|range (?:minimum|maximum)|base(?=\\s?(?:is|of|:)?\\s?\\$)|pays?(?=\\s(?:you )?(?:USD )?\\$)|(?:we|rate|base|which)['’]?(?: will|ll)? (?:pays?|offers?|brings?)|(?<!\\b(?:claim|denial|error|interest|tax|burn|accuracy) )rate(?=\\s?(?:is|starts?|of|from|at|up|on)\\b|\\s?[:(\\-\u2013])|pay(?=\\s?(?:is|starts?|of|from|at|up)\\b|\\s?[:(\\-\u2013]|\\s{0,2}\\n)|(?<!\\b(?:claims?|refunds?|plans?|accounts?|bills?|co-?pays?|units|procedures?|codes?|visits?|services?|invoices?|lines?|patients?|payers?|dental)\\b[^.\\n]{0,15})paid(?=[a-z ]{0,30} at \\$)|earn(?:ing)?s?)\\b(?:(?!\\b(?:insurance|benefits?|dental|premiums?|co-?pays?|deductibles?|bonus(?:es)?|stipend|plus|besides|there(?:['’]s| is)|competitive)\\b)(?:[^$.;!?\\d]|(?<=W-?)2|1099)){0,45}?(?<sum>${DOLLAR}${figure(1)}(?<per1>${PERIOD})?)${NOT_A_COUNT}`,
    ),
    unless: /\bminimum wage\b/i,
    because: 'a word for pay leads up to one dollar figure',
    yes: [
      'Range minimum is $23.10.',
      'The annual salary for this position is a minimum of $65,000.',
      'Starting pay: $18.00',
      'Hourly, $20.00 minimum, higher depending on experience.',
      'Wage: $21.75',
      'Base salary: $58,000',
      'Earn up to $30 as a senior coder',
      '12 months, paid from the first day at $18.00, raises at month 4',
      'The **minimum** starting salary for this role is **$165,750**',
      'Est. weekly gross $1,610',
      'Weekly pay package: $1,875',
      'Gross weekly: $1,540',
      'Monthly take-home is about $4,300',
    ],
    no: [
      'Patients pay a $25 fee',
      'Claims are paid at $18.00 per unit',
      'Refunds are paid at $45.00',
      'Salary: competitive, see HR. $1,500 retention bonus',
      'salary is commensurate; we closed a $40M Series B',
      'Compensation: bonus up to $5,000',
      'Base pay plus referral award $1,000',
      'Hourly; the A/R you own is about $2 million',
      'weekly gross charges of $40,000',
      'monthly net collections: $38,500',
    ],
  },
  {
    id: 'pay/start-figure',
    value: figureOf({ claimed: true }),
    in: ['title', 'description', 'salary_text'],
    match: i(
      `\\b(?:start(?:s|ing)? (?:(?:out|you|everyone|people|new (?:hires|people|staff)|trainees|apprentices|staff|[a-z]{3,9}ers) )?(?:at|from|rate:?|@)|(?:hired|brought on|begins?|beginning|temp|temping|thru us|through us|thru the agency|through the agency|payroll) at|(?:minimum|starting)\\W{1,6}(?:starting )?(?:point|offer|figure)\\b[^$.;\\d]{0,40}?)\\s?(?<sum>${DOLLAR}${figure(1)}(?<per1>${PERIOD})?)`,
    ),
    because: 'the figure the work starts with is its lower end',
    yes: [
      'Starting at $18',
      'starts at $26.50 per hour',
      'The minimum starting point for this role is $65,750',
    ],
    no: ['tuition help starting at $500', 'bonuses starting at $1,000', 'plans start at $89/mo'],
  },
  {
    id: 'pay/number-after-pay-word',
    value: figureOf({ claimed: true }),
    in: ['title', 'description'],
    match: i(
      `(?<!self[- ]|co-?)\\b(?:pay rate|rate of pay|pays?|(?<!\\w[ -])rate|compensation(?=\\s?[:\\d–-])|hourly(?: rate| pay)?|wages?|(?:base |starting )?salary|starting(?: at| pay| rate| wage)?)(?: is| of| at| from)?\\s{0,2}[:\\-\u2013]?\\s{0,2}(?:USD )?(?<sum>(?=\\d{2}\\.\\d\\d\\b|\\d{2,3},\\d{3}|\\d{2,3}k\\b|\\d{2}\\s{0,2}(?:(?:\\/|per|an)\\s?h|hourly))${figure(1)}(?<per1>${PERIOD})?)${NOT_A_COUNT}`,
    ),
    because: 'a figure without a currency directly behind a word for pay',
    yes: [
      'Salary: 52k',
      'hourly rate: 21.15',
      'Pay: 22/hr',
      'Salary 48,500 per year',
      'Starting at 19.00 per hour',
      'Rate: 24 hourly',
      'Compensation: 23/hr DOE',
    ],
    no: [
      'coding rate of 24 per hour',
      'Starting 40 hours per week',
      'Pay Grade: 14',
      "Salary mid 50's",
      'pay 1,200 claims',
      'Salary: DOE',
      'Pay 12.00 claims',
    ],
  },
  {
    id: 'pay/figure-to-start',
    value: figureOf({ claimed: true }),
    in: ['title', 'description', 'salary_text'],
    match: i(
      `(?<sum>${DOLLAR}${figure(1)}(?<per1>${PERIOD})?)(?=\\s(?:to start|at start|starting|start(?=\\s?(?:[.,;)]|$)|ing)|to begin|(?:while|during|in) (?:you(?:['’]re| are)? )?(?:in )?train(?:ing)?|training(?! (?:fee|fees|cost|class|course|fund|budget|stipend|reimb))|as (?:a|the|our) (?:floor|base|minimum|start))\\b|\\s(?:\\(?start\\)?)(?=[.,;)\\n]|$))`,
    ),
    because: 'the same with the word behind the figure',
    yes: ['$17 to start, $18.25 after 6 months', '$45,000 to start'],
    no: ['$500 to start your home office', '$17 million to start'],
  },
  {
    id: 'pay/figure-before-pay-word',
    value: figureOf({ claimed: true }),
    in: ['title', 'description', 'salary_text'],
    match: i(
      `(?<sum>${DOLLAR}${figure(1)}(?<per1>${PERIOD})?)(?=\\s(?:annual |yearly |hourly |flat |starting |gross )?(?:base\\b(?! (?:of|on|plus (?:rent|tax)))|(?:base )?(?:flat\\b(?! (?:fee|rate per|charge))|salary|salaried|wage|pay rate|base pay|guaranteed?)\\b))`,
    ),
    because: 'one dollar figure and the word for pay behind it',
    yes: [
      'Comp: $80,000 base. Plus production pay.',
      'We bring: $41,600 salary, exam fee, books',
      '$58,000 salaried, exempt',
      '$22 hourly base',
    ],
    no: ['$500 base bonus', '$2 million salary budget', '$50 base copay'],
  },
  {
    id: 'pay/figure-in-words',
    value: payInWordsOf,
    in: ['title', 'description'],
    match: PAY_IN_WORDS,
    because: 'dollars an hour, spelt out',
    yes: [
      'twenty-two dollars an hour',
      'Eighteen to twenty dollars per hour',
      'twenty two dollars and fifty cents hourly',
    ],
    no: [
      'twenty-two claims an hour',
      'thousands of dollars per hour of downtime',
      'twenty dollars per chart',
    ],
  },
  {
    id: 'pay/further-step',
    value: stepOf,
    in: ['description'],
    match: i(
      `(?<sum>${DOLLAR}(?=\\d{2}(?:\\.\\d\\d)?(?![\\d,.]\\d|\\d|k)|\\d\\.\\d\\d(?!\\d)|\\d{1,3},\\d{3})${figure(1)}(?:${PERIOD})?)`,
    ),
    because: 'a further figure beside stated pay is a step, a shift or a level of it',
    yes: ['$19.50/hr while learning, $22 after your 6 month review', 'RADV lead: $43.00'],
    no: ['$750 referral', '$50 monthly internet stipend', '$2 million'],
  },
  ...PAY_OUTPUT_RULES,
  ...PAY_TITLE_RULES,
];
