import { expect, test } from '@jest/globals';
import { canonicalAddress } from './apply-address.js';
import { employerNames, relationOf } from './employer-name.js';
import { bandsOf, likenessOf, signatureOf } from './signature.js';

test.each([
  'https://www.example.com/jobs/12345/?utm_source=board&gh_src=a1',
  'http://example.com/jobs/12345/apply',
  'https://EXAMPLE.com/jobs/12345#details',
])('%s leads to the same application as the bare address', (address) => {
  expect(canonicalAddress(address)).toBe(canonicalAddress('https://example.com/jobs/12345'));
});

test('an address of a whole careers site is no key', () => {
  expect(canonicalAddress('https://example.com/careers/')).toBeNull();
  expect(canonicalAddress('see our site')).toBeNull();
});

test('a number in the query tells vacancies apart', () => {
  expect(canonicalAddress('https://example.com/job?id=12345')).not.toBe(
    canonicalAddress('https://example.com/job?id=12346'),
  );
});

test.each([
  ['R1 RCM', 'R1', 'same'],
  ['Sotheby’s', 'Sothebys Inc.', 'same'],
  ['StepStone', 'StepStone Group', 'same'],
  ['Memorial Health', 'Memorial Health System', 'same'],
  ['AdRoll, a division of NextRoll', 'NextRoll', 'same'],
  ['Summit Health', 'Summit Medical Group', 'kin'],
  ['Coding Services LLC', 'Coding Solutions Group', 'other'],
  ['Acme Clinics', '', 'unknown'],
])('%s and %s: %s', (a, b, relation) => {
  expect(relationOf(employerNames(a), employerNames(b))).toBe(relation);
});

const words = (from: number, count: number) =>
  Array.from({ length: count }, (_, k) => `word${from + k}`).join(' ');

test('alike texts meet in the index, others do not', () => {
  const [text, edited, other] = [words(0, 300), `${words(0, 270)} ${words(900, 30)}`, words(2_000, 300)].map(
    signatureOf,
  );
  if (!text || !edited || !other) throw new Error('three texts make three signatures');
  const meet = (a: typeof text, b: typeof text) => bandsOf(a).some((band) => bandsOf(b).includes(band));
  expect(meet(text, edited)).toBe(true);
  expect(likenessOf(text, edited)).toBeGreaterThan(0.7);
  expect(meet(text, other)).toBe(false);
  expect(likenessOf(text, other)).toBeLessThan(0.1);
});

test('a text that is cut meets the whole one by its beginning', () => {
  const whole = signatureOf(words(0, 600));
  const bands = new Set(bandsOf(whole));
  expect(bandsOf(signatureOf(words(0, 120))).some((band) => bands.has(band))).toBe(true);
});

test('texts without words are not alike', () => {
  expect(bandsOf(signatureOf(''))).toEqual([]);
  expect(likenessOf(signatureOf(''), signatureOf(''))).toBe(0);
});
