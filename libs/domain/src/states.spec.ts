import { expect, test } from '@jest/globals';
import { isStateCode } from '#domain';

test('Puerto Rico counts among the states, Guam does not', () => {
  expect(isStateCode('PR')).toBe(true);
  expect(isStateCode('GU')).toBe(false);
});
