import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Fault } from './faults.js';
import type { SeenRequest } from './seen-requests.js';
import { startSimulator, type Simulator } from './simulator.js';

let simulator: Simulator;

beforeAll(async () => {
  simulator = await startSimulator({ today: new Date('2026-11-22T10:30:00Z') });
});
afterEach(() => {
  simulator.clearFaults();
});
afterAll(async () => {
  await simulator.close();
});

const BOARD = 'lever/ledgerline';
const LIST = '/v0/postings/ledgerline?mode=json';
const ask = (path = LIST, init: RequestInit = {}) => fetch(`${simulator.origin}${path}`, init);
const under = async (fault: Partial<Fault> & Pick<Fault, 'kind'>, init: RequestInit = {}) => {
  simulator.setFault({ board: BOARD, ...fault });
  return ask(LIST, init);
};
const whole = async () => (await (await ask()).json()) as { id: string }[];

test('a list that has not changed is answered 304, by tag or by date', async () => {
  for (const path of [
    LIST,
    '/v1/boards/brightmoor/jobs?content=true',
    '/feeds/prairie-billing-board.jsonl',
  ]) {
    const first = await ask(path);
    const etag = first.headers.get('etag') ?? '';
    const modified = first.headers.get('last-modified') ?? '';
    expect((await ask(path, { headers: { 'If-None-Match': etag } })).status).toBe(304);
    expect((await ask(path, { headers: { 'If-None-Match': `W/${etag}` } })).status).toBe(304);
    expect((await ask(path, { headers: { 'If-Modified-Since': modified } })).status).toBe(304);
    expect(
      (await ask(path, { headers: { 'If-None-Match': '"another"', 'If-Modified-Since': modified } })).status,
    ).toBe(200);
  }
});

test('error500 and gone and forbidden answer with their status', async () => {
  expect((await under({ kind: 'error500' })).status).toBe(500);
  expect((await under({ kind: 'gone' })).status).toBe(404);
  expect((await under({ kind: 'forbidden' })).status).toBe(403);
});

test('slow-down says when to come back', async () => {
  const answer = await under({ kind: 'slow-down', retryAfterSeconds: 7 });
  expect(answer.status).toBe(429);
  expect(answer.headers.get('retry-after')).toBe('7');
});

test('slow gives the right answer late', async () => {
  const start = performance.now();
  const answer = await under({ kind: 'slow', ms: 60 });
  expect(performance.now() - start).toBeGreaterThanOrEqual(55);
  expect(await answer.json()).toEqual(await whole());
});

test('truncated promises the whole length and breaks off', async () => {
  const answer = await under({ kind: 'truncated' });
  expect(answer.status).toBe(200);
  expect(Number(answer.headers.get('content-length'))).toBeGreaterThan(10_000);
  await expect(answer.text()).rejects.toThrow();
});

test('reset cuts the connection before any answer', async () => {
  await expect(under({ kind: 'reset' })).rejects.toThrow();
});

test('html is a login page under status 200', async () => {
  const answer = await under({ kind: 'html' });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toContain('text/html');
  expect(await answer.text()).toContain('Sign in');
});

test('other-shape is JSON, but not what the source is known for', async () => {
  const answer: unknown = await (await under({ kind: 'other-shape' })).json();
  expect(Array.isArray(answer)).toBe(false);
});

test('empty and half are valid lists and count as changes', async () => {
  const all = await whole();
  const etag = (await ask()).headers.get('etag') ?? '';
  expect(await (await under({ kind: 'empty' })).json()).toEqual([]);
  const half = await under({ kind: 'half' }, { headers: { 'If-None-Match': etag } });
  expect(half.status).toBe(200);
  expect(await half.json()).toEqual(all.slice(0, 8));
});

test('unchanged answers 304 to whoever asks conditionally', async () => {
  expect((await under({ kind: 'unchanged' }, { headers: { 'If-None-Match': '"long ago"' } })).status).toBe(
    304,
  );
  expect((await under({ kind: 'unchanged' })).status).toBe(200);
});

test('a fault can be over after a number of answers', async () => {
  const statuses = [
    (await under({ kind: 'error500', times: 2 })).status,
    (await ask()).status,
    (await ask()).status,
  ];
  expect(statuses).toEqual([500, 500, 200]);
});

test('a fault for all spares the board that has one of its own, and nobody else', async () => {
  simulator.setFault({ board: '*', kind: 'error500' });
  simulator.setFault({ board: BOARD, kind: 'empty' });
  expect((await ask()).status).toBe(200);
  expect((await ask('/v0/postings/maplecourt')).status).toBe(500);
  expect((await ask('/robots.txt')).status).toBe(200);
});

test('a fault for a board that does not exist is refused, in code and over HTTP', async () => {
  expect(() => {
    simulator.setFault({ board: 'lever/nobody', kind: 'empty' });
  }).toThrow('There is no board "lever/nobody"');
  const put = (body: unknown) => ask('/_control/faults', { method: 'PUT', body: JSON.stringify(body) });
  expect((await put({ board: 'lever/nobody', kind: 'empty' })).status).toBe(400);
  expect((await put({ board: '*', kind: 'earthquake' })).status).toBe(400);
  expect((await ask('/_control/faults', { method: 'PUT', body: 'no JSON' })).status).toBe(400);
});

test('faults are set and taken away over HTTP', async () => {
  const set = await ask('/_control/faults', {
    method: 'PUT',
    body: JSON.stringify({ board: BOARD, kind: 'error500' }),
  });
  expect(await set.json()).toEqual([{ board: BOARD, kind: 'error500' }]);
  expect((await ask()).status).toBe(500);
  await ask('/_control/faults', { method: 'DELETE' });
  expect((await ask()).status).toBe(200);
});

test('requests are kept with their times, so that a test can prove pace and order', async () => {
  await ask('/_control/requests', { method: 'DELETE' });
  await (await ask()).json();
  await (await ask('/robots.txt')).text();
  await Promise.all([ask(), ask('/v0/postings/maplecourt')].map(async (answer) => (await answer).text()));
  const seen = (await (await ask('/_control/requests')).json()) as SeenRequest[];
  expect(seen.map(({ board, status }) => [board, status])).toEqual(
    expect.arrayContaining([
      [BOARD, 200],
      [null, 200],
      ['lever/maplecourt', 200],
    ]),
  );
  expect(seen).toHaveLength(4);
  expect(seen.every(({ startedAt, endedAt }) => endedAt !== null && endedAt >= startedAt)).toBe(true);
  expect(simulator.requests).toEqual(seen);
});

test('addresses nobody has are 404, and nothing can be written', async () => {
  expect((await ask('/v2/anything')).status).toBe(404);
  expect((await ask('/feeds/none.jsonl')).status).toBe(404);
  expect((await ask('/v0/postings/%E0%A4%A')).status).toBe(404);
  expect((await ask(LIST, { method: 'PUT', body: '{}' })).status).toBe(405);
});

test('a fault may be for one page only, and begin after so many right answers', async () => {
  simulator.clearFaults();
  simulator.setFault({ board: BOARD, kind: 'error500', path: 'skip=5' });
  expect((await ask(`${LIST}&skip=5`)).status).toBe(500);
  expect((await ask(LIST)).status).toBe(200);
  simulator.setFault({ board: BOARD, kind: 'forbidden', after: 2, times: 1 });
  const statuses = [];
  for (let n = 0; n < 4; n += 1) statuses.push((await ask(LIST)).status);
  expect(statuses).toEqual([200, 200, 403, 200]);
  simulator.clearFaults();
});

test('closing does not wait for slow answers', async () => {
  const other = await startSimulator();
  other.setFault({ board: BOARD, kind: 'slow', ms: 60_000 });
  const answer = fetch(`${other.origin}${LIST}`).then(
    () => 'answered',
    () => 'cut off',
  );
  await new Promise((resolve) => setTimeout(resolve, 30));
  await other.close();
  expect(await answer).toBe('cut off');
});

test('a taken port is refused', async () => {
  await expect(startSimulator({ port: Number(new URL(simulator.origin).port) })).rejects.toThrow(
    'EADDRINUSE',
  );
});
