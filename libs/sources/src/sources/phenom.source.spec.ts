import { expect, test } from '@jest/globals';
import { source } from './phenom.source.js';

const board = { token: 'careers.tamarackclinics.example/us/en', origin: null };
const searchPage = 'https://careers.tamarackclinics.example/us/en/search-results';

function read(totalHits: number, jobs: object[], url = `${searchPage}?from=0&s=1`) {
  const text = JSON.stringify({ refineSearch: { totalHits, data: { jobs } } });
  return source.read({ request: { url }, status: 200, contentType: null, text, board });
}
const job = { jobId: '1', title: 'Coder' };

test('a host alone is read by its site map, a host with country and language by its search', () => {
  expect(source.start({ token: 'careers.acme.example', origin: null })).toEqual([
    { url: 'https://careers.acme.example/sitemap.xml' },
  ]);
  expect(source.start(board)[0]?.url).toBe(`${searchPage}?from=0&s=1`);
});

test('a large board is asked for the jobs of the trade only, each search with a total of its own', () => {
  const { more, total } = read(906, [job]);
  expect(total).toBeNull();
  expect(more[0]?.url).toBe(`${searchPage}?from=0&s=1&keywords=coder`);
  const search = read(700, [job], more[0]?.url);
  expect(search.total).toBe(700);
  expect(search.more).toEqual([{ url: `${searchPage}?from=1&s=1&keywords=coder` }]);
});

test('paging ends at the total, and at an empty page whatever the total promises', () => {
  expect(read(11, [job], `${searchPage}?from=10&s=1`).more).toEqual([]);
  expect(read(30, [], `${searchPage}?from=10&s=1`).more).toEqual([]);
});
