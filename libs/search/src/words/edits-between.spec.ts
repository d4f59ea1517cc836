import { expect, test } from '@jest/globals';
import { editsBetween } from './edits-between.js';

test.each([
  ['no slip', 'coder', 'coder', 0],
  ['a letter too few', 'codr', 'coder', 1],
  ['a letter too many', 'codder', 'coder', 1],
  ['another letter', 'coter', 'coder', 1],
  ['two letters exchanged', 'inpateint', 'inpatient', 1],
  ['two slips', 'radiolgi', 'radiology', 2],
  ['too many slips to count', 'biller', 'coder', 3],
  ['a word that is much longer', 'cod', 'coding', 3],
])('%s', (_what, typed, meant, edits) => {
  expect(editsBetween(typed, meant, 2)).toBe(edits);
  expect(editsBetween(meant, typed, 2)).toBe(edits);
});
