import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { get, type IncomingHttpHeaders } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { webUnderTest, type WebUnderTest } from '../support/running-web.js';
import { seedPosting } from '../support/seed-posting.js';

let web: WebUnderTest;
let url: string;
beforeAll(async () => {
  web = await webUnderTest();
  for (let at = 0; at < 20; at += 1) await seedPosting(web.db, { title: `Medical Coder ${at}` });
  ({ url } = await web.start());
});
afterAll(() => web.close());

const asked = (path: string, encoding: string): Promise<{ headers: IncomingHttpHeaders; body: Buffer }> =>
  new Promise((resolve, reject) => {
    get(url + path, { headers: { 'accept-encoding': encoding } }, (response) => {
      buffer(response).then((body) => resolve({ headers: response.headers, body }), reject);
    }).on('error', reject);
  });

test.each([
  '/',
  '/api/v1/postings',
  '/alerts/new',
  '/api/openapi.json',
  '/feeds/postings.atom',
  '/feeds/postings.json',
  '/exports/postings.csv',
  '/exports/postings.ndjson',
  '/sitemap-postings-1.xml',
  '/static/site.css',
])('%s goes out packed as the asker takes it, and is the same unpacked', async (path) => {
  const plain = await asked(path, 'identity');
  const gzip = await asked(path, 'gzip');
  const brotli = await asked(path, 'gzip, br');
  expect([plain, gzip, brotli].map(({ headers }) => [headers['content-encoding'], headers.vary])).toEqual([
    [undefined, 'Accept-Encoding'],
    ['gzip', 'Accept-Encoding'],
    ['br', 'Accept-Encoding'],
  ]);
  expect(gunzipSync(gzip.body)).toEqual(plain.body);
  expect(brotliDecompressSync(brotli.body)).toEqual(plain.body);
  expect(gzip.body.length).toBeLessThan(plain.body.length / 2);
});

test('an answer that is asked for again is not sent, however it was packed', async () => {
  const { headers } = await asked('/', 'br');
  const again = await web.ask('/', {
    headers: { 'accept-encoding': 'gzip', 'if-none-match': headers.etag! },
  });
  expect([again.status, again.text]).toEqual([304, '']);
});

test.each(['/alerts/manage/1.x', '/operator'])(
  'what may hold a secret goes out as it is: %s',
  async (path) => {
    const { headers } = await asked(path, 'gzip, br');
    expect(headers['content-encoding']).toBeUndefined();
  },
);
