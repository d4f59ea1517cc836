import { SourceChanged } from '#domain';
import { expect, test } from '@jest/globals';
import { FIELD_SEARCHES } from '../reading/field-searches.js';
import { source } from './icims.source.js';

const board = { token: 'careers-acme', origin: null };
const start = 'https://careers-acme.icims.com/jobs/search?ss=1&in_iframe=1';
const card = (id: number) =>
  `<li class="iCIMS_JobCardItem"><a class="iCIMS_Anchor" href="/jobs/${id}/coder/job"><h3>Coder</h3></a></li>`;
const list = (page: number, pages: number, ...cards: string[]) =>
  `<body class="iCIMS_ListingsPage"><h2>Page ${page} of ${pages}</h2><a href="#">${pages}</a>${cards.join('')}</body>`;
const read = (text: string, url = start, stub?: Parameters<typeof source.read>[0]['request']['stub']) =>
  source.read({ request: stub ? { url, stub } : { url }, status: 200, contentType: null, text, board });

test('the last page asks for no further one', () => {
  expect(read(list(1, 3, card(1))).more[0]?.url).toContain('pr=1&');
  expect(read(list(3, 3, card(1)), `${start}&pr=2`).more).toEqual([]);
  expect(read(list(1, 1, card(1))).more).toEqual([]);
});

test('a portal that gives its first page again and again comes to an end', () => {
  expect(read(list(1, 3, card(1)), `${start}&pr=2`).more).toEqual([]);
});

test('an announced page without vacancies is a failure, not the end', () => {
  expect(() => read(list(2, 3), `${start}&pr=1`)).toThrow(SourceChanged);
});

test('a large portal is asked for the trade’s titles, and each search page by page', () => {
  const { more } = read(list(1, 200, card(1)));
  expect(more).toHaveLength(FIELD_SEARCHES.length);
  expect(read(list(1, 30, card(1)), more[4]?.url).more[0]?.url).toContain('searchKeyword=revenue+cycle');
});

test('a list in place of a vacancy’s page means that the vacancy is closed', () => {
  const stub = read(list(1, 1, card(7))).stubs?.[0]?.listing;
  expect(read(list(1, 1, card(8)), start, stub).rejected).toEqual([
    { externalId: '7', reason: 'the vacancy is no longer available' },
  ]);
});
