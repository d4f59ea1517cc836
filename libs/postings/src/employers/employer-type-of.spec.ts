import type { Tag } from '#domain';
import { expect, test } from '@jest/globals';
import { employerTypeOf, type EmployerKind } from './employer-type-of.js';

const tag = (value: Tag<'employer_type'>['value']): Tag<'employer_type'> => ({
  tag: 'employer_type',
  value,
  evidence: [{ rule: 'r', field: 'description', start: 0, end: 16, quote: 'our staffing firm' }],
});
const row = (typeSource: EmployerKind['typeSource'], type: EmployerKind['type'] = 'payer'): EmployerKind => ({
  type,
  typeSource,
  typeEvidence: 'Sells health plans.',
});

test('what an operator set goes before what the posting says', () => {
  expect(employerTypeOf(tag('staffing_agency'), row('operator'))).toEqual({
    type: 'payer',
    said: 'operator',
    evidence: 'Sells health plans.',
  });
});

test('an operator may say that nobody can tell', () => {
  expect(employerTypeOf(tag('staffing_agency'), row('operator', 'unclear')).type).toBe('unclear');
});

test('the posting goes before the catalogue, with its own words', () => {
  expect(employerTypeOf(tag('staffing_agency'), row('catalogue'))).toEqual({
    type: 'staffing_agency',
    said: 'posting',
    evidence: 'our staffing firm',
  });
});

test.each([null, tag('unclear')])('the catalogue speaks where the posting is silent', (silent) => {
  expect(employerTypeOf(silent, row('catalogue'))).toEqual({
    type: 'payer',
    said: 'catalogue',
    evidence: 'Sells health plans.',
  });
});

test.each([null, row(null, null)])(
  'where nobody says anything it is unclear, without evidence',
  (employer) => {
    expect(employerTypeOf(null, employer)).toEqual({ type: 'unclear', said: null, evidence: null });
  },
);
