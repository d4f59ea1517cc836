import { expect, test } from '@jest/globals';
import type { Pay } from '#domain';
import payTag from '../../tags/pay.tag.js';
import type { Texts } from '../../define-tag.js';
import { textsWith } from '../../../fixtures/texts-with.js';

const payOf = (given: Partial<Texts>): Pay | null => payTag.read(textsWith(given))?.value ?? null;

const PAY: [words: string, min: number | null, max: number | null, period: Pay['period']][] = [
  ['$22.50 - $28.00 per hour', 22.5, 28, 'hour'],
  ['$19.00/hr to $24.75/hr', 19, 24.75, 'hour'],
  ['48,880.00 - 75,920.00 USD annual', 48880, 75920, 'year'],
  ['USD 24 - 31.50 per hour', 24, 31.5, 'hour'],
  ['$65K-$80K', 65000, 80000, 'year'],
  ['$65,000 to $80,000 annually', 65000, 80000, 'year'],
  ['hourly rate: 21.15 - 32.78', 21.15, 32.78, 'hour'],
  ['Pay Range: $21.00-$30.50', 21, 30.5, 'hour'],
  ['up to $30/hour', null, 30, 'hour'],
  ['starting at $18', 18, null, 'hour'],
  ['$18 to start', 18, null, 'hour'],
  ['minimum $18 an hour', 18, null, 'hour'],
  ['between $20 and $25 per hour', 20, 25, 'hour'],
  ['twenty-two dollars an hour', 22, 22, 'hour'],
  ['$2.35 - $4.10 per chart', 2.35, 4.1, 'unit'],
  ['$1,900/week', 1900, 1900, 'week'],
  ['Salary: 52k', 52000, 52000, 'year'],
  ['Minimum: $20.00 / Maximum: $30.00', 20, 30, 'hour'],
  ['Pay\n\n$21.00 - $30.00', 21, 30, 'hour'],
  ['Hourly rate range:\n- $21.00\n- $30.00', 21, 30, 'hour'],
  ['Compensation: $55,000 – $68,000/yr DOE', 55000, 68000, 'year'],
  ['Hourly Pay Range: $17.28 – $25.92', 17.28, 25.92, 'hour'],
  [
    'The pay range for this position is $18.50 (entry-level qualifications) - $27.75 (highly experienced) The specific rate',
    18.5,
    27.75,
    'hour',
  ],
  ['Salary Range: $45,760.00-$68,640.00', 45760, 68640, 'year'],
  ['Expected hourly rate: $22.31 to $33.47', 22.31, 33.47, 'hour'],
  ['$20/hour - $25/hour', 20, 25, 'hour'],
  ['Pay: $24 - $29/hr W2', 24, 29, 'hour'],
  ['Rate: $38/hr W2', 38, 38, 'hour'],
  ['$1,520 weekly', 1520, 1520, 'week'],
  ['Pay: $3,800 per month', 3800, 3800, 'month'],
  ['$200/day', 200, 200, 'day'],
  ['$26.00 per hour plus shift differential', 26, 26, 'hour'],
  ['Medical Coder: $26.00 per hour + $2 evening differential', 26, 26, 'hour'],
  ['We offer $23-27/hr, a $2,000 sign-on bonus and a $50 internet stipend', 23, 27, 'hour'],
  ['Salary: $58,240 annually', 58240, 58240, 'year'],
  ['This position pays $21.50 an hour.', 21.5, 21.5, 'hour'],
  ['Pay starts at $19.25/hr', 19.25, null, 'hour'],
  ['Pay is $20-$25 depending on experience', 20, 25, 'hour'],
  ['Coder I: $22-$27/hr; Coder II: $27-$33/hr; Coder III: $33-$40/hr', 22, 40, 'hour'],
  ['Level 1: $19.00 to $24.00; Level 2: $21.00 to $28.00', 19, 28, 'hour'],
  ['CO/NY/CA/WA pay range: $52,000 - $71,000', 52000, 71000, 'year'],
  ['Compensation Range: $18.03 - $27.04 USD hourly', 18.03, 27.04, 'hour'],
  ['Target Pay Range: $25.11 - $31.39/Hourly', 25.11, 31.39, 'hour'],
  ['The salary range is $47,000 to $61,000 with a 5% annual bonus.', 47000, 61000, 'year'],
  ['GS-8: $49,025 - $63,733 per year', 49025, 63733, 'year'],
  ['Pay: 19.50-23.75/hr', 19.5, 23.75, 'hour'],
  ['Paid $3.25 per encounter', 3.25, 3.25, 'unit'],
  ['$12.00/account', 12, 12, 'unit'],
  ['$1.10-$1.60 per claim', 1.1, 1.6, 'unit'],
  ['Max pay $27.50/hr', null, 27.5, 'hour'],
  ['Earn $25 to $35 per hour', 25, 35, 'hour'],
  ['Hourly: $18.00 - $22.00', 18, 22, 'hour'],
  ['Base pay range:\n\n$24.04\n-\n$36.06', 24.04, 36.06, 'hour'],
  ['Annual Salary Minimum: $56,000 Annual Salary Maximum: $84,000', 56000, 84000, 'year'],
  ['Minimum Hourly Rate: $20.11\nMidpoint: $25.00\nMaximum Hourly Rate: $30.17', 20.11, 30.17, 'hour'],
  ['Range: $19.02/hour - $28.53/hour', 19.02, 28.53, 'hour'],
  ['Salary - $40,000.00 to $52,000.00 /year', 40000, 52000, 'year'],
  ['Pay from $17 per hour to $22 per hour', 17, 22, 'hour'],
  ['Anticipated starting range is $23.50 – $29.00 per hour', 23.5, 29, 'hour'],
  ['We pay $24/hr.', 24, 24, 'hour'],
  ['$18.00+/hr', 18, null, 'hour'],
  ['$25+ per hour', 25, null, 'hour'],
  ['Compensation: $60K base + bonus', 60000, 60000, 'year'],
  ['Salary up to $75,000', null, 75000, 'year'],
  ['Salary: $70,000.00 - 85,000.00', 70000, 85000, 'year'],
  ['$16/hr during training, $18/hr after certification', 16, 18, 'hour'],
  ['Our referral coordinators make $19 - $22 per hour', 19, 22, 'hour'],
  ['Referral Specialist: $19/hr', 19, 19, 'hour'],
  ['Credit Balance Specialist $20-$24/hr', 20, 24, 'hour'],
  ['The hourly range for this role is $20.96 to $35.63 (remote).', 20.96, 35.63, 'hour'],
  ['Base Pay:$21.00 - $31.50', 21, 31.5, 'hour'],
  ['Pay Rate Type: Hourly\nMinimum: 17.50\nMaximum: 25.90', 17.5, 25.9, 'hour'],
  ['$22.00-$28.00 Hr', 22, 28, 'hour'],
  ['$43,680 – $52,000/annually', 43680, 52000, 'year'],
  ['$50,000-$60,000 base salary, plus monthly bonus', 50000, 60000, 'year'],
  ['Pay Scale: $20.50 hr - $26.00 hr', 20.5, 26, 'hour'],
  ['$18 -$21 an hour, based on experience', 18, 21, 'hour'],
  ['The rate is $22.50hr', 22.5, 22.5, 'hour'],
  ['Compensation: $22 - $24 / hr (1099)', 22, 24, 'hour'],
  ['Salary Grade 12: $24.10 - $36.15', 24.1, 36.15, 'hour'],
  ['The starting rate of pay for this position is $18.61.', 18.61, null, 'hour'],
  ['Wage Range: $21.44 - $33.20 / hr', 21.44, 33.2, 'hour'],
  ['Hourly wage: $21', 21, 21, 'hour'],
  ['$85,000 to $100,000 plus equity', 85000, 100000, 'year'],
  ['Salary range $45-55K', 45000, 55000, 'year'],
  ['Pay is $800 - $1,000 per week', 800, 1000, 'week'],
  ['Bi-weekly pay: $1,600 - $2,000', 1600, 2000, null],
  ['$32.00 - $38.00/hour (contract, 13 weeks, 40 hrs/wk)', 32, 38, 'hour'],
];

test.each(PAY)('pay: %s', (description, min, max, period) => {
  expect(payOf({ description })).toMatchObject({ min, max, period });
});

const OTHER_MONEY = [
  'Sign-on bonus: $5,000',
  '$2,000 retention bonus',
  '$300 internet stipend',
  'Shift differential of $2.00/hr',
  '+$2.00/hr shift differential',
  'Up to $5,250 per year in tuition reimbursement',
  'Relocation assistance up to $7,500',
  '401(k) match up to $3,000',
  'works balances over $5,000',
  'Manage A/R of $2.5 million',
  'follow up on claims from $10,000 to $50,000',
  '$40M Series B',
  'a $2 billion health system',
  'refer a friend and earn $500',
  'exam fee of $399',
  'CPC exam ($425) is reimbursed',
  'Pay is 4-6% of collections',
  "Salary mid 50's",
  'competitive pay, DOE',
  'professional liability limits of $1,000,000/$3,000,000',
  'adjust up to $50 without approval',
  '$25 copay',
  'Employer HSA contribution of $1,000 - $2,000 per year',
  'home office allowance of $600',
  'Colorado minimum wage is $14.42 per hour',
  'CAD 55,000 - 65,000 per year',
  '£28,000 - £32,000',
  '₹25,000 - ₹35,000 per month',
  'salary is commensurate with experience',
  'time and a half overtime',
  'Collects $20,000 to $40,000 per month in patient balances',
  'approves refunds up to $500',
  'life insurance of $50,000',
  'average reimbursement of $150 per claim',
  '$1,000 - $3,000 quarterly bonus',
  'Earn up to $6,000 in incentives',
  'monthly productivity incentives of $200 to $800',
  'student loan repayment up to $20,000',
  'We saved clients $30,000 - $60,000 a year',
  '$15 billing fee',
  'Handle disputed charges between $500 and $10,000',
  'annual revenue of $80 million',
  'paid holidays, $10k life insurance',
  'Weekend premium $3/hr',
  'Reviews high dollar accounts ($50,000 to $100,000)',
  '$75 monthly cell phone allowance',
  'practices collecting $250,000 to $900,000 a year',
  'Productivity: 20-25 per hour',
  '8 - 12 charts per hour',
  'Adoption assistance: $10,000 - $15,000',
  'certification bonus of $1.00/hr',
];

test.each(OTHER_MONEY)('not pay: %s', (description) => {
  expect(payOf({ description })).toBeNull();
});

test("the board's field wins over the text, with its unit", () => {
  const given = {
    salary_text: '18.76 - 28.14 HOURLY',
    description: 'The range is $18.76 - $28.14. $45,000 a year is possible.',
  };
  expect(payOf(given)).toMatchObject({ min: 18.76, max: 28.14, period: 'hour', periodInferred: false });
});

test.each<[name: string, salary_text: string, description: string, min: number, max: number]>([
  ['a sum of both ends', '231700.0', 'San Carlos, CA $103,000 - $128,700 USD', 103_000, 128_700],
  ['rounded ends', 'USD 99k~124k', 'The base range is $99,300 - $124,100 USD', 99_300, 124_100],
])('%s in the field gives way to the range in the text', (_, salary_text, description, min, max) => {
  expect(payOf({ salary_text, description })).toMatchObject({ min, max, period: 'year' });
});

test('a period that nobody wrote is said to be inferred', () => {
  expect(payOf({ description: 'Pay Range: $21.00-$30.50' })).toMatchObject({
    period: 'hour',
    periodInferred: true,
  });
  expect(payOf({ description: 'Pay: $300 - $400' })).toBeNull();
});

test('levels and zones are all kept, and the value is their envelope', () => {
  expect(payOf({ description: 'Coder I: $22-$27/hr. Coder II: $27-$33/hr.' })).toMatchObject({
    min: 22,
    max: 33,
    ranges: [
      { min: 22, max: 27, period: 'hour' },
      { min: 27, max: 33, period: 'hour' },
    ],
  });
});

test('of several periods the yearly one is the pay', () => {
  const description = 'Salary $54,600–$66,300 (which is $26.25–$31.88 an hour).';
  expect(payOf({ description })).toMatchObject({ min: 54_600, max: 66_300, period: 'year' });
});

test('hourly and yearly pay are 2,080 hours apart, in federal pay 2,087', () => {
  expect(payOf({ description: '$20 - $30 per hour' })).toMatchObject({
    hourly: { min: 20, max: 30 },
    yearly: { min: 41_600, max: 62_400 },
    hoursBasis: 2_080,
  });
  expect(payOf({ description: 'GS-8: $52,175 - $67,826 per year' })).toMatchObject({
    hourly: { min: 25, max: 32.5 },
    hoursBasis: 2_087,
  });
  expect(payOf({ description: '$2.35 per chart' })).toMatchObject({
    unit: 'chart',
    hourly: null,
    yearly: null,
    hoursBasis: null,
  });
});
