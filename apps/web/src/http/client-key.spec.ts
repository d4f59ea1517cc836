import { expect, test } from '@jest/globals';
import { clientKey } from './client-key.js';

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2::1', '2001:db8:1:2::/64'],
  ['2001:db8:1:2:ffff:ffff:ffff:ffff', '2001:db8:1:2::/64'],
  ['fe80::1%eth0', 'fe80::/64'],
  ['::1', '::/64'],
  ['nonsense', 'gone'],
  [undefined, 'gone'],
])('%s is counted as %s', (address, key) => {
  expect(clientKey(address)).toBe(key);
});
