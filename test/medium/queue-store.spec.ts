import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import {
  checkHandlers,
  createProducer,
  defineJob,
  handle,
  jobs,
  openQueueStore,
  startConsumers,
  type Consumers,
  type JobHandler,
  type Producer,
  type QueueStore,
} from '#queue';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database.js';
import { queueStores } from '../support/queue-stores.js';
import { until } from '../support/until.js';

const note = defineJob({
  name: 'note',
  queue: 'tag',
  payload: z.object({ n: z.number().int() }),
  id: ({ n }) => `note-${n}`,
  attempts: 3,
  backoffMs: 20,
});

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

describe.each(queueStores(() => database.url))('the queue on $kind', ({ kind, url }) => {
  if (!url) {
    test.skip(`keeps its promises (skipped: no ${kind} server on this machine)`, () => undefined);
    return;
  }
  let store: QueueStore;
  let producer: Producer;
  let consumers: Consumers[];
  const failures: string[] = [];

  const consume = (...handlers: JobHandler[]) => {
    const started = startConsumers(store, handlers, {
      lockSeconds: 1,
      concurrency: { pull: 1, read: 1, tag: 4, match: 1, mail: 1 },
      onError: () => {},
      onFailed: ({ error }) => failures.push(error.message),
    });
    consumers.push(started);
    return started;
  };

  beforeEach(async () => {
    consumers = [];
    failures.length = 0;
    store = await openQueueStore(url());
    await store.wipe();
    producer = createProducer(store, () => {});
  });
  afterEach(async () => {
    for (const started of consumers) await started.drain(0);
    await producer.close();
    await store.close();
  });

  test('does each job it was given', async () => {
    const seen: number[] = [];
    await producer.addMany(
      note,
      Array.from({ length: 30 }, (_, n) => ({ n })),
    );
    consume(handle(note, async ({ n }) => void seen.push(n)));
    await until(() => seen.length === 30);
    expect(new Set(seen).size).toBe(30);
  });

  test('takes two requests for the same work as one, while the first is kept', async () => {
    const seen: number[] = [];
    await producer.add(note, { n: 1 });
    await producer.add(note, { n: 1 });
    consume(handle(note, async ({ n }) => void seen.push(n)));
    await until(() => seen.length > 0);
    await producer.add(note, { n: 1 });
    await producer.add(note, { n: 2 });
    await until(() => seen.includes(2));
    expect(seen).toEqual([1, 2]);
  });

  test('tries a failed job again, as often as the job says', async () => {
    let tries = 0;
    await producer.add(note, { n: 1 });
    consume(
      handle(note, async () => {
        tries += 1;
        throw new Error(`try ${tries} failed`);
      }),
    );
    await until(() => tries === 3 && failures.includes('try 3 failed'));
    expect(tries).toBe(3);
  });

  test("refuses a payload that doesn't fit at once, and says what is wrong with it", async () => {
    await producer.queues.get('tag')!.add('note', { n: 'seven' }, { attempts: 3 });
    let ran = false;
    consume(handle(note, async () => void (ran = true)));
    await until(() => failures.length > 0);
    expect(failures[0]).toMatch(/payload of note doesn't fit: n /);
    expect(ran).toBe(false);
  });

  test('waits for a running job before it ends, but not longer than allowed, and then tells it to stop', async () => {
    const events: string[] = [];
    await producer.add(note, { n: 1 });
    let signal: AbortSignal | undefined;
    const slow = (ms: number) =>
      handle(note, async (_payload, context) => {
        signal = context.signal;
        events.push('begun');
        await new Promise((go) => setTimeout(go, ms));
        events.push('done');
      });
    const patient = consume(slow(300));
    await until(() => events.includes('begun'));
    await expect(patient.drain(5)).resolves.toBe(true);
    expect(signal?.aborted).toBe(false);
    expect(events).toEqual(['begun', 'done']);

    await producer.add(note, { n: 2 });
    const hasty = consume(slow(3_000));
    await until(() => events.filter((event) => event === 'begun').length === 2);
    await expect(hasty.drain(0.2)).resolves.toBe(false);
    expect(signal?.aborted).toBe(true);
  });

  test('goes on with new jobs after its store was wiped', async () => {
    const seen: number[] = [];
    consume(handle(note, async ({ n }) => void seen.push(n)));
    await producer.add(note, { n: 1 });
    await until(() => seen.includes(1));
    await store.wipe();
    await producer.add(note, { n: 1 });
    await producer.add(note, { n: 2 });
    await until(() => seen.includes(2));
    expect(seen.filter((n) => n === 1)).toHaveLength(2);
  });
});

describe('start-up', () => {
  const handlers = [...jobs.values()].map((job) => handle(job, async () => {}));

  test('accepts exactly one handler per job', () => {
    expect(() => checkHandlers(jobs, handlers)).not.toThrow();
  });

  test('refuses a job without handler, and says which file is missing', () => {
    const others = handlers.filter(({ job }) => job.name !== 'pull-board');
    expect(() => checkHandlers(jobs, others)).toThrow(
      /job "pull-board" has no handler: add pull-board\.handler\.ts/,
    );
  });

  test('refuses a job with two handlers, and a handler without job', () => {
    const again = handlers.filter(({ job }) => job.name === 'pull-board');
    expect(() => checkHandlers(jobs, [...handlers, ...again])).toThrow(/"pull-board" has 2 handlers/);
    expect(() => checkHandlers(jobs, [...handlers, handle(note, async () => {})])).toThrow(
      /unknown job "note"/,
    );
  });
});
