import { describe, expect, test } from '@jest/globals';
import type { Pay } from '#domain';
import { payInWords, valueWords } from './value-words.js';

const pay = (change: Partial<Pay> = {}): Pay => ({
  min: 24.5,
  max: 31,
  period: 'hour',
  periodInferred: false,
  unit: null,
  ranges: [],
  hourly: { min: 24.5, max: 31 },
  yearly: { min: 50_960, max: 64_480 },
  hoursBasis: 2_080,
  ...change,
});

describe('pay in words', () => {
  test('as stated, and what it comes to, with the hours that lie between', () => {
    expect(payInWords(pay())).toBe(
      '$24.50 to $31 an hour (about $50,960 to $64,480 a year, at 2,080 hours a year)',
    );
  });

  test('a bound that is not stated is not made up', () => {
    expect(payInWords(pay({ min: null, yearly: null }))).toBe('up to $31 an hour');
    expect(payInWords(pay({ max: null, yearly: null }))).toBe('from $24.50 an hour');
  });

  test('a bound that is not stated is not made up for the other unit either', () => {
    expect(payInWords(pay({ min: null, yearly: { min: null, max: 64_480 } }))).toBe(
      'up to $31 an hour (up to about $64,480 a year, at 2,080 hours a year)',
    );
  });

  test('per chart stays per chart', () => {
    expect(payInWords(pay({ min: 2.35, max: 4.1, period: 'unit', unit: 'chart', yearly: null }))).toBe(
      '$2.35 to $4.10 per chart',
    );
  });

  test('a unit that was taken from the figures says so', () => {
    expect(payInWords(pay({ periodInferred: true, yearly: null }))).toMatch(/does not write per what/);
  });
});

test('needs for credentials say what is an alternative, what comes on top, and what may come later', () => {
  const needs = [
    { anyOf: ['CPC', 'CCS'], by: null },
    { anyOf: ['CRC'], by: 'within 12 months of hire' },
  ];
  expect(valueWords('credentials_required', needs)).toBe('CPC or CCS, and CRC (within 12 months of hire)');
});

test.each([
  ['experience_min_years', 0.5, '6 months or more'],
  ['experience_min_years', 1, '1 year or more'],
  ['remote_states_allowed', ['TX', 'PR'], 'Texas and Puerto Rico'],
  ['specialty', ['payment_posting', 'denials'], 'Payment posting and denials'],
  ['code_sets', ['ICD-10-CM', 'CPT'], 'ICD-10-CM and CPT'],
  ['remote', 'fully_remote', 'Fully remote'],
  ['remote', 'a value of tomorrow', 'a value of tomorrow'],
  ['in_field', true, 'Yes'],
] as const)('%s: %j is told as "%s"', (tag, value, words) => {
  expect(valueWords(tag, value)).toBe(words);
});
