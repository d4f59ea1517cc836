import type { PostingSummary } from '#domain';
import { expect, test } from '@jest/globals';
import { exampleSummary } from '../api/example-posting.js';
import { payStatistics } from './pay-statistics.js';

const paying = (
  min: number | null,
  max: number | null,
  role: PostingSummary['role'] = 'coder',
): PostingSummary => ({
  ...exampleSummary,
  role,
  pay: { ...exampleSummary.pay!, yearly: { min, max }, hourly: null },
});

test('the median is of the middles of the ranges; one end alone is its middle', () => {
  const some = [
    paying(40_000, 60_000),
    paying(null, 55_000),
    paying(60_000, null),
    paying(70_000, 70_000),
    paying(1, 1),
  ];
  expect(payStatistics(some)).toEqual({
    postings: 5,
    median_yearly: 55_000,
    median_hourly: null,
    by_role: { coder: { postings: 5, median_yearly: 55_000, median_hourly: null } },
  });
});

test('an even number has its median between the two in the middle', () => {
  const some = [1, 2, 3, 4, 5, 6].map((thousands) => paying(thousands * 10_000, null));
  expect(payStatistics(some).median_yearly).toBe(35_000);
});

test('a handful says nothing of a market, and postings of no known role are in none', () => {
  const some = [...[1, 2, 3, 4].map(() => paying(50_000, null)), paying(50_000, null, null)];
  expect(payStatistics(some)).toMatchObject({
    median_yearly: 50_000,
    by_role: { coder: { postings: 4, median_yearly: null } },
  });
});

test('without any pay there is nothing to tell', () => {
  expect(payStatistics([])).toEqual({ postings: 0, median_yearly: null, median_hourly: null, by_role: {} });
});
