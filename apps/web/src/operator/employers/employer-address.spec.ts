import { expect, test } from '@jest/globals';
import { employerId, nextAddress, placeIn } from './employer-address.js';

test('the address of the next page says where it begins', () => {
  const address = nextAddress('a&b', { openPostings: 12, nameKey: '1.5 health & care' });
  const query = new URL(address, 'https://site.example').searchParams;
  expect(query.get('q')).toBe('a&b');
  expect(placeIn(query.get('after'))).toEqual({ openPostings: 12, nameKey: '1.5 health & care' });
});

test.each([undefined, '', 'x', '1', '1.', '-1.a', '1e9.a', '99999999999.a', ['1.a'], '1.\0'])(
  'an address with after=%j begins at the beginning',
  (after) => {
    expect(placeIn(after)).toBeNull();
  },
);

test.each([
  ['7', 7],
  ['2147483647', 2_147_483_647],
  ['2147483648', null],
  ['0', null],
  ['', null],
  ['7x', null],
  ['-7', null],
  ['7.0', null],
])('"%s" is the number %j', (text, id) => {
  expect(employerId(text)).toBe(id);
});
