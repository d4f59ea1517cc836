import { expect, test } from '@jest/globals';
import { source } from './teamtailor.source.js';

const board = { token: 'acme', origin: null };
const read = (text: string, url: string) =>
  source.read({ request: { url }, status: 200, contentType: null, text, board });
const rss = (count: number) =>
  `<rss><channel><title>Acme</title>${Array.from({ length: count }, (_, id) => `<item><guid>${id}</guid><title>Coder</title></item>`).join('')}</channel></rss>`;

test('the RSS feed is read a hundred at a time until a shorter page', () => {
  const { more } = read(rss(100), 'https://acme.teamtailor.com/jobs.rss');
  expect(more[0]?.url).toBe('https://acme.teamtailor.com/jobs.rss?offset=100&per_page=100');
  expect(read(rss(100), more[0]?.url ?? '').more[0]?.url).toContain('offset=200');
  expect(read(rss(99), 'https://acme.teamtailor.com/jobs.rss').more).toEqual([]);
});

test('a next page is followed on the same host only, and never back to itself', () => {
  const url = 'https://acme.teamtailor.com/jobs.json';
  const withNext = (next_url: string) =>
    read(JSON.stringify({ items: [{ id: '1', title: 'Coder' }], next_url }), url);
  expect(withNext(`${url}?page=2`).more).toEqual([{ url: `${url}?page=2` }]);
  expect(withNext(url).more).toEqual([]);
  expect(withNext('https://elsewhere.example/jobs.json').more).toEqual([]);
});

test('a careers site on a host of its own is asked there', () => {
  expect(source.start({ token: 'careers.acme.example', origin: null })[0]?.url).toBe(
    'https://careers.acme.example/jobs.json',
  );
  expect(() => source.start({ token: 'a b', origin: null })).toThrow('such as "acme"');
});
