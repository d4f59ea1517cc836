import { expect, test } from '@jest/globals';
import { STATE_LIST_PATTERN, statesNamed } from '#text';

test.each([
  ['AL, CO, DE, DC and FL', ['AL', 'CO', 'DE', 'DC', 'FL']],
  ['North or South Carolina, Tennessee', ['NC', 'SC', 'TN']],
  ['N. Carolina, Ohio, Penna., West Virginia or Virginia', ['NC', 'OH', 'PA', 'WV', 'VA']],
  ['Mass. or Conn.', ['MA', 'CT']],
  ['Virginia, Washington, Washington D.C.', ['VA', 'WA', 'DC']],
  ['Arkansas / Kansas', ['AR', 'KS']],
])('%s', (list, codes) => {
  expect(statesNamed(list)).toEqual(codes);
});

test.each(['in or me', 'Kansas City', 'New York metro', 'New York, NY', 'VA Medical Center', 'MAIN'])(
  '%s is no list of states',
  (text) => {
    expect(new RegExp(`^${STATE_LIST_PATTERN}$`).test(text)).toBe(false);
  },
);

test('a list runs over bars, bullets and lines', () => {
  const list = 'Texas | Ohio · Iowa\n- Utah\n- Maine and Vermont';
  expect(new RegExp(STATE_LIST_PATTERN).exec(list)?.[0]).toBe(list);
});
