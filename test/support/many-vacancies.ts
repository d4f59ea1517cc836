import type { Vacancy } from './small-world.js';

const EMPLOYERS = [
  'Quillback Health',
  'Tamarack Billing',
  'Fernhollow Clinic',
  'Marlstone Insurance',
  'Osier Staffing',
];
const TITLES = [
  'Inpatient Coder',
  'Outpatient Coder',
  'Denials Specialist',
  'Payment Poster',
  'Risk Adjustment Coder',
  'Charge Entry Specialist',
];
const STATES = ['Texas', 'Ohio', 'Texas and Oklahoma', 'any US state', 'Florida'];
const CREDENTIALS = ['CPC', 'CCS', 'CPC-A or CCA', 'RHIT', 'COC'];

/** Vacancies of all kinds, no two the same: what a page of results looks like when it is full. */
export const manyVacancies = (count: number): Vacancy[] =>
  Array.from({ length: count }, (_, n) => vacancy(n));

function vacancy(n: number): Vacancy {
  const employer = EMPLOYERS[n % EMPLOYERS.length]!;
  const title = TITLES[n % TITLES.length]!;
  const states = STATES[Math.floor(n / 2) % STATES.length]!;
  const credential = CREDENTIALS[Math.floor(n / 3) % CREDENTIALS.length]!;
  return {
    externalId: `v-${n}`,
    requisitionId: `R-${1000 + n}`,
    title: `${title} ${['I', 'II', 'III'][n % 3]} (Remote), team ${n}`,
    company: employer,
    location: 'Remote, USA',
    description: [
      `${employer} looks for a ${title.toLowerCase()} for its team number ${n} in medical billing and coding.`,
      'This is a fully remote position. You work from home every day of the week.',
      states === 'any US state'
        ? 'You may live in any US state.'
        : `Candidates must reside in ${states} to be considered.`,
      `${credential} certification is required. ${n % 2 ? 'No experience is needed; new graduates are welcome.' : `${1 + (n % 4)} years of coding experience are required.`}`,
      `The pay is $${20 + (n % 9)}.00 to $${28 + (n % 9)}.50 per hour. Full time.`,
      `You read charts, assign ICD-10-CM and CPT codes, answer queries, and keep to ${90 + (n % 9)} percent accuracy in Epic.`,
    ].join('\n\n'),
  };
}
