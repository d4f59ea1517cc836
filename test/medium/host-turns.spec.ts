import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { HostTurnStore, RobotsFileStore } from '#store';
import { testStore } from '../support/test-store.js';

let store: Awaited<ReturnType<typeof testStore>>;
let turns: HostTurnStore;
beforeAll(async () => {
  store = await testStore();
  turns = new HostTurnStore(store.db);
});
afterAll(() => store.close());
beforeEach(() => store.db.query('TRUNCATE hosts'));

test('a host is asked by one at a time, with the pause between, whoever asks', async () => {
  const spans: { start: number; end: number }[] = [];
  const ask = async () => {
    const turn = await turns.take('a.example', 50);
    const start = Date.now();
    await sleep(20);
    spans.push({ start, end: Date.now() });
    await turn.release();
  };
  await Promise.all(Array.from({ length: 8 }, ask));
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  const pauses = sorted.slice(1).map((span, at) => span.start - sorted[at]!.end);
  // A millisecond is lost to rounding between the two clocks.
  expect(Math.min(...pauses)).toBeGreaterThanOrEqual(49);
});

test('one busy host holds up no other', async () => {
  const busy = await turns.take('a.example', 0);
  const other = await turns.take('b.example', 0);
  await other.release();
  await busy.release();
});

test('the turn of a killed worker ends by itself', async () => {
  await turns.take('a.example', 0);
  await store.db.query(`UPDATE hosts SET holder = gen_random_uuid(), busy_until = now() + interval '300 ms'`);
  const started = Date.now();
  const turn = await turns.take('a.example', 0);
  expect(Date.now() - started).toBeGreaterThanOrEqual(250);
  await turn.release();
});

test('a host that asked for quiet gets it', async () => {
  await turns.holdOff('a.example', new Date(Date.now() + 300));
  await turns.holdOff('a.example', new Date(Date.now() + 10));
  const started = Date.now();
  const turn = await turns.take('a.example', 0);
  expect(Date.now() - started).toBeGreaterThanOrEqual(280);
  await turn.release();
});

test('whoever no longer wants its turn stops waiting for it', async () => {
  const busy = await turns.take('a.example', 0);
  const waiting = turns.take('a.example', 0, AbortSignal.timeout(100));
  await expect(waiting).rejects.toThrow(/abort|timeout/i);
  await busy.release();
});

test('robots.txt files are kept for every process', async () => {
  const robots = new RobotsFileStore(store.db);
  await expect(robots.get('https://a.example')).resolves.toBeNull();
  await robots.put('https://a.example', {
    text: 'User-agent: *',
    fetchedAt: new Date('2026-11-01T00:00:00Z'),
  });
  await robots.put('https://a.example', { text: 'none', fetchedAt: new Date('2026-11-02T00:00:00Z') });
  await expect(robots.get('https://a.example')).resolves.toEqual({
    text: 'none',
    fetchedAt: new Date('2026-11-02T00:00:00Z'),
  });
});
