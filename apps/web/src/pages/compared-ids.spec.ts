import { expect, test } from '@jest/globals';
import { comparedIds } from './compared-ids.js';

test('postings are named by number or by a pasted address, each once, in their order', () => {
  const asked = ['9', ' https://superbill.example/postings/7-coder ', '', '9'];
  expect(comparedIds(asked)).toEqual({ ids: [9, 7], problems: [] });
  expect(comparedIds('9')).toEqual({ ids: [9], problems: [] });
  expect(comparedIds(undefined)).toEqual({ ids: [], problems: [] });
  expect(comparedIds({ a: '9' })).toEqual({ ids: [], problems: [] });
});

test('what is no posting is named, and cut where it is long', () => {
  expect(comparedIds(['7', 'that one']).problems).toEqual([
    '“that one” is neither the number nor the address of a posting.',
  ]);
  expect(comparedIds('x'.repeat(2_000)).problems[0]!.length).toBeLessThan(150);
});

test('more than four are not squeezed in, and that is said', () => {
  const { ids, problems } = comparedIds(['1', '2', '3', '4', '5']);
  expect(ids).toEqual([1, 2, 3, 4]);
  expect(problems).toEqual(['Up to 4 postings fit beside each other; the first 4 of the 5 are shown.']);
});
