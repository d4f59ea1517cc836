import { expect, test } from '@jest/globals';
import { allowSimulator, isExcepted } from './loopback-exception.js';

test.each(['http://127.0.0.1:4010', 'http://[::1]:4010'])('%s may be the simulator', (origin) => {
  expect(isExcepted(origin, allowSimulator(origin, { production: false }))).toBe(true);
});

test('production reads no simulator', () => {
  expect(() => allowSimulator('http://127.0.0.1:4010', { production: true })).toThrow(
    'The simulator is never read in production',
  );
});

test.each([
  'http://127.0.0.1',
  'http://127.0.0.1:80',
  'http://127.0.0.1:4010/',
  'http://127.0.0.1:4010/path',
  'http://127.1:4010',
  'http://127.0.0.2:4010',
  'http://localhost:4010',
  'http://0.0.0.0:4010',
  'http://10.0.0.1:4010',
  'http://169.254.169.254:4010',
  'http://me@127.0.0.1:4010',
  'https://127.0.0.1:4010',
  'http://*:4010',
  '',
])('"%s" can not be the simulator', (origin) => {
  expect(() => allowSimulator(origin, { production: false })).toThrow('must be addressed as');
});

test('an exception that was not made here is none', () => {
  expect(isExcepted('http://10.0.0.1', { origin: 'http://10.0.0.1' })).toBe(false);
  expect(isExcepted('http://10.0.0.1', null)).toBe(false);
});
