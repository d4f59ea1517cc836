import { expect, test } from '@jest/globals';
import { outwardAddress } from './outward-address.js';

test.each([
  ['https://jobs.example/1?a=b#c', 'https://jobs.example/1?a=b#c'],
  ['http://jobs.example', 'http://jobs.example/'],
  ['https://user:secret@jobs.example/1', 'https://jobs.example/1'],
  ['https://jobs.example/\r\nSet-Cookie: a=b', 'https://jobs.example/Set-Cookie:%20a=b'],
])('%j is %s', (text, address) => {
  expect(outwardAddress(text)?.href).toBe(address);
});

test.each([
  null,
  '',
  'jobs/312',
  '//jobs.example',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,<script>',
  'file:///etc/passwd',
  'ftp://jobs.example',
  'mailto:a@b.example',
  'https://',
])('%j is nowhere to send a reader', (text) => {
  expect(outwardAddress(text)).toBeNull();
});
