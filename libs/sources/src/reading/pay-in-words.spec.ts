import { expect, test } from '@jest/globals';
import { payInWords } from './pay-in-words.js';

const hourly = { currency: 'USD', per: 'per hour' };

test('a range is written with its currency and unit', () => {
  expect(payInWords({ min: 24, max: 31.5, ...hourly })).toBe('USD 24 - 31.50 per hour');
  expect(payInWords({ min: 51332, max: 1080737, currency: 'USD', per: 'per year' })).toBe(
    'USD 51,332 - 1,080,737 per year',
  );
});

test('one amount is no range', () => {
  expect(payInWords({ min: 30, max: 30, ...hourly })).toBe('USD 30 per hour');
});

test('one end of a range says which end it is', () => {
  expect(payInWords({ min: 24, max: null, ...hourly })).toBe('from USD 24 per hour');
  expect(payInWords({ min: 0, max: 31, ...hourly })).toBe('up to USD 31 per hour');
});

test('a unit or currency that is not stated is not made up', () => {
  expect(payInWords({ min: 24, max: 30, currency: '', per: '' })).toBe('24 - 30');
});

test('zero is not pay', () => {
  expect(payInWords({ min: 0, max: 0, ...hourly })).toBe('');
  expect(payInWords({ min: null, max: null, ...hourly })).toBe('');
});
