import { SourceChanged } from '#domain';
import { expect, test } from '@jest/globals';
import { source } from './paycom.source.js';

const board = { token: '0a1b2c3d4e5f60718293a4b5c6d7e8f9', origin: null };
const url = source.start(board)[0]?.url ?? '';

function read(text: string, request = { url }) {
  return source.read({ request, status: 200, contentType: null, text, board });
}
const portal = (service: string) => {
  const libConfig = JSON.stringify({ atsPortalMantleServiceUrl: service, locale: 'en-US' });
  return `<html><script>var configsFromHost = ${JSON.stringify({ sessionJWT: 'a.b.c', libConfig })};</script></html>`;
};

test('the list is asked at the region that the portal names, with the token of the visit', () => {
  const [search] = read(portal('https://ats.us-east.paycomonline.net/')).more;
  expect(search?.url).toBe('https://ats.us-east.paycomonline.net/api/ats/job-posting-previews/search');
  expect(search?.headers).toMatchObject({ Authorization: 'a.b.c', 'Portal-Host-Referrer': url });
  const list = { jobPostingPreviews: [{ jobId: 7, jobTitle: 'Coder' }], jobPostingPreviewsCount: 2 };
  const answer = read(JSON.stringify(list), search);
  expect(answer.stubs?.[0]?.detail).toEqual({
    url: 'https://ats.us-east.paycomonline.net/api/ats/job-postings/7',
    headers: search?.headers,
  });
  expect(JSON.parse(answer.more[0]?.body ?? '')).toMatchObject({ skip: 1, take: 100 });
});

test('a token is never sent to somebody else', () => {
  for (const service of ['https://paycomonline.net.evil.example', 'http://ats.paycomonline.net', ''])
    expect(() => read(portal(service))).toThrow(SourceChanged);
});

test('a token that is no portal is refused with a sentence', () => {
  expect(() => source.start({ token: 'acme', origin: null })).toThrow('32 hexadecimal digits');
});
