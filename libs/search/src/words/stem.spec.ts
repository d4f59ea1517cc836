import { expect, test } from '@jest/globals';
import { stem } from './stem.js';

test.each([
  ['one word in its forms', ['code', 'codes', 'coded', 'coding']],
  ['a word that ends in y', ['specialty', 'specialties']],
  ['what is certified and what certifies', ['certify', 'certified', 'certifies']],
  ['a doubled letter', ['plan', 'plans', 'planned', 'planning']],
  ['a letter that was double before', ['bill', 'bills', 'billed', 'billing']],
  ['how something is done', ['remote', 'remotely']],
  ['how often it is done', ['process', 'processes', 'processed', 'processing']],
])('%s is one word', (_what, words) => {
  expect(new Set(words.map(stem)).size).toBe(1);
});

test.each([
  ['a coder is not the coding', 'coder', 'coding'],
  ['a biller is not the bill', 'biller', 'billing'],
  ['CRCS is not CRC', 'crcs', 'crc'],
  ['CCDS is not CCD', 'ccds', 'ccd'],
  ['a basis is not a base', 'basis', 'bases'],
])('%s', (_what, one, other) => {
  expect(stem(one)).not.toBe(stem(other));
});

test.each(['speed', 'need', 'string', 'status', 'is', '2025s', ''])('"%s" stays as it is', (word) => {
  expect(stem(word)).toBe(word);
});
