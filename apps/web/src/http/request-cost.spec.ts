import { expect, test } from '@jest/globals';
import { requestCost } from './request-cost.js';

test.each([
  ['/', 'pages', 1],
  ['/postings/1-coder', 'pages', 1],
  ['/operator', 'pages', 1],
  ['/apiary', 'pages', 1],
  ['/api/v1/postings', 'api', 1],
  ['/API/v1/postings', 'api', 1],
  ['/feeds/postings.atom', 'api', 1],
  ['/mcp', 'api', 5],
  ['/api/v1/postings.csv', 'api', 20],
  ['/api/v1/postings.NDJSON', 'api', 20],
])('%s is taken from the allowance for %s, as %d', (path, allowance, requests) => {
  expect(requestCost(path)).toEqual({ allowance, requests });
});

test.each(['/static/site.css', '/livez', '/readyz', '/metrics'])('%s costs nothing', (path) => {
  expect(requestCost(path)).toBeNull();
});
