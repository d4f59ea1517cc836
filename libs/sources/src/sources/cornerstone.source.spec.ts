import { SourceChanged } from '#domain';
import { expect, test } from '@jest/globals';
import { source } from './cornerstone.source.js';

const board = { token: 'acme/4/acme', origin: null };
const site = (cloud: string, culture = 'en-US') =>
  `<html><script>csod.context = ${JSON.stringify({ token: 'a.b.c', cultureID: 1, cultureName: culture, endpoints: { cloud } })};</script></html>`;
const page = (text: string, request = { url: 'https://acme.csod.com/' }) => ({
  request,
  status: 200,
  contentType: null,
  text,
  board,
});
const search = (culture?: string) => source.read(page(site('https://us.api.csod.com/', culture))).more[0]!;
const jobs = (count: number, totalCount: number, more: object = {}) => {
  const requisitions = Array.from({ length: count }, (_, id) => ({
    requisitionId: id + 1,
    displayJobTitle: 'Coder',
    ...more,
  }));
  return JSON.stringify({ status: 'Success', data: { totalCount, requisitions } });
};

test('the search is asked at Cornerstone with the pass of the page', () => {
  expect(search()).toMatchObject({
    url: 'https://us.api.csod.com/rec-job-search/external/jobs',
    method: 'POST',
    headers: { Authorization: 'Bearer a.b.c', 'CSOD-Accept-Language': 'en-US' },
  });
});

test('the pass is given to nobody else', () => {
  for (const cloud of ['https://api.csod.com.evil.example/', 'http://us.api.csod.com/', 'nowhere'])
    expect(() => source.read(page(site(cloud)))).toThrow(SourceChanged);
});

test('pages are asked for until the stated count is reached', () => {
  const first = source.read(page(jobs(100, 150), search()));
  expect(first.total).toBe(150);
  expect(first.more[0]?.body).toContain('"pageNumber":2');
  const second = source.read(page(jobs(50, 150), first.more[0]));
  expect(second).toMatchObject({ more: [], total: null });
  expect(source.read(page(jobs(0, 150), search())).more).toEqual([]);
});

test('a date is read the American way for American sites, day first for others, and "-" is none', () => {
  const days = (culture: string) => {
    const dates = { postingEffectiveDate: '10/5/2026', postingExpirationDate: '-' };
    const [one] = source.read(page(jobs(1, 1, dates), search(culture))).listings;
    return [one?.postedOn, one?.closesOn];
  };
  expect(days('en-US')).toEqual(['2026-10-05', null]);
  expect(days('en-GB')).toEqual(['2026-05-10', null]);
});

test('a token may be the host alone, and says what it looks like when it is none', () => {
  expect(source.start({ token: 'acme.csod.com', origin: null })[0]?.url).toBe(
    'https://acme.csod.com/ux/ats/careersite/1/home?c=acme',
  );
  for (const token of ['', 'acme/x', 'acme/1/a b', 'a/1/a/1'])
    expect(() => source.start({ token, origin: null })).toThrow('such as acme/1/acme');
});
