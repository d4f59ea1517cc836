import { loadSettings } from '#settings';
import type { Listing } from '#domain';
import { createProducer, openQueueStore, type Producer, type QueueStore } from '#queue';
import { aListing } from '#testing';
import { startWeb, type RunningWeb } from '#web';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aBoard, pull } from '../support/pull.js';
import { postingDetail } from '../../apps/web/src/api/schemas.js';
import { testStore } from '../support/test-store.js';

const PASSWORD = 'a password for tests';
const OPERATOR = { authorization: `Basic ${Buffer.from(`operator:${PASSWORD}`).toString('base64')}` };
const OWN_PAGE = { ...OPERATOR, 'sec-fetch-site': 'same-origin' };
const DAY_MS = 86_400_000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS);
const isoDay = (moment: Date) => moment.toISOString().slice(0, 10);

let store: Awaited<ReturnType<typeof testStore>>;
let queueStore: QueueStore;
let producer: Producer;
let web: RunningWeb;

beforeAll(async () => {
  store = await testStore();
  queueStore = await openQueueStore(store.url);
  producer = createProducer(queueStore, () => {});
  const settings = { ...loadSettings({ NODE_ENV: 'test', PORT: '0' }), OPERATOR_PASSWORD: PASSWORD };
  web = await startWeb({ settings, dataSource: store.db, producer });
  // The first text ever tagged brings all rules in, which takes longer than a test may.
  await pull(store.db, await newBoard(), daysAgo(1), [aListing()]);
}, 60_000);
afterAll(async () => {
  await web.stop();
  await producer.close();
  await queueStore.close();
  await store.close();
});

const ask = (path: string, init: RequestInit = {}) =>
  fetch(`${web.url}${path}`, { redirect: 'manual', ...init });
const post = (path: string) => ask(path, { method: 'POST', headers: OWN_PAGE });
const json = async (path: string) => postingDetail.strict().parse(await (await ask(path)).json());
const wordsOf = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
const page = async (path: string, headers = {}) => {
  const answer = await ask(path, { headers });
  const html = await answer.text();
  return { status: answer.status, headers: answer.headers, html, text: wordsOf(html) };
};

let board = 0;
/** A board nobody else stands on. */
const newBoard = (source = 'greenhouse') => aBoard(store.db, source, `tenant-${(board += 1)}`);

const duties = (employer: string, specialty: string) =>
  `${employer} seeks a remote coder for ${specialty}. You will review clinical documentation of ${specialty} encounters, assign ` +
  `ICD-10-CM and CPT codes, resolve ${specialty} claim edits, answer queries from physicians, keep an accuracy of 95 percent, and ` +
  `take part in quarterly ${specialty} education. A CPC credential and two years of ${specialty} experience are required. ` +
  'We offer health insurance, paid leave and equipment for your home office.';

/** An opening unlike those of other tests. */
const opening = (employer: string, specialty: string, change: Partial<Listing> = {}) =>
  aListing({
    externalId: `${employer}-1`,
    url: `https://jobs.example/${encodeURIComponent(employer)}`,
    title: `${specialty} Coder`,
    company: employer,
    description: duties(employer, specialty),
    postedOn: isoDay(daysAgo(10)),
    ...change,
  });

async function postingOf(title: string, company?: string): Promise<{ id: number; path: string }> {
  const [row]: { id: number; slug: string }[] = await store.db.query(
    `SELECT p.id, p.slug FROM postings p JOIN listings l ON l.id = p.listing_id
     WHERE p.title = $1 AND ($2::text IS NULL OR l.company = $2)`,
    [title, company ?? null],
  );
  return { id: row!.id, path: `/postings/${row!.id}-${row!.slug}` };
}

describe('a job seeker', () => {
  test('sees where a posting stands, at which places, and what was changed in it', async () => {
    const [own, portal] = [await newBoard(), await newBoard('jsonl-feed')];
    const first = opening('Alder Health', 'Cardiology', { requisitionId: 'R-1001', location: 'Austin, TX' });
    const raised = { ...first, extras: { salary_text: '$30 per hour' } };
    await pull(store.db, own, daysAgo(9), [first]);
    await pull(store.db, portal, daysAgo(8), [
      { ...first, externalId: 'p-1', url: 'https://portal.example/1', location: 'Dallas, TX' },
    ]);
    await pull(store.db, own, daysAgo(2), [raised]);
    const { id, path } = await postingOf('Cardiology Coder');
    const { status, text } = await page(path);
    expect(status).toBe(200);
    expect(text).toContain('Advertised in 2 places Austin, TX Dallas, TX');
    expect(text).toContain('Open when we last looked');
    expect(text).toContain('Greenhouse , this posting at jobs.example These are its words');
    expect(text).toContain('JSON Lines feed , this posting at portal.example');
    expect(text).toContain('Pay: “$30 per hour”, not said before');
    expect(text).toMatch(
      /Changed on Greenhouse .* Also listed on JSON Lines feed .* First seen, on Greenhouse/,
    );
    const detail = await json(`/api/v1/postings/${id}`);
    expect(detail).toMatchObject({
      state: 'open',
      closed_at: null,
      closed_why: null,
      first_seen_at: expect.stringContaining(isoDay(daysAgo(9))),
      last_seen_at: expect.stringContaining(isoDay(daysAgo(2))),
      places: ['Austin, TX', 'Dallas, TX'],
      history: [
        { kind: 'changed', source: 'greenhouse', changes: [{ field: 'pay', before: null }] },
        { kind: 'listed', source: 'jsonl-feed' },
        { kind: 'first_seen', source: 'greenhouse' },
      ],
      linked: [],
    });
    expect(detail.listings.map(({ speaks }) => speaks)).toEqual([true, false]);
  });

  test('reads on the page of a closed posting when and why, and is led to others instead of a dead link', async () => {
    const own = await newBoard();
    await pull(store.db, own, daysAgo(9), [opening('Birch Health', 'Oncology')]);
    const { id, path } = await postingOf('Oncology Coder');
    expect((await ask(`/out/${id}`)).status).toBe(302);
    await pull(store.db, own, daysAgo(3), [opening('Birch Health', 'Urology', { externalId: 'other' })]);
    const { status, headers, text } = await page(path);
    expect([status, headers.get('x-robots-tag')]).toEqual([410, 'noindex']);
    expect(text).toMatch(/Closed on \w+ \d+, \d+: it is no longer on the employer’s job board\./);
    expect(text).toContain('See open postings like it');
    expect(text).toContain('Oncology Coder');
    expect(text).not.toContain('Read and apply');
    expect(text).toContain('Greenhouse , was at jobs.example');
    const out = await page(`/out/${id}`);
    expect([out.status, out.headers.get('location')]).toEqual([410, null]);
    expect(out.text).toContain('Closed on');
    const answer = await ask(`/api/v1/postings/${id}`);
    expect(answer.status).toBe(200);
    await expect(answer.json()).resolves.toMatchObject({
      state: 'closed',
      closed_at: expect.stringContaining(isoDay(daysAgo(3))),
      closed_why: 'vanished',
      history: [{ kind: 'closed', why: 'vanished' }, { kind: 'first_seen' }],
      freshness_facts: [],
      listings: [{ gone_why: 'vanished' }],
    });
  });

  test('reads that a posting that came back had been closed before', async () => {
    const own = await newBoard();
    const again = opening('Cedar Health', 'Neurology');
    const other = opening('Cedar Health', 'Podiatry', { externalId: 'other' });
    await pull(store.db, own, daysAgo(30), [again, other]);
    await pull(store.db, own, daysAgo(20), [other]);
    await pull(store.db, own, daysAgo(5), [again, other]);
    const { id, path } = await postingOf('Neurology Coder');
    const { status, text } = await page(path);
    expect(status).toBe(200);
    expect(text).toContain('It had been closed before');
    expect(text).toContain('Closed and opened again once, on');
    const detail = await json(`/api/v1/postings/${id}`);
    expect(detail.history.map(({ kind }) => kind)).toEqual(['reopened', 'closed', 'first_seen']);
    expect(detail.freshness_facts).toMatchObject([{ kind: 'reopened', sentence: expect.any(String) }]);
  });

  test('is told as a fact that a posting left the employer’s own site and still stands elsewhere', async () => {
    const [own, portal] = [await newBoard(), await newBoard('jsonl-feed')];
    const one = opening('Dogwood Health', 'Radiology', { requisitionId: 'R-2002' });
    const copy = { ...one, externalId: 'p-2', url: 'https://portal.example/2' };
    const other = opening('Dogwood Health', 'Dermatology', { externalId: 'other' });
    await pull(store.db, own, daysAgo(9), [one, other]);
    await pull(store.db, portal, daysAgo(8), [copy]);
    await pull(store.db, own, daysAgo(4), [other]);
    await pull(store.db, portal, daysAgo(1), [copy]);
    const { id, path } = await postingOf('Radiology Coder');
    const { status, text } = await page(path);
    expect(status).toBe(200);
    expect(text).toMatch(/No longer on the employer’s own site since .*; still on JSON Lines feed/);
    expect(text).toContain('not a verdict');
    expect((await ask(`/out/${id}`)).headers.get('location')).toBe('https://portal.example/2');
  });

  test('is not told that a posting is closed when only its board is gone', async () => {
    const own = await newBoard();
    await pull(store.db, own, daysAgo(9), [opening('Elm Health', 'Nephrology')]);
    await pull(store.db, own, daysAgo(5), [], 'gone');
    await pull(store.db, own, daysAgo(1), [], 'gone');
    const { id, path } = await postingOf('Nephrology Coder');
    const { status, text } = await page(path);
    expect(status).toBe(200);
    expect(text).toContain('We can’t tell whether it is still open: the board it stood on is gone since');
    expect(text).not.toContain('Read and apply');
    expect((await ask(`/out/${id}`)).status).toBe(410);
    await expect(json(`/api/v1/postings/${id}`)).resolves.toMatchObject({
      state: 'unreachable',
      closed_why: 'board_gone',
    });
  });

  test('finds the employer’s own posting beside the agency’s, and the other way round', async () => {
    const [own, portal] = [await newBoard(), await newBoard('jsonl-feed')];
    const one = opening('Fir Health', 'Orthopedics');
    await pull(store.db, own, daysAgo(9), [one]);
    await pull(store.db, portal, daysAgo(8), [
      { ...one, externalId: 'p-3', company: 'Insight Global', url: 'https://portal.example/3' },
    ]);
    const [employers, agencys] = [
      await postingOf(one.title, 'Fir Health'),
      await postingOf(one.title, 'Insight Global'),
    ];
    expect((await page(employers.path)).text).toContain('Advertised by an agency: Insight Global');
    expect((await page(agencys.path)).text).toContain('At the employer itself: Fir Health');
    await expect(json(`/api/v1/postings/${agencys.id}`)).resolves.toMatchObject({
      linked: [{ id: employers.id, url: employers.path, relation: 'at_the_employer', state: 'open' }],
    });
  });
});

describe('an operator', () => {
  /** Two openings of one employer that the rules keep apart. */
  async function two(employer: string, specialty: string) {
    const own = await newBoard();
    const one = opening(employer, specialty, { requisitionId: 'R-1' });
    const other = { ...one, externalId: 'b', requisitionId: 'R-2', url: 'https://jobs.example/b' };
    await pull(store.db, own, daysAgo(9), [one, { ...other, title: `${one.title} II` }]);
    return [await postingOf(one.title), await postingOf(`${one.title} II`)] as const;
  }

  test('joins two postings, and the old addresses lead to the one that stays', async () => {
    const [one, other] = await two('Ginkgo Health', 'Pediatrics');
    const compared = await page(
      `/operator/postings/${one.id}?join=${encodeURIComponent(web.url + other.path)}`,
      OPERATOR,
    );
    expect(compared.status).toBe(200);
    expect(compared.text).toContain(`The same vacancy as posting ${other.id}, “Pediatrics Coder II”?`);
    const joined = await post(`/operator/postings/${one.id}/join/${other.id}`);
    expect(joined.status).toBe(303);
    const stays = Number(joined.headers.get('location')!.split('/').at(-1));
    const [left, kept] = stays === one.id ? [other, one] : [one, other];
    const shown = await page(joined.headers.get('location')!, OPERATOR);
    expect(shown.text).toContain('2 listings.');
    expect(shown.text).toContain('is one vacancy with');

    for (const path of [left.path, `/postings/${left.id}`]) {
      const { status, headers } = await ask(path);
      expect([status, headers.get('location')]).toEqual([301, kept.path]);
    }
    const answer = await ask(`/api/v1/postings/${left.id}`);
    expect([answer.status, answer.headers.get('location')]).toEqual([301, `/api/v1/postings/${kept.id}`]);
    expect((await ask(`/out/${left.id}`)).status).toBe(302);
    const again = await ask(`/operator/postings/${left.id}`, { headers: OPERATOR });
    expect([again.status, again.headers.get('location')]).toEqual([302, `/operator/postings/${kept.id}`]);
    expect((await post(`/operator/postings/${one.id}/join/${other.id}`)).status).toBe(400);

    const [, takeBack] = /action="([^"]+\/take-back\/together\/\d+)"/.exec(shown.html)!;
    expect((await post(takeBack!)).status).toBe(303);
    expect((await page(`/operator/postings/${kept.id}`, OPERATOR)).text).toContain('1 listing.');
    expect((await post(takeBack!)).status).toBe(404);
  });

  test('splits a listing off, sees why it had been there, and takes the word back', async () => {
    const [own, portal] = [await newBoard(), await newBoard('jsonl-feed')];
    const one = opening('Hazel Health', 'Gastroenterology', { requisitionId: 'R-3003' });
    await pull(store.db, own, daysAgo(9), [one]);
    await pull(store.db, portal, daysAgo(8), [{ ...one, externalId: 'p-4' }]);
    const { id } = await postingOf(one.title);
    const together = await page(`/operator/postings/${id}`, OPERATOR);
    expect(together.text).toContain('2 listings.');
    expect(together.text).toMatch(/Why it is here: they have .* in common/);
    const [copy]: { id: number }[] = await store.db.query(
      `SELECT id FROM listings WHERE external_id = 'p-4'`,
    );
    expect((await post(`/operator/postings/${id}/split/${copy!.id}`)).status).toBe(303);
    const apart = await page(`/operator/postings/${id}`, OPERATOR);
    expect(apart.text).toContain('1 listing.');
    expect(apart.text).toContain('is another vacancy than');
    const alone = await ask(`/operator/postings?listing=${copy!.id}`, { headers: OPERATOR });
    const [, other] = /\/operator\/postings\/(\d+)$/.exec(alone.headers.get('location')!)!;
    expect([alone.status, Number(other)]).not.toEqual([303, id]);
    expect((await post(`/operator/postings/${id}/split/${copy!.id}`)).status).toBe(404);
    const [, takeBack] = /action="([^"]+\/take-back\/apart\/\d+)"/.exec(apart.html)!;
    expect((await post(`/operator/postings/${other}/split/${copy!.id}`)).status).toBe(400);
    expect((await post(takeBack!)).status).toBe(303);
    const again = await page(`/operator/postings/${id}`, OPERATOR);
    expect(again.text).toContain('2 listings.');
    expect(again.text).toContain('Nobody has decided anything here');
  });

  test.each([
    ['/operator/postings?posting=coder', 400, 'neither the id nor the address of a posting'],
    ['/operator/postings?posting=', 400, 'neither the id nor the address of a posting'],
    ['/operator/postings?posting=1&posting=2', 400, 'neither the id nor the address of a posting'],
    ['/operator/postings?posting=987654', 404, 'There is no posting 987654'],
    ['/operator/postings?posting=9876543210', 404, 'There is no posting 9876543210'],
    ['/operator/postings?listing=987654', 404, 'No posting has this listing'],
    ['/operator/postings/0', 404, 'There is no posting 0'],
    ['/operator/postings/x', 404, 'There is no such posting'],
  ])('who asks for %s is told what is wrong', async (path, status, sentence) => {
    const answer = await page(path, OPERATOR);
    expect([answer.status, answer.text]).toEqual([status, expect.stringContaining(sentence)]);
  });

  test('who wants to join what can’t be joined is told why', async () => {
    const [one] = await two('Ivy Health', 'Urgent Care');
    for (const [join, sentence] of [
      ['nothing', 'neither the id nor the address'],
      ['987654', 'There is no posting 987654'],
      [`${one.id}`, 'is this one already'],
    ] as const) {
      const { status, text } = await page(`/operator/postings/${one.id}?join=${join}`, OPERATOR);
      expect([status, text]).toEqual([400, expect.stringContaining(sentence)]);
    }
    for (const path of [
      'join/987654',
      'split/987654',
      'split/x',
      'take-back/1/x',
      'take-back/1/9876543210',
    ]) {
      expect([path, (await post(`/operator/postings/${one.id}/${path}`)).status]).toEqual([path, 404]);
    }
    expect(
      (await ask(`/operator/postings/${one.id}/join/1`, { method: 'POST', headers: OPERATOR })).status,
    ).toBe(403);
  });

  test('sees what a board holds, releases it, and the next pull closes it', async () => {
    const own = await newBoard();
    const many = Array.from({ length: 30 }, (_, n) =>
      opening(`Juniper ${n}`, `Unit ${n}`, { externalId: `r-${n}`, requisitionId: `J-${n}` }),
    );
    await pull(store.db, own, daysAgo(9), many);
    expect((await post(`/operator/sources/${own}/release`)).status).toBe(404);
    const run = await pull(store.db, own, daysAgo(2), many.slice(0, 8));
    expect(run).toMatchObject({ closed: 0, held: 22 });
    expect((await page('/operator', OPERATOR)).text).toContain(
      '1 board holds closings that look like a fault',
    );
    const held = await page('/operator/sources', OPERATOR);
    expect(held.text).toContain('1 holding closings');
    expect(held.text).toContain('22 listings held open');
    expect(held.text).toContain('22 of 30 listings are missing');
    expect(held.text).toContain('0 gone, 0 found again, 22 held open');

    expect((await post(`/operator/sources/${own}/release`)).status).toBe(303);
    const released = await page('/operator/sources', OPERATOR);
    expect(released.text).toContain('Released: whatever the next healthy pull misses closes.');
    const [due]: { due: boolean }[] = await store.db.query(
      'SELECT next_run_at <= now() AS due FROM boards WHERE id = $1',
      [own],
    );
    expect(due).toEqual({ due: true });
    expect(await pull(store.db, own, daysAgo(1), many.slice(0, 8))).toMatchObject({ closed: 22, held: 0 });
    const closed = await page('/operator/sources', OPERATOR);
    expect(closed.text).toContain('22 gone, 0 found again, 0 held open');
    expect(closed.text).toContain('0 holding closings');
  });
});
