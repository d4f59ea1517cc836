import { expect, test } from '@jest/globals';
import { load } from 'cheerio';
import { addressSaidBy, linkedFrom, onAskedHost, readersAddress } from './page-address.js';

test('a page says where it stands, for search engines or for those who share it', () => {
  expect(addressSaidBy(load('<link rel="canonical" href="https://a.example/job/1">'))).toBe(
    'https://a.example/job/1',
  );
  expect(
    addressSaidBy(
      load('<link rel="canonical" href=""><meta property="og:url" content="https://a.example/2">'),
    ),
  ).toBe('https://a.example/2');
  expect(addressSaidBy(load('<p>nothing said</p>'))).toBeNull();
});

test('only links a reader may follow become addresses', () => {
  expect(linkedFrom('https://a.example/jobs', ' /job/1 ')).toBe('https://a.example/job/1');
  for (const link of [undefined, '', 'javascript:apply()', 'http://'])
    expect(linkedFrom('https://a.example/', link)).toBeNull();
});

test('a link to the employer’s other host is asked on the host of the board', () => {
  expect(onAskedHost({ url: 'http://127.0.0.1:4010/list' }, 'https://a.example/job/1?x=2')).toBe(
    'http://127.0.0.1:4010/job/1?x=2',
  );
});

test('a saved page without an address of its own makes no links to the vendor’s homepage', () => {
  const [page, home] = [load('<p>a job</p>'), 'https://vendor.example/'];
  expect(readersAddress(page, { url: home }, home)).toBeNull();
  expect(readersAddress(page, { url: 'https://a.example/jobs' }, home)).toBe('https://a.example/jobs');
  expect(linkedFrom(null, '/job/1')).toBeNull();
  expect(linkedFrom(null, 'https://a.example/job/1')).toBe('https://a.example/job/1');
});
