import { expect, test } from '@jest/globals';
import { changesBetween, type ListingFacts } from './changes.js';

const coder: ListingFacts = {
  title: 'Medical Coder',
  company: 'Quillback Health',
  location: 'Remote, TX',
  postedOn: '2026-11-01',
  closesOn: null,
  extras: { salary_text: '$24 - $30 per hour', employment_type_text: 'Full time' },
  description: 'Codes charts. CPC required.',
};
const changes = (change: Partial<ListingFacts>) => changesBetween(coder, { ...coder, ...change });

test.each<[string, Partial<ListingFacts>, object]>([
  ['a new title', { title: 'Coder II' }, { field: 'title', before: 'Medical Coder', after: 'Coder II' }],
  [
    'another state',
    { location: 'Remote, FL' },
    { field: 'location', before: 'Remote, TX', after: 'Remote, FL' },
  ],
  [
    'a closing day that is set',
    { closesOn: '2026-12-01' },
    { field: 'closes_on', before: null, after: '2026-12-01' },
  ],
  [
    'pay that is no longer told',
    { extras: { employment_type_text: 'Full time' } },
    { field: 'pay', before: '$24 - $30 per hour', after: null },
  ],
  [
    'a day of publishing that is moved',
    { postedOn: '2026-11-20' },
    { field: 'posted_on', before: '2026-11-01', after: '2026-11-20' },
  ],
  [
    'a label for the place of work',
    { extras: { ...coder.extras, remote_flag: 'hybrid' } },
    { field: 'place_of_work', before: null, after: 'hybrid' },
  ],
])('history tells %s', (_what, change, told) => {
  expect(changes(change)).toEqual([told]);
});

test('history tells of a text only how much of it is new', () => {
  expect(changes({ description: 'Codes charts. CPC or CCS required. Codes claims.' })).toEqual([
    { field: 'description', before: '4 words', after: '8 words, 4 of them new' },
  ]);
  expect(changes({ description: 'Codes charts.' })).toEqual([
    { field: 'description', before: '4 words', after: '2 words, none of them new' },
  ]);
});

test.each<[string, Partial<ListingFacts>]>([
  ['the same again', {}],
  ['other capitals and blanks', { title: ' MEDICAL  coder ' }],
  ['an empty text instead of none', { extras: { ...coder.extras, remote_flag: '' } }],
  ['the same sentences in another order', { description: 'CPC required.\nCodes charts.' }],
])('history does not tell %s', (_what, change) => {
  expect(changes(change)).toEqual([]);
});

test('several changes are told together', () => {
  const fields = changes({ title: 'Biller', company: null, description: '' }).map(({ field }) => field);
  expect(fields).toEqual(['title', 'company', 'description']);
});
