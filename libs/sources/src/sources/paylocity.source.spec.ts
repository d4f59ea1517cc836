import { expect, test } from '@jest/globals';
import { source } from './paylocity.source.js';

const board = { token: '3ecffcba-6b5a-4a7e-b71b-bbb54a4527ab', origin: null };

function postedOn(datePosted: string) {
  const markup = JSON.stringify({ '@type': 'JobPosting', title: 'Coder', datePosted });
  const text = `<script type="application/ld+json">${markup}</script><a href="/Recruiting/jobs/Apply/7">Apply</a>`;
  const request = { url: source.homepage };
  return source.read({ request, status: 200, contentType: null, text, board }).listings[0]?.postedOn;
}

test('the clock of UTC with a local offset behind it is read as the local day', () => {
  expect(postedOn('2026-06-22T17:56:03-05:00')).toBe('2026-06-22');
  expect(postedOn('2026-06-22T02:56:03-05:00')).toBe('2026-06-21');
  expect(postedOn('2026-06-22')).toBe('2026-06-22');
});

test('a token that is no id is refused', () => {
  for (const token of ['', 'acme', `${board.token}/Acme`])
    expect(() => source.start({ token, origin: null })).toThrow('such as 3ecffcba-');
});
