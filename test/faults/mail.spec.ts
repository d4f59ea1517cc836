import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { MailOverviewStore } from '#store';
import { startSink, type Sink, type SinkPoint } from '../../libs/mail/spec-support/smtp-sink.js';
import { startMailingWorker } from '../support/mailing-worker.js';
import type { Started } from '../support/processes.js';
import { seedPosting } from '../support/seed-posting.js';
import { makeDue, subscribe } from '../support/subscribe.js';
import { testStore } from '../support/test-store.js';
import { until } from '../support/until.js';

/** Each kill starts a process anew; 20 take some minutes, so the usual run has fewer. */
const KILLS = Number(process.env['MAIL_KILLS'] ?? 2);

jest.setTimeout(KILLS * 30_000 + 60_000);

let store: Awaited<ReturnType<typeof testStore>>;
let sink: Sink;
let worker: Started;

beforeAll(async () => {
  store = await testStore();
  await new MailOverviewStore(store.db).arm('start');
});
afterAll(() => store.close());
beforeEach(async () => {
  await store.db.query(
    'TRUNCATE boards, employers, subscribers, outbox, outbox_places, mail_providers CASCADE',
  );
  sink = await startSink();
});
afterEach(async () => {
  await worker.end('SIGKILL');
  await sink.close();
});

const startWorker = () => startMailingWorker(store.url, sink.url);

const count = async (sql: string): Promise<number> => {
  const [{ n }]: [{ n: number }] = await store.db.query(`SELECT count(*)::int AS n FROM ${sql}`);
  return n;
};

/** A sender that died shows after ten minutes; a new slot comes every day. Time flies. */
async function nextDay(day: number): Promise<void> {
  await store.db.query(
    `UPDATE mails SET started_at = started_at - interval '1 hour' WHERE state = 'sending'`,
  );
  await until(async () => (await count(`mails WHERE state = 'sending'`)) === 0, 60);
  await store.db.query(
    `UPDATE mails SET slot = to_char(date '2020-01-01' + $1::int, 'YYYY-MM-DD') WHERE slot > '2026'`,
    [day],
  );
  await store.db.query('UPDATE mail_providers SET hold_until = NULL, troubles = 0');
  await makeDue(store.db);
}

describe.each<{ point: SinkPoint; when: string }>([
  { point: 'data', when: 'before the text' },
  { point: 'text', when: 'in the middle of the text' },
  { point: 'done', when: 'after the other side took it' },
])('a sender that is killed $when', ({ point }) => {
  test(`${KILLS} times sends no mail twice, and every posting arrives in some digest`, async () => {
    worker = startWorker();
    await subscribe(store.db, { address: 'ann@example.com' });
    for (let kill = 0; kill < KILLS; kill += 1) {
      await seedPosting(store.db, { title: `Coder number ${kill}`, slug: `coder-${kill}` });
      await until(async () => (await count('alert_waiting')) > 0, 60);
      let reached: () => void = () => undefined;
      const there = new Promise<void>((go) => (reached = go));
      sink.script = (at) => {
        if (at === point) reached();
        return at === point && point !== 'done' ? 'silent' : undefined;
      };
      await makeDue(store.db);
      await there;
      await worker.end('SIGKILL');
      sink.script = () => undefined;
      worker = startWorker();
      await nextDay(kill);
    }
    await until(async () => (await count(`mails WHERE state = 'waiting' OR state = 'sending'`)) === 0, 60);
    await nextDay(KILLS);
    await until(async () => (await count(`alerts WHERE look_at <= now()`)) === 0, 60);
    await until(async () => (await count(`mails WHERE state = 'waiting' OR state = 'sending'`)) === 0, 60);

    // One mail of the ledger, one try, at most one mail at the other side.
    expect(await count('mails WHERE tries > 1')).toBe(0);
    expect(sink.accepted.length).toBeLessThanOrEqual(await count('mails'));
    // Quoted-printable breaks lines within words.
    const all = sink.accepted.map(({ raw }) => raw.replace(/=\r?\n/g, '')).join('\n');
    for (let n = 0; n < KILLS; n += 1) expect(all).toContain(`coder-${n}`);
  });
});
