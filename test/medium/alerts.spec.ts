import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openQueueStore, type QueueStore } from '#queue';
import { loadSettings } from '#settings';
import { MailOverviewStore, SubscriptionStore } from '#store';
import { startWorker, type RunningWorker } from '#worker';
import { Logger } from '@nestjs/common';
import { startSink, type Sink } from '../../libs/mail/spec-support/smtp-sink.js';
import { seedPosting } from '../support/seed-posting.js';
import { LINK_SECRET, makeDue, subscribe } from '../support/subscribe.js';
import { testStore } from '../support/test-store.js';
import { until } from '../support/until.js';

let store: Awaited<ReturnType<typeof testStore>>;
let queueStore: QueueStore;
let sink: Sink;
let worker: RunningWorker;

beforeAll(async () => {
  Logger.overrideLogger(false);
  store = await testStore();
  queueStore = await openQueueStore(store.url);
});
afterAll(async () => {
  await queueStore.close();
  await store.close();
});
beforeEach(async () => {
  await store.db.query(
    'TRUNCATE boards, employers, subscribers, outbox, outbox_places, signups, mail_providers CASCADE',
  );
  sink = await startSink();
  await start();
});
afterEach(async () => {
  await worker.stop();
  await sink.close();
});

async function start(): Promise<void> {
  const settings = loadSettings({
    NODE_ENV: 'test',
    DATABASE_URL: store.url,
    SAMPLES: 'off',
    TICK_SECONDS: '1',
    SMTP_URL: sink.url,
    SMTP_REQUIRE_TLS: 'off',
    PUBLIC_URL: 'https://superbill.example',
    LINK_SECRET,
    MAIL_POSTAL_ADDRESS: 'Superbill, PO Box 1, Springfield, IL',
  });
  worker = await startWorker({ settings, dataSource: store.db, queueStore });
}

const count = async (sql: string): Promise<number> => {
  const [{ n }]: [{ n: number }] = await store.db.query(`SELECT count(*)::int AS n FROM ${sql}`);
  return n;
};
const matched = (n: number) => until(async () => (await count('alert_waiting')) === n);
const ended = (n: number) => until(async () => (await count(`mails WHERE ended_at IS NOT NULL`)) === n);

describe('an alert', () => {
  test('tells what fits in one digest, once, with the links that end it', async () => {
    await subscribe(store.db, { address: 'ann@example.com', criteria: { state: 'TX' } });
    await seedPosting(store.db, { title: 'Coder for Texas', statesAllowed: ['TX'] });
    await seedPosting(store.db, { title: 'Coder for Ohio', statesAllowed: ['OH'] });
    await matched(1);
    await makeDue(store.db);
    await ended(1);
    expect(sink.accepted).toHaveLength(1);
    const [mail] = sink.accepted;
    expect(mail?.to).toBe('ann@example.com');
    expect(mail?.raw).toContain('Coder for Texas');
    expect(mail?.raw).not.toContain('Coder for Ohio');
    const headers = mail?.raw.replace(/\r?\n[ \t]+/g, ' ') ?? '';
    expect(headers).toMatch(
      /^List-Unsubscribe: <https:\/\/superbill\.example\/alerts\/unsubscribe\/[\w.-]+>/m,
    );
    expect(headers).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m);

    await makeDue(store.db);
    await store.db.query(`UPDATE postings SET content_hash = ''`);
    await until(async () => (await count(`alerts WHERE look_at <= now()`)) === 0);
    expect(sink.accepted).toHaveLength(1);
  });

  test('is silent when nothing is new', async () => {
    await subscribe(store.db, { address: 'ann@example.com' });
    await makeDue(store.db);
    await until(async () => (await count('alerts WHERE look_at <= now()')) === 0);
    expect(await count('mails')).toBe(0);
  });

  test('that is instant comes as soon as something fits', async () => {
    await subscribe(store.db, { address: 'ann@example.com', rhythm: 'instant' });
    await seedPosting(store.db, { title: 'Coder at once' });
    await ended(1);
    expect(sink.accepted[0]?.raw).toContain('Coder at once');
  });

  test('that was ended, or whose address is suppressed, gets nothing that is on its way', async () => {
    const id = await subscribe(store.db, { address: 'ann@example.com' });
    await new MailOverviewStore(store.db).stop(true);
    await seedPosting(store.db, {});
    await matched(1);
    await makeDue(store.db);
    await until(async () => (await count('mails')) === 1);
    await new SubscriptionStore(store.db).unsubscribe(id);
    await new MailOverviewStore(store.db).stop(false);
    await ended(1);
    expect(await count(`mails WHERE state = 'withheld'`)).toBe(1);
    expect(sink.accepted).toEqual([]);
  });
});

describe('sending', () => {
  test('stops at the switch and goes on after it', async () => {
    await new MailOverviewStore(store.db).stop(true);
    await subscribe(store.db, { address: 'ann@example.com' });
    await seedPosting(store.db, {});
    await matched(1);
    await makeDue(store.db);
    await until(async () => (await count('mails')) === 1);
    await new Promise((go) => setTimeout(go, 2_500));
    expect(sink.accepted).toEqual([]);
    await new MailOverviewStore(store.db).stop(false);
    await ended(1);
    expect(sink.accepted).toHaveLength(1);
  });

  test('is off in a restored copy of the database until an operator says so', async () => {
    await store.db.query(`UPDATE mail_switch SET armed_for = 'another server'`);
    await subscribe(store.db, { address: 'ann@example.com' });
    await seedPosting(store.db, {});
    await matched(1);
    await makeDue(store.db);
    await until(async () => (await count('mails')) === 1);
    await worker.stop();
    await start();
    await new Promise((go) => setTimeout(go, 2_500));
    expect(sink.accepted).toEqual([]);
    await new MailOverviewStore(store.db).arm('operator');
    await ended(1);
    expect(sink.accepted).toHaveLength(1);
  });

  test('of an outcome nobody knows is recorded so, and its postings go into the next digest', async () => {
    sink.script = (point) => (point === 'message' ? 'drop' : undefined);
    await subscribe(store.db, { address: 'ann@example.com' });
    await seedPosting(store.db, { title: 'Coder in the dark' });
    await matched(1);
    await makeDue(store.db);
    await ended(1);
    expect(await count(`mails WHERE state = 'unknown'`)).toBe(1);
    sink.script = () => undefined;
    // The next day.
    await store.db.query(`UPDATE mails SET slot = '2020-01-01'; UPDATE mail_providers SET hold_until = NULL`);
    await makeDue(store.db);
    await ended(2);
    expect(sink.accepted.at(-1)?.raw).toContain('Coder in the dark');
  });

  test('to an address that does not exist suppresses it', async () => {
    sink.script = (point) => (point === 'rcpt' ? '550 5.1.1 No such user' : undefined);
    await subscribe(store.db, { address: 'nobody@example.com' });
    await seedPosting(store.db, {});
    await matched(1);
    await makeDue(store.db);
    await ended(1);
    await until(async () => (await count('suppressions')) === 1);
    expect(await count(`alerts WHERE state = 'off'`)).toBe(1);
  });

  test('that is put off is tried again later, never by another mail at the same time', async () => {
    sink.script = (point) => (point === 'rcpt' ? '451 4.7.1 Greylisted' : undefined);
    await subscribe(store.db, { address: 'ann@example.com' });
    await seedPosting(store.db, {});
    await matched(1);
    await makeDue(store.db);
    await until(async () => (await count(`mails WHERE state = 'waiting' AND tries = 1`)) === 1);
    sink.script = () => undefined;
    await store.db.query('UPDATE mails SET try_at = now()');
    await ended(1);
    expect(sink.accepted).toHaveLength(1);
  });
});
