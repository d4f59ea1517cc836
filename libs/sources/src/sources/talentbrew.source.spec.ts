import { expect, test } from '@jest/globals';
import { source } from './talentbrew.source.js';

const board = { token: 'careers.juniperridge.example', origin: null };

function read(total: number, pages: number, current: number, url = source.start(board)[0]?.url ?? '') {
  const link = `<a href="/job/boise/coder/88123/7${current}"><h2>Coder</h2></a>`;
  const text = `<div id="search-results" data-total-job-results="${total}" data-total-pages="${pages}" data-current-page="${current}"><ul id="search-results-list"><li>${link}</li></ul></div>`;
  return source.read({ request: { url }, status: 200, contentType: null, text, board });
}

test('a large board is asked for the jobs of the trade only, each search with a total of its own', () => {
  const { more, total } = read(5210, 348, 1);
  expect(total).toBeNull();
  expect(more[4]?.url).toBe('https://careers.juniperridge.example/search-jobs/revenue%20cycle/88123/1');
  const search = read(700, 47, 1, more[4]?.url);
  expect(search.total).toBe(700);
  expect(search.more).toEqual([{ url: `${more[4]?.url}?p=2` }]);
});

test('a site that answers its first page for any number ends with the last number', () => {
  expect(read(31, 3, 1, 'https://careers.juniperridge.example/search-jobs?p=3').more).toEqual([]);
});
