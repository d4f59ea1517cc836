import { expect, test } from '@jest/globals';
import { defineSource, type Source } from './define-source.js';
import { sourceById } from './registry.js';

const declared = (changes: Partial<Source>) => () => defineSource({ ...sourceById('lever'), ...changes });
const access = sourceById('lever').access;

test('a source without terms, attribution or pace can not start, and one sentence says all that is wrong', () => {
  const terms = { url: 'see their site', readOn: '2026-02-30', summary: ' ' };
  expect(declared({ access: { ...access, terms, attribution: '' } })).toThrow(
    'Source "lever" can\'t start: access.terms.url is not an address; access.terms.readOn must be a day, YYYY-MM-DD; ' +
      'access.terms.summary is missing; access.attribution is missing.',
  );
  const pace = { minDelayMs: 0, everyMinutes: 0, expectNewWithinDays: null };
  expect(declared({ pace })).toThrow('pace.minDelayMs must be above 0; pace.everyMinutes must be above 0');
});

test('an id that would not do as a file name is refused', () => {
  expect(declared({ id: 'Green House' })).toThrow('id must be lower-case letters, digits and dashes');
});
