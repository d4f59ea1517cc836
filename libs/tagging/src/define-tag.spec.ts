import { expect, test } from '@jest/globals';
import { defineTag, type Rule } from './define-tag.js';
import { textsWith } from '../fixtures/texts-with.js';

const rule: Rule<boolean> = {
  id: 'in-field/coder',
  value: true,
  in: ['title', 'description'],
  match: /\bcoder\b/i,
  unless: /\bjava\b/i,
  because: 'an example',
  yes: ['Coder'],
  no: ['Java coder'],
};
const tag = defineTag<'in_field', boolean>({
  tag: 'in_field',
  rules: [rule],
  choose: (found) => (found.length > 0 ? { value: true, because: found } : null),
});

test('a rule that finds its wording gives the value with the quoted words', () => {
  expect(tag.read(textsWith({ title: 'Senior Coder' }))).toEqual({
    tag: 'in_field',
    value: true,
    evidence: [{ rule: 'in-field/coder', field: 'title', start: 7, end: 12, quote: 'Coder' }],
  });
});

test('without evidence there is no tag, whatever was chosen', () => {
  const daring = defineTag<'in_field', boolean>({
    tag: 'in_field',
    rules: [rule],
    choose: () => ({ value: true, because: [] }),
  });
  expect(tag.read(textsWith({ title: 'Pharmacist' }))).toBeNull();
  expect(daring.read(textsWith({ title: 'Coder' }))).toBeNull();
});

test('"unless" looks at the sentence of the match and no further', () => {
  expect(tag.read(textsWith({ description: 'A Java coder.' }))).toBeNull();
  expect(tag.read(textsWith({ description: 'A coder. No Java.' }))?.value).toBe(true);
});

test('a value read off the match may turn the match down', () => {
  const even = defineTag<'in_field', boolean>({
    tag: 'in_field',
    rules: [{ ...rule, match: /\d+/, value: (match) => (Number(match[0]) % 2 === 0 ? true : null) }],
    choose: (found) => ({ value: true, because: found }),
  });
  expect(even.read(textsWith({ title: '3 and 4' }))?.evidence.map((piece) => piece.quote)).toEqual(['4']);
});

test('evidence is a dozen quotes at the most, not all there are', () => {
  expect(tag.read(textsWith({ description: 'coder '.repeat(100) }))?.evidence).toHaveLength(12);
});
