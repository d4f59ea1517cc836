import { expect, test } from '@jest/globals';
import { isAddress } from './address.js';

test.each([
  'https://example.org/',
  'https://münchen.example/stellen',
  'https://example.org/empleo/año',
  'mailto:a@example.org',
])('%s is an address, also the ten thousandth time', (address) => {
  const answers = Array.from({ length: 10_000 }, () => isAddress(address));
  expect(new Set(answers)).toEqual(new Set([true]));
});

test('what is none alone may be one beside another', () => {
  expect(isAddress('/jobs/1')).toBe(false);
  expect(isAddress('/jobs/1', 'https://example.org')).toBe(true);
  expect(isAddress('')).toBe(false);
});
