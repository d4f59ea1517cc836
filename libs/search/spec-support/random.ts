import fc from 'fast-check';
import {
  EMPLOYER_TYPES,
  POSTING_STATES,
  REMOTES,
  ROLES,
  type Choice,
  type PostingSummary,
  type SearchCriteria,
} from '#domain';
import type { SearchEntry } from '../src/read-posting.js';
import { aSummary } from './a-summary.js';

/** Few values, so that postings and criteria meet often. */
const WORDS = (
  'medical, coder, coding, coders, specialist, billing, a/r, accounts, receivable, risk, ' +
  'adjustment, hcc, CPC, CPC-A, remote, work, from, home, Epic, the, denials, follow-up'
).split(', ');
const text = (most: number) =>
  fc.array(fc.constantFrom(...WORDS), { maxLength: most }).map((words) => words.join(' '));
const some = <V>(values: readonly V[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 });
const states = fc.option(some(['TX', 'ID', 'NY'] as const), { nil: null });
const specialties = ['inpatient', 'denials', 'risk_adjustment'];
const systems = ['Epic', 'Cerner'];
const sources = ['greenhouse', 'lever', 'usajobs'];
const codes = ['CPC', 'CPC-A', 'CCS', 'CCA', 'COC'];
const employmentTypes = ['full_time', 'part_time', 'contract'] as const;
const schedule = ['day_shift', 'flexible'];
const day = fc.integer({ min: 1, max: 22 }).map((n) => `2026-11-${String(n).padStart(2, '0')}`);
const bound = fc.option(fc.integer({ min: 15, max: 60 }), { nil: null });
const range = fc.record({ min: bound, max: bound });

const pay: fc.Arbitrary<PostingSummary['pay']> = fc.option(
  fc.tuple(fc.option(range, { nil: null }), fc.boolean()).map(([hourly, yearlyToo]) => ({
    min: null,
    max: null,
    period: 'hour' as const,
    periodInferred: false,
    unit: null,
    ranges: [],
    hourly,
    yearly:
      hourly && yearlyToo
        ? { min: hourly.min && hourly.min * 2_080, max: hourly.max && hourly.max * 2_080 }
        : null,
    hoursBasis: 2_080,
  })),
  { nil: null },
);

const needs = fc.array(
  fc.record({
    anyOf: fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1, maxLength: 3 }),
    by: fc.constantFrom(null, 'within 12 months of hire'),
  }),
  { maxLength: 2 },
);

export const summaries: fc.Arbitrary<PostingSummary> = fc
  .record({
    id: fc.integer({ min: 1, max: 40 }),
    title: text(4),
    employerId: fc.option(fc.integer({ min: 1, max: 4 }), { nil: null }),
    employer: fc.constantFrom(null, 'Acme Health', 'Coder Staffing'),
    employerType: fc.constantFrom(...EMPLOYER_TYPES),
    location: fc.constantFrom(null, 'Boise, ID', 'Remote'),
    inField: fc.boolean(),
    role: fc.option(fc.constantFrom(...ROLES), { nil: null }),
    specialties: some(specialties),
    remote: fc.constantFrom(...REMOTES),
    statesAllowed: states,
    statesExcluded: states,
    credentialsRequired: needs,
    entryLevel: fc.boolean(),
    experienceMinYears: fc.option(fc.constantFrom(0, 0.5, 1, 2, 5), { nil: null }),
    pay,
    employmentTypes: some(employmentTypes),
    schedule: some(schedule),
    systems: some(systems),
    warnings: some(['asks_for_money']),
    sources: some(sources),
    sample: fc.boolean(),
    publishedOn: day,
    state: fc.constantFrom(...POSTING_STATES),
  })
  .map((said) => aSummary(said));

export const entries: fc.Arbitrary<SearchEntry> = fc.record({ summary: summaries, body: text(12) });

const choice = <V extends string>(values: readonly V[]): fc.Arbitrary<Choice<V>> =>
  mostlyNot({ any: [], not: [] }, fc.record({ any: some(values), not: some(values) }));

/** A filter that is always set leaves nothing to be found. */
function mostlyNot<T>(unset: T, set: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.oneof({ arbitrary: fc.constant(unset), weight: 5 }, { arbitrary: set, weight: 1 });
}

const operators = fc.constantFrom('', '', '', '-', '"', 'OR ');
export const questions = mostlyNot(
  '',
  fc
    .array(fc.tuple(operators, fc.constantFrom(...WORDS)), { maxLength: 5 })
    .map((parts) => parts.map((part) => part.join('')).join(' ')),
);

export const criteria: fc.Arbitrary<SearchCriteria> = fc.record({
  q: fc.oneof(
    fc.constant(''),
    questions,
    fc.constantFrom('coder', 'remote', '"medical coder"', 'coder -billing'),
  ),
  inField: mostlyNot(true, fc.boolean()),
  state: mostlyNot(null, fc.constantFrom('TX' as const, 'ID' as const, 'CA' as const)),
  remote: choice(REMOTES),
  role: choice(ROLES),
  specialty: choice(specialties),
  employerType: choice(EMPLOYER_TYPES),
  employer: choice(['1', '2', '9']),
  employmentType: choice(employmentTypes),
  schedule: choice(schedule),
  system: choice(systems),
  source: choice(sources),
  credentials: mostlyNot([], some(codes)),
  entryLevel: mostlyNot(false, fc.boolean()),
  experienceYears: mostlyNot(null, fc.constantFrom(0, 1, 3)),
  payMin: mostlyNot(
    null,
    fc.constantFrom({ amount: 25, per: 'hour' as const }, { amount: 60_000, per: 'year' as const }),
  ),
  withoutPay: fc.boolean(),
  postedWithinDays: mostlyNot(null, fc.constantFrom(1, 7)),
  withWarnings: fc.boolean(),
  states: fc.oneof(fc.constant(['open' as const]), some(POSTING_STATES)),
});
