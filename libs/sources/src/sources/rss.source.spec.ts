import { expect, test } from '@jest/globals';
import { source } from './rss.source.js';

const addressOf = (token: string) => source.start({ token, origin: null })[0]?.url;

test('a token is the address of a feed, with its query', () => {
  expect(addressOf('https://acme.example/jobs.rss?limit=500')).toBe(
    'https://acme.example/jobs.rss?limit=500',
  );
  for (const token of ['', 'acme', 'ftp://acme.example/jobs.rss'])
    expect(() => addressOf(token)).toThrow("A feed's token is its whole address");
});

test('a publisher that forbids job search services is refused', () => {
  for (const token of ['https://weworkremotely.com/remote-jobs.rss', 'https://acme.dejobs.org/feed/rss'])
    expect(() => addressOf(token)).toThrow('forbid');
});
