import { resolveEmployer } from '#postings';
import { createProducer, openQueueStore, type Producer, type QueueStore } from '#queue';
import { loadSettings } from '#settings';
import { EmployerStore } from '#store';
import { startWeb, type RunningWeb } from '#web';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { testStore } from '../support/test-store.js';

const EVIL = `<script>alert(1)</script>"'<img src=x onerror=alert(1)>`;
const authorization = `Basic ${Buffer.from('operator:a password for tests').toString('base64')}`;

let store: Awaited<ReturnType<typeof testStore>>;
let queueStore: QueueStore;
let producer: Producer;
let web: RunningWeb;
let employers: EmployerStore;

beforeAll(async () => {
  store = await testStore();
  employers = new EmployerStore(store.db);
  queueStore = await openQueueStore(store.url);
  producer = createProducer(queueStore, () => {});
  const settings = {
    ...loadSettings({ NODE_ENV: 'test', PORT: '0' }),
    OPERATOR_PASSWORD: 'a password for tests',
  };
  web = await startWeb({ settings, dataSource: store.db, producer });
});
afterAll(async () => {
  await web.stop();
  await producer.close();
  await queueStore.close();
  await store.close();
});
beforeEach(() => store.db.query('TRUNCATE employers RESTART IDENTITY CASCADE'));

async function employer(name: string): Promise<number> {
  const named = { name, ...resolveEmployer(name)! };
  const found = await store.db.transaction((tx) => employers.ensure(tx, [named]));
  return found.get(named.key)!.id;
}

async function get(path: string): Promise<{ status: number; text: string }> {
  const response = await fetch(`${web.url}/operator/employers${path}`, { headers: { authorization } });
  return { status: response.status, text: await response.text() };
}

async function post(
  path: string,
  fields: Record<string, string> | string,
  headers: Record<string, string> = { origin: web.url },
): Promise<{ status: number; location: string | null; text: string }> {
  const body = typeof fields === 'string' ? fields : new URLSearchParams(fields);
  const response = await fetch(`${web.url}/operator/employers${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { authorization, ...headers },
    body,
  });
  return { status: response.status, location: response.headers.get('location'), text: await response.text() };
}

const filled = { name: 'Quillback Health', type: '', evidence: '', site: '', agency: '' };

describe('/operator/employers', () => {
  test('shows employers with kind, proof and names', async () => {
    const id = await employer('R1');
    const { status, text } = await get('');
    expect(status).toBe(200);
    expect(text).toContain(`<a href="/operator/employers/${id}">R1 RCM</a>`);
    expect(text).toContain('Billing or revenue-cycle company');
    expect(text).toContain('table of employers');
  });

  test('goes on page by page', async () => {
    for (let n = 0; n < 51; n += 1) await employer(`Heron ${n} Billing`);
    const first = await get('');
    const next = /href="\/operator\/employers(\?after=[^"]+)"/.exec(first.text)![1]!;
    const second = await get(next.replaceAll('&amp;', '&'));
    expect(first.text.match(/<tr>/g)).toHaveLength(1 + 50);
    expect(second.text.match(/<tr>/g)).toHaveLength(1 + 1);
    expect(second.text).not.toContain('Next page');
  });

  test('finds by a part of a name, and says when there is none', async () => {
    await employer('Quillback Health');
    expect((await get('?q=QUILL')).text).toContain('Quillback Health');
    expect((await get('?q=heron')).text).toContain('No employer goes by a name with');
    expect((await get('?q=%00&q=x&after=nonsense')).status).toBe(200);
  });

  test.each(['/999999', '/0', '/x', '/99999999999'])('has nothing at %s, in words', async (path) => {
    const { status, text } = await get(path);
    expect([status, text.includes('There is no employer of this number')]).toEqual([404, true]);
  });

  test('what is fetched stays text', async () => {
    const id = await employer(EVIL);
    for (const path of ['', `/${id}`, `?q=${encodeURIComponent(EVIL)}`])
      expect((await get(path)).text).not.toMatch(/<script|<img/i);
  });
});

describe('an operator sets right', () => {
  test('what is wrong of an employer', async () => {
    const id = await employer('Quillback Health');
    const answer = await post(`/${id}/correct`, { ...filled, type: 'payer', evidence: 'Sells plans.' });
    expect([answer.status, answer.location]).toEqual([303, `/operator/employers/${id}`]);
    await expect(employers.byId(id)).resolves.toMatchObject({ type: 'payer', typeEvidence: 'Sells plans.' });
    expect((await get(`/${id}`)).text).toContain('Sells plans.');
  });

  test('which name is another of its names', async () => {
    const id = await employer('Quillback Health');
    const answer = await post(`/${id}/alias`, { alias: 'QBH Billing, Inc.' });
    expect(answer.status).toBe(303);
    await expect(employer('QBH Billing')).resolves.toBe(id);
  });

  test('that two are one, and that they are not', async () => {
    const [from, into] = [await employer('QBH'), await employer('Quillback Health')];
    const merged = await post(`/${from}/merge`, { into: String(into) });
    expect([merged.status, merged.location]).toEqual([303, `/operator/employers/${into}`]);
    expect((await get(`/${into}`)).text).toContain(`action="/operator/employers/${from}/unmerge"`);
    const split = await post(`/${from}/unmerge`, '', { origin: web.url });
    expect([split.status, split.location]).toEqual([303, `/operator/employers/${from}`]);
  });
});

describe('an operator is told', () => {
  test.each([
    ['correct', { ...filled, name: ' ' }, 400, 'The name must not be empty.'],
    ['correct', { ...filled, type: 'bakery' }, 400, 'one of the kinds offered'],
    ['alias', { alias: '' }, 400, 'The name must not be empty.'],
    ['alias', { alias: 'Confidential' }, 400, 'do not say who hires'],
    ['alias', { alias: 'QBH' }, 400, 'That is a name of employer number 2'],
    ['merge', { into: '1' }, 400, 'this employer itself'],
    ['merge', { into: '77' }, 400, 'No employer has that number'],
    ['merge', { into: 'QBH' }, 400, 'No employer has that number'],
    ['unmerge', {}, 404, 'not merged'],
    ['correct', { ...filled, evidence: 'x'.repeat(20_000) }, 413, 'too long'],
  ])('why %s with %j is not done', async (verb, fields, status, words) => {
    await employer('Quillback Health');
    await employer('QBH');
    const answer = await post(`/1/${verb}`, fields as Record<string, string>);
    expect([answer.status, answer.text.includes(words)]).toEqual([status, true]);
  });

  test('that something is no form', async () => {
    await employer('Quillback Health');
    const answer = await post('/1/correct', '{}', { origin: web.url, 'content-type': 'application/json' });
    expect([answer.status, answer.text.includes('not a form')]).toEqual([415, true]);
  });

  test('that a foreign page asked for it', async () => {
    const id = await employer('Quillback Health');
    const foreign = { origin: 'https://evil.example' };
    expect((await post(`/${id}/correct`, { ...filled, name: 'Evil' }, foreign)).status).toBe(403);
    await expect(employers.byId(id)).resolves.toMatchObject({ name: 'Quillback Health' });
  });
});
