import { expect, test } from '@jest/globals';
import { idsIn } from './ids-in.js';

test.each([
  ['one', '7', [7]],
  ['several, by repeated names', ['7', '3'], [7, 3]],
  ['several, by commas', '7,3', [7, 3]],
  ['the same twice', ['7', '7,3'], [7, 3]],
  ['none', undefined, []],
  ['what is no id', ['', '-1', '1.5', 'x', '1e3', '99999999999', '<b>', { a: 1 }], []],
])('an address that names %s', (_what, value, ids) => {
  expect(idsIn(value)).toEqual(ids);
});
