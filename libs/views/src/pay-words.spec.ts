import { describe, expect, test } from '@jest/globals';
import { hourlyPay as pay } from '../spec-support/summaries.js';
import { payInWords, payRanges } from './pay-words.js';

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

  test('pay by the week is told by the hour and by the year', () => {
    expect(
      payInWords(
        pay({
          min: 1_200,
          max: 1_200,
          period: 'week',
          hourly: { min: 30, max: 30 },
          yearly: { min: 62_400, max: 62_400 },
        }),
      ),
    ).toBe('$1,200 a week (about $30 an hour, about $62,400 a year, at 2,080 hours a year)');
  });

  test('several ranges are told one by one, a single one is not told twice', () => {
    const range = { min: 24.5, max: 31, period: 'hour' } as const;
    expect(payRanges(pay({ ranges: [range] }))).toEqual([]);
    expect(payRanges(pay({ ranges: [range, { ...range, min: 27, max: null }] }))).toEqual([
      '$24.50 to $31 an hour',
      'from $27 an hour',
    ]);
  });
});
