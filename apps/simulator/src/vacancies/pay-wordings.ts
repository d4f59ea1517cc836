import { STATES, type StateCode } from '#domain';
import type { Desk } from './desks/desk.js';
import type { Employer } from './employers/employer.js';
import type { Draws } from './seeded.js';
import type { PayForm, Truth, Vacancy } from './vacancy.js';
import { dollars, filled, listed } from './wording.js';

export interface PayWords {
  sentences: string[];
  field: Vacancy['payField'];
  truth: Pick<Truth, 'pay_form' | 'pay_min' | 'pay_max' | 'pay_period'>;
}

const WORDINGS: Partial<Record<PayForm, string[]>> = {
  hour_range: [
    '{low} - {high} per hour',
    'The hourly range is {low} to {high}, depending on experience.',
    '{low}–{high}/hr',
    'Pay: {low}/hr to {high}/hr. Most people start in the middle.',
    'Hourly rate between {low} and {high}.',
    'We expect to pay {low} to {high} an hour.',
  ],
  hour_cents: [
    'Pay range: {low} - {high} per hour. Placement depends on related experience.',
    '{low} to {high} hourly',
    'Minimum {low} per hour, maximum {high} per hour.',
    'Salary grade 107: {low} - {high} hourly.',
  ],
  hour_up_to: [
    'Up to {high} an hour, depending on credentials.',
    'Pays up to {high}/hr.',
    'Rate: up to {high} per hour for the right background',
  ],
  hour_from: [
    'Starting at {low} per hour; more for experience.',
    'From {low} an hour.',
    'Starts at {low}/hr with a review after six months.',
  ],
  hour_no_unit: ['{low} - {high} DOE', 'Pay {low} to {high}', '{low}-{high}, based on experience'],
  year_range: [
    'The base salary range is {low} - {high} per year.',
    '{low} to {high} annually',
    'Salary: {low} - {high} a year, set by experience and credentials.',
    'Annual base pay for this role is {low} to {high}.',
    'Full-time annual range {low} – {high}.',
  ],
  year_thousands: ['{low}K - {high}K', '{low}k–{high}k base salary', 'Base {low}K to {high}K a year'],
  year_up_to: ['Up to {high} a year.', 'Salary to {high} annually for the right person.'],
  month_range: [
    '{low} - {high} per month',
    'Step 1 {low} monthly to step 6 {high} monthly.',
    'The monthly salary is {low} to {high}.',
  ],
  week: [
    '{low} - {high} per week, W-2',
    'Weekly pay of {low} to {high}.',
    '{low} to {high} a week, paid every Friday',
  ],
  chart: [
    'Paid per chart: {low} to {high} per chart by page count.',
    '{low} - {high} per chart',
    'Production pay, {low} to {high} per completed chart. A chart without codes pays the same.',
  ],
  encounter: [
    '{low} - {high} per encounter',
    'Pay is per encounter, {low} to {high}, by visit type.',
    'Production rate: {low} to {high} per coded encounter.',
  ],
  some_states: [
    'For candidates in {lawStates} the base range for this role is {low} - {high} a year. Elsewhere we pay by local market.',
    'As the law in {lawStates} asks: the range there is {low} to {high} per year.',
  ],
  competitive: [
    'Competitive pay, commensurate with experience.',
    'Competitive wage, DOE.',
    'Pay depends on experience and credentials.',
  ],
};

/** Money that isn't the pay. */
const BONUS_LINES = [
  'A sign-on bonus of $2,500 is paid in two parts.',
  'Quality bonus of up to $300 each quarter.',
  'Evening differential of $1.50.',
  'Referral bonus: $750.',
  'A second credential earns a one-time $1,000.',
  'Annual bonus target of 5%.',
];

const PAY_LAW_STATES: StateCode[] = ['CO', 'WA', 'NY', 'CA', 'IL', 'MN', 'NJ', 'VT', 'MA', 'MD'];
const HOURS_A_YEAR = 2080;

const toNearest = (amount: number, step: number) => Math.round(amount / step) * step;

/** Level words move the band of a desk: a Coder I and a Coder III aren't paid alike. */
export function levelOf(title: string): number {
  if (/\b(?:I{3}|Senior|Sr\.|Lead|VP)\b/.test(title)) return 1.14;
  if (/\bI\b|Junior|Jr\.|Associate|Assistant/.test(title)) return 0.93;
  return 1;
}

export function payWords(
  form: PayForm,
  desk: Desk,
  title: string,
  employer: Employer,
  draws: Draws,
): PayWords {
  const level = levelOf(title) * (0.96 + draws.fraction() * 0.1);
  const hourly: [number, number] = [desk.hourly[0] * level, desk.hourly[1] * level];
  const [low, high] = figures(form, hourly, desk);
  const truth = truthOf(form, low, high);
  const wordings = WORDINGS[form];
  if (!wordings) return { sentences: [], field: null, truth };
  const cents =
    form === 'hour_cents' ||
    form === 'chart' ||
    form === 'encounter' ||
    (form === 'hour_range' && draws.chance(0.5))
      ? 'always'
      : 'if any';
  const thousands = form === 'year_thousands';
  const sentence = filled(draws.one(wordings), {
    low: dollars(thousands ? low / 1000 : low, cents),
    high: dollars(thousands ? high / 1000 : high, cents),
    lawStates: listed(
      PAY_LAW_STATES.filter((state) => mayHire(employer, state))
        .slice(0, 3)
        .map((state) => STATES[state]),
      'and',
    ),
  });
  const bonus = desk.role !== null && draws.chance(0.22) ? [draws.one(BONUS_LINES)] : [];
  const byYear = form === 'year_range';
  return {
    sentences: [sentence, ...bonus],
    field:
      employer.fillsFields && (byYear || form === 'hour_range' || form === 'hour_cents')
        ? { min: low, max: high, per: byYear ? 'year' : 'hour' }
        : null,
    truth,
  };
}

const mayHire = ({ states, notIn }: Employer, state: StateCode) =>
  (states === undefined || states.includes(state)) && notIn?.includes(state) !== true;

/** A form that doesn't suit the seat or the employer gives way to the plain hourly range. */
export function suitablePay(form: PayForm, desk: Desk, employer: Employer, fromHome: boolean): PayForm {
  if ((form === 'chart' || form === 'encounter') && (desk.piece === undefined || !fromHome))
    return 'hour_range';
  if (form === 'chart' && desk.piece?.of === 'encounter') return 'encounter';
  if (form === 'encounter' && desk.piece?.of === 'chart') return 'chart';
  // Ranges for some states make sense only where people live in many.
  if (form === 'some_states' && !(fromHome && PAY_LAW_STATES.some((state) => mayHire(employer, state))))
    return 'year_range';
  if (desk.hourly[1] > 50 && form.startsWith('hour')) return 'year_range';
  return form;
}

function figures(form: PayForm, [low, high]: [number, number], desk: Desk): [number, number] {
  switch (form) {
    case 'year_range':
    case 'some_states':
    case 'year_up_to':
      return [toNearest(low * HOURS_A_YEAR, 500), toNearest(high * HOURS_A_YEAR, 500)];
    case 'year_thousands':
      return [toNearest(low * HOURS_A_YEAR, 1000), toNearest(high * HOURS_A_YEAR, 1000)];
    case 'month_range':
      return [toNearest((low * HOURS_A_YEAR) / 12, 5), toNearest((high * HOURS_A_YEAR) / 12, 5)];
    case 'week':
      return [toNearest(low * 40, 20), toNearest(high * 40, 20)];
    case 'chart':
    case 'encounter':
      return [desk.piece?.from ?? 0, desk.piece?.to ?? 0];
    case 'hour_cents':
      return [toNearest(low, 0.01), toNearest(high, 0.01)].map((amount) => Number(amount.toFixed(2))) as [
        number,
        number,
      ];
    default:
      return [toNearest(low, 0.5), toNearest(high, 0.5)];
  }
}

function truthOf(form: PayForm, low: number, high: number): PayWords['truth'] {
  const stated = (pay_period: Truth['pay_period'], min: number | null = low, max: number | null = high) => ({
    pay_form: form,
    pay_min: min,
    pay_max: max,
    pay_period,
  });
  switch (form) {
    case 'hour_up_to':
      return stated('hour', null);
    case 'hour_from':
      return stated('hour', low, null);
    case 'year_up_to':
      return stated('year', null);
    case 'year_range':
    case 'year_thousands':
    case 'some_states':
    case 'grade':
      return stated('year');
    case 'month_range':
      return stated('month');
    case 'week':
      return stated('week');
    case 'chart':
    case 'encounter':
      return stated('unit');
    case 'competitive':
    case 'none':
      return stated(null, null, null);
    default:
      return stated('hour');
  }
}
