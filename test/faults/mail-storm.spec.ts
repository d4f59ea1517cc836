import { addressHash } from '#alerts';
import { MailOverviewStore, SubscriptionStore } from '#store';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import {
  startSink,
  type Sink,
  type SinkAct,
  type SinkPoint,
} from '../../libs/mail/spec-support/smtp-sink.js';
import { startMailingWorker } from '../support/mailing-worker.js';
import type { Started } from '../support/processes.js';
import { seedPosting } from '../support/seed-posting.js';
import { LINK_SECRET, makeDue, subscribe } from '../support/subscribe.js';
import { testStore } from '../support/test-store.js';
import { until } from '../support/until.js';

/** Mails go out ten a second: 5,000 take ten minutes, so the usual run has fewer. */
const SENDS = Number(process.env['MAIL_SENDS'] ?? 60);
const DAYS = 5;
const SUBSCRIBERS = Math.ceil(SENDS / DAYS);
const PROVIDERS = 20;

jest.setTimeout(SENDS * 600 + 180_000);

let store: Awaited<ReturnType<typeof testStore>>;
let subscriptions: SubscriptionStore;
let sink: Sink;
let worker: Started;
beforeAll(async () => {
  store = await testStore();
  subscriptions = new SubscriptionStore(store.db);
  await new MailOverviewStore(store.db).arm('start');
  sink = await startSink();
});
afterAll(async () => {
  await worker.end('SIGKILL');
  await sink.close();
  await store.close();
});

const startWorker = () => startMailingWorker(store.url, sink.url);

/** What the other side does to a mail of one day: where, what, and how often before it takes it. */
interface Fate {
  share: number;
  at?: SinkPoint;
  act?: SinkAct;
  times?: number;
}
const FATES: Record<string, Fate> = {
  taken: { share: 56 },
  greylisted: { share: 10, at: 'rcpt', act: '450 4.7.1 Greylisted, come again', times: 1 },
  busy: { share: 6, at: 'message', act: '451 4.3.0 Try again later', times: 1 },
  closing: { share: 4, at: 'rcpt', act: '421 4.3.2 Closing down', times: 2 },
  'mailbox full all day': { share: 3, at: 'rcpt', act: '452 4.2.2 Mailbox full' },
  'text refused': { share: 4, at: 'message', act: '554 5.7.1 Not this text' },
  'nobody there': { share: 2, at: 'rcpt', act: '550 5.1.1 No such user' },
  'dropped before the text': { share: 5, at: 'data', act: 'drop', times: 1 },
  'dropped in the text': { share: 3, at: 'text', act: 'drop', times: 1 },
  'dropped after the text': { share: 4, at: 'message', act: 'drop' },
  slow: { share: 3, at: 'message', act: { reply: '250 2.0.0 Ok: taken', afterMs: 1_500 } },
};

/** The same for one mail whenever it is asked for. */
function fateOf(to: string, day: number): [name: string, fate: Fate] {
  let hash = 2_166_136_261;
  for (const letter of `${day} ${to}`) hash = Math.imul(hash ^ letter.codePointAt(0)!, 16_777_619) >>> 0;
  let left = (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0) % 100;
  return Object.entries(FATES).find(([, { share }]) => (left -= share) < 0)!;
}

const rows = <T>(sql: string, values: unknown[] = []): Promise<T[]> => store.db.query(sql, values);
const count = async (sql: string): Promise<number> =>
  (await rows<{ n: number }>(`SELECT count(*)::int AS n FROM ${sql}`))[0]!.n;
/** Quoted-printable breaks lines within words. */
const postingsIn = (raw: string): number[] => [
  ...new Set([...raw.replaceAll(/=\r?\n/g, '').matchAll(/\/postings\/(\d+)-/g)].map(([, id]) => Number(id))),
];

test(`${SENDS} mails through refusals, greylisting, drops, slowness and kills`, async () => {
  const met = new Map<string, number>();
  const takenOn = new Map<string, string[]>();
  const bounced = new Set<string>();
  /** Who left, and after which day. */
  const gone = new Map<string, number>();
  const ids = new Map<string, number>();
  for (let n = 0; n < SUBSCRIBERS; n += 1) {
    const address = `reader-${n}@provider-${n % PROVIDERS}.example`;
    ids.set(address, await subscribe(store.db, { address }));
  }
  const signedUpOnly = 'never-confirmed@provider-1.example';
  await subscribe(store.db, { address: signedUpOnly });
  await store.db.query(
    `UPDATE alerts SET state = 'unconfirmed', look_at = NULL, changed_at = now() WHERE subscriber_id = (SELECT id FROM subscribers WHERE address = $1)`,
    [signedUpOnly],
  );
  const postings: number[] = [];
  const told = new Map<string, { day: number; posting: number }[]>();
  let day = 0;
  let tries = new Map<string, number>();
  const faultless = () => day >= DAYS;
  sink.script = (point, to) => {
    if (to === '' || faultless()) return undefined;
    const [name, { at, act, times = Infinity }] = fateOf(to, day);
    if (point !== at) return undefined;
    const before = tries.get(to) ?? 0;
    if (before >= times) return undefined;
    tries.set(to, before + 1);
    met.set(name, (met.get(name) ?? 0) + 1);
    if (name === 'nobody there') bounced.add(to);
    return act;
  };

  worker = startWorker();
  // Two days without faults at the end, in which everything that was held up arrives.
  for (; day < DAYS + 2; day += 1) {
    tries = new Map();
    const before = sink.accepted.length;
    postings.push(await seedPosting(store.db, { title: `Coder of day ${day}`, slug: `day-${day}` }));
    const on = await count(`alerts WHERE state = 'on'`);
    await until(async () => (await count(`alert_waiting WHERE posting_id = ${postings.at(-1)}`)) === on, 120);
    await makeDue(store.db);
    const killAt = before + Math.floor(on / 3);
    let kills = day < 3 ? 1 : 0;
    await until(async () => {
      if (kills > 0 && sink.accepted.length > killAt) {
        kills -= 1;
        await worker.end('SIGKILL');
        worker = startWorker();
        await store.db.query(
          `UPDATE mails SET started_at = started_at - interval '1 hour' WHERE state = 'sending'`,
        );
      }
      // Time flies: what waits for its next try is tried now.
      await store.db.query(`UPDATE mails SET try_at = now() WHERE state = 'waiting' AND try_at > now()`);
      await store.db.query('UPDATE mail_providers SET hold_until = NULL WHERE hold_until > now()');
      const open = await count(`mails WHERE state IN ('waiting', 'sending')`);
      const due = await count(`alerts WHERE state = 'on' AND look_at <= now()`);
      return open + due === 0;
    }, SENDS);
    await store.db.query(
      `UPDATE mails SET slot = to_char(date '2020-01-01' + $1::int, 'YYYY-MM-DD') WHERE slot > '2026'`,
      [day],
    );

    for (const { to, raw } of sink.accepted.slice(before)) {
      takenOn.set(`${day} ${to}`, [...(takenOn.get(`${day} ${to}`) ?? []), raw]);
      const known = told.get(to) ?? [];
      told.set(to, [...known, ...postingsIn(raw).map((posting) => ({ day, posting }))]);
      // Whoever left is sent nothing any more.
      expect(gone.get(to) ?? Infinity).toBeGreaterThanOrEqual(day);
    }
    if (day < DAYS) await someLeave(day);
  }

  async function someLeave(today: number): Promise<void> {
    const leaving = [...ids].filter(([to], at) => at % 17 === today && !gone.has(to));
    for (const [at, [to, id]] of leaving.entries()) {
      gone.set(to, today);
      if (at % 2 === 0) await subscriptions.unsubscribe(id);
      else await subscriptions.suppress(to, addressHash(to, LINK_SECRET), 'complaint');
    }
  }

  // At most one mail per alert and day was taken, whatever happened to it.
  expect([...takenOn].filter(([, mails]) => mails.length > 1).map(([which]) => which)).toEqual([]);
  expect(takenOn.size).toBe(sink.accepted.length);
  // None went to somebody who only signed up, nor past the ledger.
  expect(sink.accepted.filter(({ to }) => !ids.has(to))).toEqual([]);

  // A hard bounce ends it for good; only a kill between the answer and the ledger may lose one.
  const suppressed = (
    await rows<{ address: string }>(
      `SELECT s.address FROM subscribers s JOIN suppressions x ON x.address_hash = s.address_hash
       WHERE x.why = 'hard_bounce'`,
    )
  ).map(({ address }) => address);
  expect(suppressed.filter((to) => !bounced.has(to))).toEqual([]);
  const doubts = await rows<{ address: string; posting: number }>(
    `SELECT s.address, unnest(m.postings) AS posting FROM mails m JOIN alerts a ON a.id = m.alert_id
     JOIN subscribers s ON s.id = a.subscriber_id WHERE m.state = 'unknown'`,
  );
  const doubtful = new Set(doubts.map(({ address }) => address));
  expect([...bounced].filter((to) => !suppressed.includes(to) && !doubtful.has(to))).toEqual([]);

  // Whoever stayed was told every posting; twice only what may not have arrived, and then it was said.
  const inDoubt = new Set(doubts.map(({ address, posting }) => `${address} ${posting}`));
  for (const to of ids.keys()) {
    if (gone.has(to) || suppressed.includes(to)) continue;
    const got = (told.get(to) ?? []).map(({ posting }) => posting);
    expect([to, [...new Set(got)].toSorted((a, b) => a - b)]).toEqual([to, postings]);
    const twice = got.filter((posting, at) => got.indexOf(posting) !== at);
    expect([to, twice.filter((posting) => !inDoubt.has(`${to} ${posting}`))]).toEqual([to, []]);
  }

  // What nobody can know is written down: as many as texts were dropped, and those that a kill found under way.
  const unknown = await count(`mails WHERE state = 'unknown'`);
  const dropped = (met.get('dropped after the text') ?? 0) + (met.get('dropped in the text') ?? 0);
  expect(unknown).toBeGreaterThanOrEqual(dropped);
  expect(unknown).toBeLessThanOrEqual(dropped + 3 * 10);
  const sends = (await rows<{ n: number }>('SELECT sum(tries)::int AS n FROM mails'))[0]!.n;
  expect(sends).toBeGreaterThanOrEqual(SENDS);
  if (process.env['MAIL_SENDS']) {
    const states = await rows(
      'SELECT state, count(*)::int AS mails, sum(tries)::int AS tries FROM mails GROUP BY 1',
    );
    process.stderr.write(
      `${JSON.stringify({ sends, accepted: sink.accepted.length, met: Object.fromEntries(met), states, suppressed: suppressed.length, left: gone.size })}\n`,
    );
  }
});
