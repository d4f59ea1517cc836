import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { load } from 'cheerio';
import { get } from 'node:http';
import { xmlProblem } from '../../libs/views/spec-support/well-formed.js';
import { seedPosting } from '../support/seed-posting.js';
import { webUnderTest, type WebUnderTest } from '../support/running-web.js';
import { until } from '../support/until.js';

const PUBLIC_URL = 'https://superbill.example';
/** More than one batch of an export. */
const BILLERS = 520;

let web: WebUnderTest;
let url: string;
const ids = {} as Record<'coder' | 'hybrid' | 'kept' | 'evil' | 'sample', number>;

beforeAll(async () => {
  web = await webUnderTest();
  ids.coder = await seedPosting(web.db, { statesAllowed: ['TX'], publishedOn: '2026-11-21' });
  ids.hybrid = await seedPosting(web.db, { title: 'Coder, hybrid', remote: 'hybrid' });
  ids.kept = await seedPosting(web.db, { title: 'Coder not to be passed on', source: 'remotive' });
  ids.evil = await seedPosting(web.db, { title: '=HYPERLINK("http://evil.example")', slug: 'evil' });
  ids.sample = await seedPosting(web.db, { title: 'An invented coder', sample: true });
  for (let count = 0; count < BILLERS; count += 1) {
    await seedPosting(web.db, { title: 'Medical Biller', role: 'biller', remote: 'onsite' });
  }
  ({ url } = await web.start({ PUBLIC_URL }));
}, 60_000);
afterAll(() => web.close());

const addressOf = (id: number) => `${PUBLIC_URL}/postings/${id}-medical-coder-quillback-health`;
const entriesOf = (xml: string) =>
  load(xml, { xmlMode: true })('entry > id')
    .toArray()
    .map((id) => load(id).text());

describe('a feed', () => {
  test.each([
    ['atom', 'application/atom+xml; charset=utf-8'],
    ['rss', 'application/rss+xml; charset=utf-8'],
  ])('comes as %s', async (ending, type) => {
    const { status, headers, text } = await web.ask(`/feeds/postings.${ending}?role=coder&state=TX`);
    expect([status, headers['content-type'], xmlProblem(text)]).toEqual([200, type, null]);
    expect(text).toContain(addressOf(ids.coder));
    expect(text).toContain(`${PUBLIC_URL}/feeds/postings.${ending}?state=TX&amp;role=coder`);
    expect(text).toContain('for people who live in Texas');
  });

  test('comes as JSON Feed', async () => {
    const { status, headers, text } = await web.ask('/feeds/postings.json?role=coder&remote=hybrid');
    expect([status, headers['content-type']]).toEqual([200, 'application/feed+json; charset=utf-8']);
    expect(JSON.parse(text)).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      feed_url: `${PUBLIC_URL}/feeds/postings.json?remote=hybrid&role=coder`,
      home_page_url: `${PUBLIC_URL}/?remote=hybrid&role=coder`,
      items: [{ id: `${PUBLIC_URL}/postings/${ids.hybrid}` }],
    });
  });

  test('brings the newest, 50 unless told otherwise', async () => {
    const fifty = await web.ask('/feeds/postings.atom?role=biller');
    const three = await web.ask('/feeds/postings.atom?role=biller&limit=3');
    expect([entriesOf(fifty.text).length, entriesOf(three.text).length]).toEqual([50, 3]);
    const all = await web.ask('/feeds/postings.atom');
    expect(entriesOf(all.text)[0]).toBe(`${PUBLIC_URL}/postings/${ids.coder}`);
  });

  test('leaves out what may not be passed on, and says so', async () => {
    const { text } = await web.ask('/feeds/postings.atom?q=coder');
    expect(text).not.toContain('not to be passed on<');
    expect(text).toContain('1 more posting is left out');
  });

  test('is cheap to ask again', async () => {
    const path = '/feeds/postings.atom?role=coder';
    const { headers } = await web.ask(path);
    expect(headers['cache-control']).toBe('public, max-age=300');
    const byTag = await web.ask(path, { headers: { 'if-none-match': headers.etag! } });
    const byTime = await web.ask(path, { headers: { 'if-modified-since': headers['last-modified']! } });
    expect([byTag.status, byTag.text, byTime.status, byTime.text]).toEqual([304, '', 304, '']);
  });

  test('of a search that finds nothing is an empty feed', async () => {
    const { status, text } = await web.ask('/feeds/postings.atom?q=zyzzyva');
    expect([status, xmlProblem(text), entriesOf(text)]).toEqual([200, null, []]);
  });

  test('is refused in plain words when its parameters can not be used', async () => {
    const { status, headers, text } = await web.ask('/feeds/postings.rss?state=Texas&limit=500');
    expect([status, headers['content-type']]).toEqual([400, 'text/plain; charset=utf-8']);
    expect(text).toContain('state: "TEXAS" is not one of its values.');
    expect(text).toContain('limit: must be a whole number from 1 to 50.');
  });

  test.each(['postings.xml', 'postings.constructor', 'postings.', 'postings', ''])(
    'there is none at /feeds/%s',
    async (name) => {
      const { status, headers } = await web.ask(`/feeds/${name}`);
      expect([status, headers['content-type']]).toEqual([404, 'text/plain; charset=utf-8']);
    },
  );
});

describe('an export', () => {
  test('holds the whole search as CSV, whatever limit and cursor say', async () => {
    const { status, headers, text } = await web.ask('/api/v1/postings.csv?role=biller&limit=1&cursor=x');
    expect([status, headers['content-type'], headers['export-limit']]).toEqual([
      200,
      'text/csv; charset=utf-8; header=present',
      undefined,
    ]);
    expect(headers['content-disposition']).toMatch(
      /^attachment; filename="superbill-postings-\d{4}-\d\d-\d\d\.csv"$/,
    );
    const rows = text.trimEnd().split('\r\n');
    expect(rows.length).toBe(1 + BILLERS);
    expect(rows[0]).toMatch(/^id,url,title,/);
    expect(new Set(rows).size).toBe(1 + BILLERS);
  });

  test('is safe to open in a spreadsheet', async () => {
    const { text } = await web.ask('/api/v1/postings.csv?role=coder');
    expect(text).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
    expect(text).not.toContain('not to be passed on');
  });

  test('holds the same as NDJSON', async () => {
    const { headers, text } = await web.ask('/api/v1/postings.ndjson?role=coder&remote=hybrid');
    expect(headers['content-type']).toBe('application/x-ndjson; charset=utf-8');
    const [posting, ...more] = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(more).toEqual([]);
    expect(posting).toMatchObject({
      id: ids.hybrid,
      remote: 'hybrid',
      attribution: [expect.any(String)],
    });
  });

  test('is refused like a search', async () => {
    const { status, headers } = await web.ask('/api/v1/postings.csv?state=Texas');
    expect([status, headers['content-type']]).toEqual([400, 'application/problem+json; charset=utf-8']);
  });

  test('asked only for its headers sends no rows', async () => {
    const { status, headers, text } = await web.ask('/api/v1/postings.csv', { method: 'HEAD' });
    expect([status, headers['content-type'], text]).toEqual([200, expect.stringContaining('text/csv'), '']);
  });

  test('whose reader goes away harms nobody', async () => {
    await new Promise<void>((resolve) => {
      const sent = get(`${url}/api/v1/postings.csv`, (response) => {
        response.once('data', () => response.destroy());
        response.once('close', resolve);
      });
      sent.on('error', () => resolve());
    });
    await until(async () => (await web.ask('/api/v1/postings?limit=1')).status === 200);
  });
});

describe('search engines', () => {
  test('find every open posting that may be passed on, and no sample', async () => {
    const index = await web.ask('/sitemap.xml');
    expect([index.status, index.headers['content-type'], xmlProblem(index.text)]).toEqual([
      200,
      'application/xml; charset=utf-8',
      null,
    ]);
    const [file, ...more] = load(index.text, { xmlMode: true })('sitemap > loc')
      .toArray()
      .map((loc) => load(loc).text());
    expect([file, more]).toEqual([`${PUBLIC_URL}/sitemap-postings-1.xml`, []]);
    const { text } = await web.ask(new URL(file!).pathname);
    const pages = load(text, { xmlMode: true })('url > loc')
      .toArray()
      .map((loc) => load(loc).text());
    expect(pages.length).toBe(BILLERS + 3);
    expect(pages).toContain(addressOf(ids.coder));
    expect(pages.filter((page) => page.includes(`/postings/${ids.kept}-`))).toEqual([]);
    expect(pages.filter((page) => page.includes(`/postings/${ids.sample}-`))).toEqual([]);
  });

  test.each(['/sitemap-postings-2.xml', '/sitemap-postings-0.xml', '/sitemap-postings-x.xml'])(
    'there is no site map %s',
    async (path) => {
      expect((await web.ask(path)).status).toBe(404);
    },
  );

  test('are told where the map is, and what to leave alone', async () => {
    const { headers, text } = await web.ask('/robots.txt');
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(text).toContain(`Sitemap: ${PUBLIC_URL}/sitemap.xml`);
    expect(text).toContain('Disallow: /operator\n');
    expect(text).not.toMatch(/Disallow: \/(postings|static|feeds)?\n/);
  });
});

describe('without a public address', () => {
  test('the address that was asked is written, whatever stands in the Host header', async () => {
    const { url: from } = await web.start();
    const own = await web.ask('/robots.txt', { from });
    expect(own.text).toContain(`Sitemap: ${from}/sitemap.xml`);
    const evil = await web.ask('/robots.txt', { from, headers: { host: 'a b"<' } });
    expect([evil.status, evil.text]).toEqual([
      200,
      expect.stringContaining('Sitemap: http://localhost/sitemap.xml'),
    ]);
  });

  test('a forwarded scheme is believed only of a proxy we know', async () => {
    const headers = { host: 'superbill.example', 'x-forwarded-proto': 'https' };
    const { url: alone } = await web.start();
    const { url: behind } = await web.start({ TRUSTED_PROXIES: ['loopback'] });
    expect((await web.ask('/robots.txt', { from: alone, headers })).text).toContain(
      'Sitemap: http://superbill.example/',
    );
    expect((await web.ask('/robots.txt', { from: behind, headers })).text).toContain(
      'Sitemap: https://superbill.example/',
    );
  });
});
