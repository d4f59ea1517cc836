import { expect, test } from '@jest/globals';
import { isFromOwnPage } from '../http/from-own-page.js';

test.each([
  [{ 'sec-fetch-site': 'same-origin', origin: 'https://evil.example' }, true],
  [{ 'sec-fetch-site': 'same-site', origin: 'https://superbill.example' }, false],
  [{ 'sec-fetch-site': 'cross-site' }, false],
  [{ origin: 'https://superbill.example' }, true],
  [{ origin: 'https://evil.example' }, false],
  [{ origin: 'null' }, false],
  [{}, false],
])('a form sent with %j counts as our own: %s', (headers, own) => {
  expect(isFromOwnPage({ headers: { host: 'superbill.example', ...headers } })).toBe(own);
});
