import { expect, test } from '@jest/globals';
import { valueWords } from './value-words.js';

test('needs for credentials say what is an alternative, what comes on top, and what may come later', () => {
  const needs = [
    { anyOf: ['CPC', 'CCS'], by: null },
    { anyOf: ['CRC'], by: 'within 12 months of hire' },
  ];
  expect(valueWords('credentials_required', needs)).toBe('CPC or CCS, and CRC (within 12 months of hire)');
});

test.each([
  ['experience_min_years', 0.5, '6 months or more'],
  ['experience_min_years', 1, '1 year or more'],
  ['remote_states_allowed', ['TX', 'PR'], 'Texas and Puerto Rico'],
  ['specialty', ['payment_posting', 'denials'], 'Payment posting, Denials'],
  ['specialty', ['ar_follow_up', 'a_value_of_tomorrow'], 'A/R follow-up, A value of tomorrow'],
  ['ghost_signals', ['talent_pool'], 'A talent pool'],
  ['schedule', ['no_weekends', 'constructor'], 'No weekends, Constructor'],
  ['warnings', ['chat_app_interview', 'of_tomorrow'], 'The interview is by chat only; Of tomorrow'],
  ['code_sets', ['ICD-10-CM', 'CPT'], 'ICD-10-CM and CPT'],
  ['remote', 'fully_remote', 'Fully remote'],
  ['remote', 'a value of tomorrow', 'a value of tomorrow'],
  ['in_field', true, 'Yes'],
] as const)('%s: %j is told as "%s"', (tag, value, words) => {
  expect(valueWords(tag, value)).toBe(words);
});

test('a contradiction says both things in the posting’s own words', () => {
  const found = [{ about: 'remote', label: '100% Remote', body: 'two days a week on site' }];
  expect(valueWords('contradictions', found)).toBe(
    'Labelled “100% Remote”; the text says “two days a week on site”',
  );
});
