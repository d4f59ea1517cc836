import { expect, test } from '@jest/globals';
import { idText, readRecords } from './read-records.js';
import { listOrNone, neededText, object, text } from './shapes.js';

const read = (records: unknown[], placeOf?: (index: number) => string) =>
  readRecords({
    records,
    ...(placeOf && { placeOf }),
    idOf: ({ id }) => idText(id),
    withoutId: 'id is missing',
    shape: object({ title: neededText, place: object({ name: text }).nullish(), tags: listOrNone(text) }),
    listing: ({ title, place }) => ({
      url: null,
      title,
      company: null,
      location: place?.name || null,
      description: '',
      postedOn: null,
      closesOn: null,
      requisitionId: null,
      extras: {},
    }),
  });

test('a bad record is rejected in words and the others go on', () => {
  const { listings, rejected } = read([
    { id: 1, title: ' Coder ' },
    'a coder',
    { title: 'Biller' },
    { id: 4, place: { name: ['Boise'] }, tags: 'none' },
    { id: 5, title: '  ', place: null },
    { id: 6, title: 7 },
  ]);
  expect(listings.map(({ externalId, title }) => `${externalId} ${title}`)).toEqual(['1 Coder', '6 7']);
  expect(rejected).toEqual([
    { externalId: null, reason: 'record 2: not a JSON object' },
    { externalId: null, reason: 'record 3: id is missing' },
    { externalId: '4', reason: 'title is missing, place.name is not text, tags is not a list' },
    { externalId: '5', reason: 'title is empty' },
  ]);
});

test('the second record of one id is rejected: one row per board and id', () => {
  const { listings, rejected } = read([
    { id: 'a', title: 'Coder' },
    { id: ' a ', title: 'Coder, again' },
  ]);
  expect(listings).toHaveLength(1);
  expect(rejected).toEqual([{ externalId: 'a', reason: 'the same id came before on this page' }]);
});

test('where a file is made by hand, each reason names the place', () => {
  const { rejected } = read([{ id: 1 }], (index) => `line ${index + 1}`);
  expect(rejected).toEqual([{ externalId: '1', reason: 'line 1: title is missing' }]);
});
