import {
  ANY,
  POSTING_STATES,
  REMOTES,
  ROLES,
  STATE_CODES,
  USUAL_CRITERIA,
  type PostingSummary,
  type SearchCriteria,
} from '#domain';
import { aSummary as aPosting } from '../../search/spec-support/a-summary.js';

/** A posting that says little; say what matters for the test. */
export const aSummary = (over: Partial<PostingSummary> = {}): PostingSummary =>
  aPosting({
    slug: 'remote-medical-coder',
    title: 'Remote Medical Coder',
    employerId: 1,
    employer: 'Acme Health',
    employerType: 'hospital_or_health_system',
    lastSeenAt: '2026-11-20T08:00:00.000Z',
    ...over,
  });

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Random = () => number;

const oneOf = <T>(random: Random, values: readonly T[]): T =>
  values[Math.floor(random() * values.length)] as T;
const someOf = <T>(random: Random, values: readonly T[], chance: number): T[] =>
  values.filter(() => random() < chance);

const CREDENTIALS = ['CPC', 'CPC-A', 'CCS', 'CCA', 'RHIT', 'CRC', 'CPB'];
const SPECIALTIES = ['denials', 'payment_posting', 'cdi', 'auditing'];
const SOURCES = ['greenhouse', 'usajobs', 'workday'];
const WORDS = [
  'risk adjustment',
  'HCC',
  'inpatient',
  '"medical coder"',
  'biller OR coder',
  '-manager',
  'denials -appeals',
  'profee',
  'remote',
  'surgery',
  'the',
  '',
  '   ',
  '"',
  'CPC-A',
  'A/R',
  'emergency department',
  '-the',
  'oncology OR "risk adjustment"',
];
const TEXTS = [
  'You code inpatient charts with DRG.',
  'Risk adjustment (HCC) coding for a payer.',
  'Work denials and appeals.',
  'Accounts receivable follow-up.',
  'Professional fee coding for surgery.',
  'New graduates with CPC-A are welcome.',
  'Emergency department facility coding.',
  'Oncology billing.',
  '',
];

/** Criteria of any kind, usual and unusual. */
export function randomCriteria(random: Random): SearchCriteria {
  const choice = <V extends string>(values: readonly V[], chance: number) =>
    random() < chance ? { any: someOf(random, values, 0.4), not: someOf(random, values, 0.1) } : ANY;
  return {
    ...USUAL_CRITERIA,
    q: random() < 0.4 ? oneOf(random, WORDS) : '',
    inField: random() < 0.95,
    state: random() < 0.4 ? oneOf(random, STATE_CODES) : null,
    remote: choice(REMOTES, 0.5),
    role: choice(ROLES, 0.4),
    specialty: choice(SPECIALTIES, 0.15),
    employer: choice(['1', '2', '3'], 0.1),
    source: choice(SOURCES, 0.1),
    credentials: random() < 0.3 ? someOf(random, CREDENTIALS, 0.3) : [],
    entryLevel: random() < 0.2,
    experienceYears: random() < 0.2 ? oneOf(random, [0, 1, 2, 5]) : null,
    payMin:
      random() < 0.2
        ? oneOf(random, [
            { amount: 20, per: 'hour' },
            { amount: 55_000, per: 'year' },
          ])
        : null,
    withoutPay: random() < 0.7,
    postedWithinDays: random() < 0.2 ? oneOf(random, [1, 7, 30]) : null,
    withWarnings: random() < 0.2,
    states: random() < 0.9 ? ['open'] : someOf(random, POSTING_STATES, 0.6),
  };
}

export function randomEntry(random: Random, id: number): { summary: PostingSummary; body: string } {
  const top = oneOf(random, [18, 24, 31, 40]);
  const range = { min: top - 4, max: top };
  const yearly = { min: range.min * 2080, max: range.max * 2080 };
  const needs = (chance: number) =>
    random() < chance
      ? [
          {
            anyOf: someOf(random, CREDENTIALS, 0.3).concat('CPC'),
            by: random() < 0.2 ? 'within a year' : null,
          },
        ]
      : [];
  const body = someOf(random, TEXTS, 0.4).join(' ');
  return {
    body,
    summary: aSummary({
      id,
      title: oneOf(random, [
        'Remote Medical Coder',
        'Billing Specialist',
        'Coding Manager',
        'Inpatient Coder II',
      ]),
      employerId: oneOf(random, [1, 2, 3, null]),
      inField: random() < 0.9,
      role: oneOf(random, [...ROLES, null]),
      remote: oneOf(random, REMOTES),
      specialties: someOf(random, SPECIALTIES, 0.2),
      statesAllowed: random() < 0.3 ? someOf(random, STATE_CODES, 0.3) : null,
      statesExcluded: random() < 0.1 ? someOf(random, STATE_CODES, 0.2) : null,
      credentialsRequired: needs(0.5),
      credentialsPreferred: needs(0.3),
      entryLevel: random() < 0.3,
      experienceMinYears: oneOf(random, [null, 0, 1, 2, 3]),
      pay:
        random() < 0.5
          ? {
              ...range,
              period: 'hour',
              periodInferred: false,
              unit: null,
              ranges: [],
              hourly: range,
              yearly,
              hoursBasis: 2080,
            }
          : null,
      warnings: random() < 0.1 ? ['fee'] : [],
      sources: [oneOf(random, SOURCES)],
      publishedOn: oneOf(random, ['2026-11-20', '2026-11-16', '2026-11-01', '2026-09-01']),
      state: oneOf(random, ['open', 'open', 'open', 'closed', 'unreachable']),
    }),
  };
}
