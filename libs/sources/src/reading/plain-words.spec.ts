import { expect, test } from '@jest/globals';
import { plainWords } from './plain-words.js';

test('entities become the signs they stand for, also when they were escaped twice', () => {
  expect(plainWords('Billing &amp; Coding &#8211; Remote')).toBe('Billing & Coding – Remote');
  expect(plainWords('Billing &amp;#038; Coding')).toBe('Billing & Coding');
});

test('the marks of a search around a word go, the word stays', () => {
  expect(plainWords('<strong>Medical</strong> <strong>Coder</strong> II')).toBe('Medical Coder II');
});

test('a sign that looks like a tag stays', () => {
  expect(plainWords('Coder <CPC> R&D &lt;remote&gt;')).toBe('Coder <CPC> R&D <remote>');
});

test('blanks are single, also the ones that do not break', () => {
  expect(plainWords(' USA,  Canada&nbsp;\n')).toBe('USA, Canada');
});
