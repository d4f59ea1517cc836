import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { webUnderTest, type Answer, type WebUnderTest } from '../support/running-web.js';

const LIMITS = { API_REQUESTS_PER_MINUTE: 5, PAGE_REQUESTS_PER_MINUTE: 8, TRUSTED_PROXIES: ['loopback'] };

let web: WebUnderTest;
let one: string;
let other: string;

beforeAll(async () => {
  web = await webUnderTest();
  ({ url: one } = await web.start(LIMITS));
  ({ url: other } = await web.start(LIMITS));
});
afterAll(() => web.close());

/** Each test is a client of its own. */
let clients = 0;
const aClient = () => `192.0.2.${(clients += 1)}`;

const asking = (client: string, path = '/api/openapi.json', from = one) =>
  web.ask(path, { from, headers: { 'x-forwarded-for': client } });

async function times(count: number, ask: () => Promise<Answer>): Promise<number[]> {
  const statuses = [];
  for (let done = 0; done < count; done += 1) statuses.push((await ask()).status);
  return statuses;
}

test('every answer says what is left', async () => {
  const client = aClient();
  await asking(client);
  const { headers } = await asking(client);
  expect(headers['ratelimit-policy']).toBe('"api";q=5;w=60');
  expect(headers['ratelimit']).toMatch(/^"api";r=3;t=(60|5\d)$/);
});

test('who asks too often is told how long to wait', async () => {
  const client = aClient();
  expect(await times(5, () => asking(client))).toEqual([200, 200, 200, 200, 200]);
  const { status, headers, text } = await asking(client);
  expect([status, headers['content-type']]).toEqual([429, 'application/problem+json; charset=utf-8']);
  const wait = Number(headers['retry-after']);
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(60);
  expect(headers['ratelimit']).toBe(`"api";r=0;t=${wait}`);
  expect(JSON.parse(text)).toMatchObject({
    title: 'Too many requests',
    status: 429,
    detail: `This address may ask 5 times a minute, and has done so. Try again in ${wait} ${wait === 1 ? 'second' : 'seconds'}.`,
  });
});

test('a feed reader is told in plain words, a reader on a page', async () => {
  const client = aClient();
  await times(8, () => asking(client, '/feeds/x'));
  await times(8, () => asking(client, '/robots.txt'));
  const feed = await asking(client, '/feeds/postings.atom');
  const page = await asking(client, '/');
  expect([feed.status, feed.headers['content-type']]).toEqual([429, 'text/plain; charset=utf-8']);
  expect([page.status, page.headers['content-type']]).toEqual([429, 'text/html; charset=utf-8']);
});

test('all processes count together', async () => {
  const client = aClient();
  await times(3, () => asking(client, undefined, one));
  expect(await times(3, () => asking(client, undefined, other))).toEqual([200, 200, 429]);
});

test('one client does not use up what another has', async () => {
  const greedy = aClient();
  await times(6, () => asking(greedy));
  expect((await asking(aClient())).status).toBe(200);
});

test('addresses of one IPv6 network are one client', async () => {
  await times(5, () => asking('2001:db8::1'));
  expect((await asking('2001:db8::ffff:2')).status).toBe(429);
  expect((await asking('2001:db8:0:1::1')).status).toBe(200);
});

test('pages have a larger allowance of their own', async () => {
  const client = aClient();
  await times(5, () => asking(client));
  expect((await asking(client, '/robots.txt')).headers['ratelimit']).toMatch(/^"pages";r=7;/);
});

test('a file costs as much as many requests', async () => {
  const client = aClient();
  const file = await asking(client, '/api/v1/postings.csv');
  expect([file.status, file.headers['ratelimit']]).toEqual([200, expect.stringMatching(/^"api";r=0;/)]);
  expect((await asking(client)).status).toBe(429);
});

test('what machines ask to see whether we live costs nothing', async () => {
  const client = aClient();
  for (const path of ['/livez', '/readyz', '/static/site.css']) {
    expect(await times(9, () => asking(client, path))).toEqual(Array.from({ length: 9 }, () => 200));
  }
});

test('a flood costs no query', async () => {
  const client = aClient();
  await times(6, () => asking(client));
  await web.db.query('DELETE FROM rate_limits WHERE key LIKE $1', [`%${client}`]);
  expect(await times(20, () => asking(client))).toEqual(Array.from({ length: 20 }, () => 429));
  expect(await web.db.query('SELECT FROM rate_limits WHERE key LIKE $1', [`%${client}`])).toEqual([]);
});

test('nobody gets a new allowance by saying who he is', async () => {
  const { url: from } = await web.start({ API_REQUESTS_PER_MINUTE: 2 });
  const statuses = await times(3, () =>
    web.ask('/api/openapi.json', { from, headers: { 'x-forwarded-for': aClient() } }),
  );
  expect(statuses).toEqual([200, 200, 429]);
});

test('where no limit is set, none is told', async () => {
  const { url: from } = await web.start();
  const { status, headers } = await web.ask('/api/openapi.json', { from });
  expect([status, headers['ratelimit'], headers['ratelimit-policy']]).toEqual([200, undefined, undefined]);
});

describe('while the counts can not be reached', () => {
  test('nobody is refused for that, and each process counts for itself', async () => {
    await web.db.query('ALTER TABLE rate_limits RENAME TO away');
    const client = aClient();
    const [here, there] = [
      await times(6, () => asking(client, undefined, one)),
      await times(5, () => asking(client, undefined, other)),
    ];
    await web.db.query('ALTER TABLE away RENAME TO rate_limits');
    expect(here).toEqual([200, 200, 200, 200, 200, 429]);
    expect(there).toEqual([200, 200, 200, 200, 200]);
  });

  test('nobody waits for them', async () => {
    const tx = web.db.createQueryRunner();
    await tx.startTransaction();
    await tx.query('LOCK TABLE rate_limits IN ACCESS EXCLUSIVE MODE');
    const { status } = await asking(aClient());
    await tx.commitTransaction();
    await tx.release();
    expect(status).toBe(200);
  });
});

describe('links that only their bearer may use', () => {
  const SECRET = {
    LINK_SECRET: 'a-secret-of-more-than-thirty-two-characters',
    PAGE_REQUESTS_PER_MINUTE: 600,
  };
  let from: string;
  beforeAll(async () => {
    ({ url: from } = await web.start({ ...LIMITS, ...SECRET }));
  });

  test('are not tried out: after ten wrong ones an address has to wait, on every page of theirs', async () => {
    const client = aClient();
    const guess = (page: string, at: number) => asking(client, `/alerts/${page}/wrong-${at}`, from);
    const pages = ['confirm', 'manage', 'unsubscribe'];
    for (let at = 0; at < 10; at += 1) expect((await guess(pages[at % 3]!, at)).status).toBe(404);
    const refused = await Promise.all(pages.map((page) => guess(page, 11)));
    expect(refused.map(({ status }) => status)).toEqual([429, 429, 429]);
    expect(refused[0]!.text).toContain('links were followed that lead nowhere');
    expect(Number(refused[0]!.headers['retry-after'])).toBeGreaterThan(0);
    expect((await asking(aClient(), '/alerts/manage/wrong', from)).status).toBe(404);
    expect((await asking(client, '/', from)).status).toBe(200);
  });

  test('but the one click of a mailbox is always taken', async () => {
    const client = aClient();
    await times(10, () => asking(client, '/alerts/manage/wrong', from));
    const click = await web.ask('/alerts/unsubscribe/wrong', {
      from,
      method: 'POST',
      headers: { 'x-forwarded-for': client, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });
    expect(click.status).toBe(404);
  });
});
