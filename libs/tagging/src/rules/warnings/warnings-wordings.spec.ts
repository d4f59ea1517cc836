import { expect, test } from '@jest/globals';
import type { Texts } from '../../define-tag.js';
import { textsWith } from '../../../fixtures/texts-with.js';
import warnings from '../../tags/warnings.tag.js';

const reasons = (given: Partial<Texts>): string[] =>
  warnings.read(textsWith({ title: 'Medical Biller', company: 'Acme Health', ...given }))?.value ?? [];

const LONG = 'Posts payments, works denials and calls payers about unpaid claims. '.repeat(5);

test.each([
  ['Houston, TX', true],
  ['US, TX, Houston', true],
  ['Remote, United States', true],
  ['Aberdeen, United Kingdom', false],
  ['GB, ABE, Aberdeen', false],
  ['AU, WA, Perth', false],
  ['', false],
])('a qualification of another country counts where the place is here: %s', (location, counts) => {
  const found = reasons({ location, description: `${LONG} An HNC or five GCSEs are essential.` });
  expect(found.includes('asks_what_another_country_gives')).toBe(counts);
});

test('spelling of another country is a weak reason, and needs two words', () => {
  const [one, two] = [`${LONG} Our organisation.`, `${LONG} Our organisation recognises good behaviour.`];
  const more = ' Seats are limited.';
  expect(reasons({ location: 'Austin, TX', description: two })).toEqual([]);
  expect(reasons({ location: 'Austin, TX', description: one + more })).toEqual([]);
  expect(reasons({ location: 'Austin, TX', description: two + more })).toEqual([
    'spelling_of_another_country',
    'pressure',
  ]);
});

test('a link before a word, or a line in place of a text, counts where no company is given', () => {
  const description = `Apply using below link https://x.example\n${LONG}Acme Health is a hospital.`;
  expect(reasons({ company: '', description })).toContain('link_before_a_word');
  expect(reasons({ description })).not.toContain('link_before_a_word');
  expect(reasons({ company: '', title: 'Office', description: 'Put his books online for him.' })).toEqual([
    'no_employer_named',
    'says_almost_nothing',
  ]);
  expect(reasons({ description: 'Coder wanted, CPC, call us.' })).toEqual([]);
});

test('a slip in the spelling is nothing by itself', () => {
  expect(reasons({ description: `${LONG} Claims are recieved by mail.` })).toEqual([]);
  expect(reasons({ title: 'MEDICAL BILLER', description: LONG })).toEqual([]);
  expect(reasons({ title: 'MEDICAL BILLER', description: `${LONG} Office managment.` })).toEqual([
    'misspelled_words',
    'carelessly_written',
  ]);
});

test('an agency that names itself may keep its client’s name and state its terms', () => {
  const terms = 'Duration: 6+ months. W2 or C2C. Our client is a hospital.';
  expect(reasons({ company: 'Beacon Staffing LLC', description: `${LONG} ${terms}` })).toEqual([]);
  expect(reasons({ company: '', description: `${LONG} ${terms}` })).toEqual([
    'no_employer_named',
    'contract_without_a_firm',
  ]);
});

test('home work is a reason where nobody is named, and none at a firm', () => {
  const description = `${LONG} You work from home.`;
  expect(reasons({ company: '', description })).toEqual(['no_employer_named', 'home_work_for_nobody']);
  expect(reasons({ description })).toEqual([]);
});
