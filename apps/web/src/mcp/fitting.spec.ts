import { expect, test } from '@jest/globals';
import { cutText, fitting } from './fitting.js';

test('a list ends before it gets too long, but never without its first item', () => {
  expect(fitting(['aaaa', 'bbbb', 'cccc'], 15)).toEqual(['aaaa', 'bbbb']);
  expect(fitting(['aaaa', 'bbbb'], 1_000)).toEqual(['aaaa', 'bbbb']);
  expect(fitting(['aaaa', 'bbbb'], 2)).toEqual(['aaaa']);
  expect(fitting([], 2)).toEqual([]);
});

test('a text is cut between words and says so', () => {
  expect(cutText('codes charts', 20)).toBe('codes charts');
  expect(cutText('codes inpatient charts', 18)).toBe('codes inpatient [cut here: 22 characters in all]');
  expect(cutText('x'.repeat(30), 10)).toBe(`${'x'.repeat(10)} [cut here: 30 characters in all]`);
});
