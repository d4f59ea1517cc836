import { expect, test } from '@jest/globals';
import type { Tag } from '#domain';
import { compareTags } from './compare-tags.js';

const quoting = (quote: string): Tag['evidence'] => [
  { rule: `remote/${quote}`, field: 'title', start: 0, end: quote.length, quote },
];
const hybrid: Tag = { tag: 'remote', value: 'hybrid', evidence: quoting('Hybrid') };
const remote: Tag = { tag: 'remote', value: 'fully_remote', evidence: quoting('Remote') };

test('another value is a change, with the words that now speak for it', () => {
  expect(compareTags([hybrid], [remote])).toEqual([
    { tag: 'remote', before: 'hybrid', after: 'fully_remote', because: remote.evidence },
  ]);
});

test('a tag that is gone is a change, with the words that used to speak for it', () => {
  expect(compareTags([hybrid], [])).toEqual([
    { tag: 'remote', before: 'hybrid', after: null, because: hybrid.evidence },
  ]);
});

test('other words for the same value are no change, nor is another order of keys', () => {
  expect(compareTags([hybrid], [{ ...hybrid, evidence: quoting('2 days') }])).toEqual([]);
  const need = (value: object): Tag => ({ ...hybrid, tag: 'credentials_required', value: [value] }) as Tag;
  expect(compareTags([need({ anyOf: ['CPC'], by: null })], [need({ by: null, anyOf: ['CPC'] })])).toEqual([]);
});
