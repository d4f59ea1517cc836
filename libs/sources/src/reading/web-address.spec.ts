import { expect, test } from '@jest/globals';
import { webAddress } from './web-address.js';

test('web addresses pass, without a port that goes without saying', () => {
  expect(webAddress('https://www.usajobs.gov:443/job/913400101')).toBe(
    'https://www.usajobs.gov/job/913400101',
  );
  expect(webAddress('http://127.0.0.1:4010/jobs/1')).toBe('http://127.0.0.1:4010/jobs/1');
});

test('what a browser would run or could not find is no address', () => {
  for (const text of [
    '',
    'jobs/312',
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://files.example/a',
    'mailto:a@b.example',
  ])
    expect(webAddress(text)).toBeNull();
});
