import type { BoardAddress } from '#domain';
import { expect, test } from '@jest/globals';
import type { SourceRequest } from '../define-source.js';
import { FIELD_SEARCHES } from '../reading/field-searches.js';
import { source } from './workday.source.js';

const board: BoardAddress = { token: 'acme.wd5/External', origin: null };
const [first] = source.start(board) as [SourceRequest];
const rows = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    title: 'Coder',
    externalPath: `/job/Boise/Coder_R${1000 + n}`,
  }));
const read = (request: SourceRequest, answer: object, from = board) =>
  source.read({ request, status: 200, contentType: null, text: JSON.stringify(answer), board: from });
const asked = ({ body = '{}' }: SourceRequest) => JSON.parse(body);

test('the first page asks for all the others, as later ones may say a total of 0 or repeat the first', () => {
  const { more, total } = read(first, { total: 50, jobPostings: rows(20) });
  expect(total).toBe(50);
  expect(more.map((request) => asked(request).offset)).toEqual([20, 40]);
  expect(read(more[0] ?? first, { total: 0, jobPostings: rows(20) })).toMatchObject({
    more: [],
    total: null,
  });
});

test('a large board is searched for the trade instead of being paged through', () => {
  const { more, total, stubs } = read(first, { total: 2000, jobPostings: rows(20) });
  expect(total).toBeNull();
  expect(stubs).toHaveLength(20);
  expect(more.map((request) => asked(request).searchText)).toEqual([...FIELD_SEARCHES]);
  const search = more[0] ?? first;
  expect(read(search, { total: 35, jobPostings: rows(20) })).toMatchObject({ total: 35, more: [{}] });
  const deep = read(search, { total: 2000, jobPostings: rows(20) });
  expect(deep.total).toBeNull();
  expect(deep.more.map((request) => asked(request).offset)).toEqual([
    20, 40, 60, 80, 100, 120, 140, 160, 180,
  ]);
});

test('copies of a requisition on several sites of an employer have one key', () => {
  const keys = (externalPath: string, bulletFields: string[] = []) =>
    read(first, { total: 1, jobPostings: [{ title: 'Coder', externalPath, bulletFields }] }).stubs?.[0]
      ?.listing.externalId;
  expect(keys('/job/Boise/Coder_R1234-2')).toBe('/job/Boise/Coder_R1234');
  expect(keys('/job/Boise/Coder_R-1234')).toBe('/job/Boise/Coder_R-1234');
  expect(keys('/job/Boise/Coder_2026-1234')).toBe('/job/Boise/Coder_2026-1234');
  expect(keys('/job/Boise/Coder_2026-12', ['2026-12'])).toBe('/job/Boise/Coder_2026-12');
});

test('a hyphen in the host is an underscore in the address asked', () => {
  expect(source.start({ token: 'blue-ash.wd3/Jobs', origin: null })[0]?.url).toBe(
    'https://blue-ash.wd3.myworkdayjobs.com/wday/cxs/blue_ash/Jobs/jobs',
  );
});

test('sites of the other host form are asked and linked there', () => {
  const other = { ...board, origin: 'https://wd5.myworkdaysite.com' };
  const [request] = source.start(other) as [SourceRequest];
  expect(request.url).toBe('https://wd5.myworkdaysite.com/wday/cxs/acme/External/jobs');
  const { stubs = [] } = read(request, { total: 1, jobPostings: rows(1) }, other);
  expect(stubs[0]?.listing.url).toBe(
    'https://wd5.myworkdaysite.com/recruiting/acme/External/job/Boise/Coder_R1000',
  );
});

test('a token that is none is refused with an example of one', () => {
  for (const token of [
    '',
    'acme',
    'acme.wd5',
    'acme.wd5/',
    'acme.wd5/..',
    'https://acme.wd5.myworkdayjobs.com/x',
  ])
    expect(() => source.start({ token, origin: null })).toThrow('acme.wd5/External');
});
