import { ReportStore } from '#store';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { webUnderTest, type WebUnderTest } from '../support/running-web.js';
import { seedPosting } from '../support/seed-posting.js';
import { until } from '../support/until.js';

const PASSWORD = 'a password for tests';
const OPERATOR = { authorization: `Basic ${Buffer.from(`operator:${PASSWORD}`).toString('base64')}` };
const OWN_PAGE = { 'sec-fetch-site': 'same-origin' };
const EVIL = `<script>alert(1)</script>"'<img src=x onerror=alert(1)>`;

let web: WebUnderTest;
const ids = {} as Record<'coder' | 'alike' | 'sameEmployer' | 'biller', number>;

beforeAll(async () => {
  web = await webUnderTest();
  const facts = { role: 'coder', remote: 'fully_remote' } as const;
  ids.coder = await seedPosting(web.db, {
    ...facts,
    title: 'Inpatient Coder',
    body: 'Codes inpatient charts.</script><script>alert(1)',
    url: 'https://jobs.example/1',
  });
  ids.sameEmployer = await seedPosting(web.db, { ...facts, title: 'Second Coder' });
  ids.alike = await seedPosting(web.db, { ...facts, title: 'Coder elsewhere', employer: 'Heron Clinics' });
  ids.biller = await seedPosting(web.db, {
    role: 'biller',
    title: 'Biller',
    employer: 'Heron Clinics',
    remote: 'hybrid',
  });
  await web.start({ OPERATOR_PASSWORD: PASSWORD, PUBLIC_URL: 'https://superbill.example' });
}, 60_000);
afterAll(() => web.close());
beforeEach(() => web.db.query('TRUNCATE reports RESTART IDENTITY'));

const send = (fields: Record<string, string>, headers: Record<string, string> = OWN_PAGE) =>
  web.ask('/report', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(fields).toString(),
  });
const kept = () => web.db.query('SELECT posting_id, kind, words, done_at FROM reports ORDER BY id');
const reports = () => new ReportStore(web.db);
const aReport = (change = {}) => ({
  postingId: ids.coder,
  kind: 'closed',
  words: null,
  line: 'a line',
  at: new Date(),
  ...change,
});

describe('a reader', () => {
  test('reports a posting in two steps, without an account', async () => {
    const form = await web.ask(`/report?posting=${ids.coder}`);
    expect(form.status).toBe(200);
    expect(form.text).toContain('Inpatient Coder, Quillback Health');
    const sent = await send({ posting: String(ids.coder), kind: 'not_remote', words: 'Two days in Tulsa.' });
    expect([sent.status, sent.headers.location]).toEqual([303, '/report/thanks']);
    expect((await web.ask('/report/thanks')).text).toContain('Thank you');
    expect(await kept()).toEqual([
      { posting_id: ids.coder, kind: 'not_remote', words: 'Two days in Tulsa.', done_at: null },
    ]);
  });

  test('reports something about the site, or names the posting by its address', async () => {
    expect((await web.ask('/report')).text).toContain('Which posting');
    await send({ kind: 'something_else', words: 'The page is slow.', posting: '' });
    await send({ kind: 'closed', posting: `https://superbill.example/postings/${ids.biller}-old-words` });
    expect((await kept()).map(({ posting_id }: { posting_id: number }) => posting_id)).toEqual([
      null,
      ids.biller,
    ]);
  });

  test.each([
    [{ kind: 'gossip' }, 'Choose what is wrong.'],
    [{ kind: 'something_else' }, 'Say in a few words what is wrong.'],
    [{ kind: 'closed', words: 'x'.repeat(501) }, 'at most; these are 501'],
    [{ kind: 'closed', posting: '999999' }, 'There is no such posting.'],
    [{ kind: 'closed', posting: 'that one' }, 'There is no such posting.'],
  ])('is told why a report is not taken: %j -> %s', async (fields, words) => {
    const { status, text } = await send(fields as unknown as Record<string, string>);
    expect([status, text.includes(words)]).toEqual([400, true]);
    expect(await kept()).toEqual([]);
  });

  test('is told that a posting asked for is not there', async () => {
    const { status, text } = await web.ask('/report?posting=999999');
    expect([status, text.includes('There is no such posting.')]).toEqual([404, true]);
  });

  test('can’t be made to report by a foreign page', async () => {
    for (const headers of [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }, {}])
      expect((await send({ kind: 'closed' }, headers as Record<string, string>)).status).toBe(403);
    expect(await kept()).toEqual([]);
  });

  test('may send ten reports an hour, also when all come at once', async () => {
    const sent = await Promise.all(Array.from({ length: 13 }, () => send({ kind: 'closed' })));
    const counts = [303, 429].map((status) => sent.filter((answer) => answer.status === status).length);
    expect(counts).toEqual([10, 3]);
    expect(await kept()).toHaveLength(10);
    expect(sent.find(({ status }) => status === 429)!.text).toContain('come back in an hour');
  });

  test('sees nothing of what others reported', async () => {
    await send({ posting: String(ids.coder), kind: 'asks_for_money', words: 'Paid 50 dollars first.' });
    const page = await web.ask(`/postings/${ids.coder}-medical-coder-quillback-health`);
    expect(page.status).toBe(200);
    expect(page.text).not.toContain('50 dollars');
    expect((await web.ask('/operator/reports')).status).toBe(401);
  });
});

describe('a line', () => {
  test('may report again after an hour, and is forgotten by then', async () => {
    const before = new Date(Date.now() - 3_600_001);
    await expect(reports().keep(aReport({ at: before }), 1)).resolves.toBe(true);
    await expect(reports().keep(aReport({ at: before }), 1)).resolves.toBe(false);
    await expect(reports().keep(aReport(), 1)).resolves.toBe(true);
    const lines = await web.db.query('SELECT line FROM reports ORDER BY id');
    expect(lines).toEqual([{ line: null }, { line: 'a line' }]);
  });

  test('is kept in no form that could be read back', async () => {
    await send({ kind: 'closed' });
    const [{ line }] = await web.db.query('SELECT line FROM reports');
    expect(line).toMatch(/^[\w-]{40,}$/);
  });
});

describe('an operator', () => {
  const look = async () => (await web.ask('/operator/reports', { headers: OPERATOR })).text;
  const done = (id: string, headers: Record<string, string> = OWN_PAGE) =>
    web.ask(`/operator/reports/${id}/done`, { method: 'POST', headers: { ...OPERATOR, ...headers } });

  test('sees open reports first and is done with one', async () => {
    await reports().keep(aReport({ words: 'The first.', at: new Date('2026-11-20T10:00:00Z') }), 10);
    await reports().keep(aReport({ words: EVIL, postingId: null }), 10);
    const page = await look();
    expect(page).toContain('2 reports to look at.');
    expect(page).toContain('Inpatient Coder');
    expect(page).not.toMatch(/<script|<img/i);
    const answer = await done('2');
    expect([answer.status, answer.headers.location]).toEqual([303, '/operator/reports']);
    const after = await look();
    expect(after).toContain('1 report to look at.');
    expect(after.indexOf('The first.')).toBeLessThan(after.indexOf('Report 2'));
  });

  test.each(['2', '99', 'x', '99999999999'])('is told that there is no open report %s', async (id) => {
    await reports().keep(aReport(), 10);
    expect((await done(id)).status).toBe(404);
  });

  test('can’t be made to by a foreign page', async () => {
    await reports().keep(aReport(), 10);
    expect((await done('1', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });

  test('is led to where a posting went that was merged since', async () => {
    await web.db.query('INSERT INTO former_postings (id, posting_id, merged_at) VALUES (5000, $1, now())', [
      ids.biller,
    ]);
    await reports().keep(aReport({ postingId: 5_000 }), 10);
    expect((await reports().list()).reports[0]!.posting).toMatchObject({ id: ids.biller, title: 'Biller' });
  });
});

describe('postings side by side', () => {
  const compare = (query: string) => web.ask(`/compare${query}`);

  test('are told apart by an address that can be shared', async () => {
    const { status, text } = await compare(`?id=${ids.coder}&id=${ids.biller}`);
    expect(status).toBe(200);
    expect(text).toContain('Where they differ');
    expect(text).toMatch(/Fully remote.*Hybrid/s);
  });

  test('have one address, however they were named', async () => {
    const pasted = encodeURIComponent(`https://superbill.example/postings/${ids.coder}-x`);
    const answer = await compare(`?id=${ids.biller}&id=${pasted}&id=&id=${ids.biller}`);
    expect([answer.status, answer.headers.location]).toEqual([
      302,
      `/compare?id=${ids.biller}&id=${ids.coder}`,
    ]);
  });

  test.each([
    ['', 200, 'Up to four postings'],
    ['?id=999999', 200, 'There is no posting 999999'],
    ['?id=that+one', 400, 'neither the number nor the address'],
    ['?id=1&id=2&id=3&id=4&id=5', 400, 'Up to 4 postings fit'],
  ])('compare%s is answered in words', async (query, status, words) => {
    const answer = await compare(query);
    expect([answer.status, answer.text.includes(words)]).toEqual([status, true]);
  });
});

describe('the page of a posting', () => {
  const path = () => `/postings/${ids.coder}-medical-coder-quillback-health`;

  test('names open postings of its kind at other employers only', async () => {
    const similar = async () =>
      /<section class="similar".*?<\/section>/s.exec((await web.ask(path())).text)?.[0] ?? '';
    await until(async () => (await similar()) !== '', 10);
    const section = await similar();
    expect(section).toContain('Coder elsewhere');
    expect(section).not.toMatch(/Second Coder|Biller/);
    expect(section).toContain(`/compare?id=${ids.coder}&amp;id=${ids.alike}`);
  });

  test('tells search engines its one address and what it says, out of which no words of it can break', async () => {
    const { text, headers } = await web.ask(path());
    expect(text).toContain(`<link rel="canonical" href="https://superbill.example${path()}"/>`);
    const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text)!;
    expect(JSON.parse(json!)).toMatchObject({ '@type': 'JobPosting', title: 'Inpatient Coder' });
    // Besides it there is our own module only.
    expect(text.match(/<script/g)).toHaveLength(2);
    expect(headers['content-security-policy']).not.toContain('unsafe-inline');
  });
});

test('a search leads feed readers to its feed, and search engines to its one address', async () => {
  const { text } = await web.ask('/?state=TX&q=');
  expect(text).toContain('<link rel="canonical" href="https://superbill.example/?state=TX"/>');
  expect(text).toMatch(
    /<link rel="alternate" type="application\/atom\+xml"[^>]*href="\/feeds\/postings.atom\?state=TX"/,
  );
  expect((await web.ask('/?state=nowhere')).text).not.toMatch(/rel="(canonical|alternate)"/);
});
