import { describe, expect, test } from '@jest/globals';
import { seeded } from '../../spec-support/random-alerts.js';
import { planMail, type AlertTurn, type Waiting } from './plan-mail.js';

const now = new Date('2026-11-20T14:00:00Z');
const alert = (over: Partial<AlertTurn> = {}): AlertTurn => ({
  rhythm: 'daily',
  hour: 7,
  weekday: 1,
  zone: 'America/Chicago',
  since: new Date('2026-11-01T00:00:00Z'),
  lastSlot: '2026-11-19',
  pausedUntil: null,
  instantCap: 3,
  instantsToday: 0,
  employersExcluded: [],
  ...over,
});
const waiting = (postingId: number, over: Partial<Waiting> = {}): Waiting => ({
  postingId,
  employerId: 1,
  matchedAt: new Date(now.getTime() - 3_600_000 + postingId),
  stillFits: true,
  maybeTold: false,
  ...over,
});
const many = (n: number) => Array.from({ length: n }, (_, i) => waiting(i + 1));

describe('a daily digest', () => {
  test('comes at its hour with all that is new, the latest first', () => {
    expect(planMail(alert(), many(3), now)).toEqual({
      mail: { kind: 'digest', slot: '2026-11-20', postings: [3, 2, 1], more: 0 },
      emptySlot: null,
      letGo: [],
    });
  });

  test('is not sent when nothing is new, and its slot counts as served', () => {
    expect(planMail(alert(), [], now)).toEqual({ mail: null, emptySlot: '2026-11-20', letGo: [] });
  });

  test('does not come before its hour, nor a second time', () => {
    expect(planMail(alert(), many(3), new Date('2026-11-20T12:59:59Z')).mail).toBeNull();
    expect(planMail(alert({ lastSlot: '2026-11-20' }), many(3), now)).toEqual({
      mail: null,
      emptySlot: null,
      letGo: [],
    });
  });

  test('holds at most so many; who waited longest comes first, the rest comes next time', () => {
    const { mail } = planMail(alert(), many(32), now);
    expect(mail?.postings).toHaveLength(20);
    expect(mail?.postings).toEqual(expect.arrayContaining([1, 20]));
    expect(mail?.more).toBe(12);
  });

  test('brings again what was in a mail that may never have arrived', () => {
    expect(planMail(alert(), [waiting(1, { maybeTold: true })], now).mail?.postings).toEqual([1]);
  });

  test('leaves out what closed or no longer fits, and employers that the reader does not want', () => {
    const list = [
      waiting(1, { stillFits: false }),
      waiting(2, { employerId: 7 }),
      waiting(3, { employerId: null }),
    ];
    const plan = planMail(alert({ employersExcluded: [7] }), list, now);
    expect(plan.mail?.postings).toEqual([3]);
    expect(plan.letGo).toEqual([
      { postingId: 1, why: 'no_longer_fits' },
      { postingId: 2, why: 'employer_excluded' },
    ]);
  });

  test('lets go what waited two weeks behind others', () => {
    const old = waiting(1, { matchedAt: new Date('2026-11-06T13:00:00Z') });
    expect(planMail(alert(), [old], now)).toEqual({
      mail: null,
      emptySlot: '2026-11-20',
      letGo: [{ postingId: 1, why: 'too_old' }],
    });
  });
});

describe('a pause', () => {
  test('holds everything back and loses nothing', () => {
    const paused = alert({ pausedUntil: new Date('2026-11-25T00:00:00Z') });
    expect(planMail(paused, many(3), now)).toEqual({ mail: null, emptySlot: null, letGo: [] });
    const after = planMail(
      paused,
      [waiting(1, { matchedAt: new Date('2026-11-05T00:00:00Z') })],
      new Date('2026-11-25T14:00:00Z'),
    );
    expect(after.mail?.postings).toEqual([1]);
  });
});

describe('an instant alert', () => {
  const instant = (over: Partial<AlertTurn> = {}) =>
    alert({ rhythm: 'instant', lastSlot: '2026-11-20', ...over });

  test('is sent at once; each of its mails has a key of its own', () => {
    expect(planMail(instant(), many(1), now).mail).toEqual({
      kind: 'instant',
      slot: '2026-11-20.1',
      postings: [1],
      more: 0,
    });
    expect(planMail(instant({ instantsToday: 2 }), many(1), now).mail?.slot).toBe('2026-11-20.3');
  });

  test('is sent so often a day and no more; the rest comes with the daily digest', () => {
    const full = instant({ instantsToday: 3 });
    expect(planMail(full, many(5), now).mail).toBeNull();
    const nextMorning = new Date('2026-11-21T13:00:00Z');
    expect(planMail(full, many(5), nextMorning).mail).toEqual({
      kind: 'digest',
      slot: '2026-11-21',
      postings: [5, 4, 3, 2, 1],
      more: 0,
    });
  });

  test('the day is the subscriber’s: late in the evening in Honolulu it is still today', () => {
    const lateEvening = new Date('2026-11-21T09:30:00Z');
    const honolulu = instant({ zone: 'Pacific/Honolulu', lastSlot: '2026-11-20' });
    expect(planMail(honolulu, many(1), lateEvening).mail?.slot).toBe('2026-11-20.1');
  });

  test('what may have been told already waits for the digest', () => {
    expect(planMail(instant(), [waiting(1, { maybeTold: true })], now).mail).toBeNull();
    const nextMorning = new Date('2026-11-21T13:00:00Z');
    expect(planMail(instant(), [waiting(1, { maybeTold: true })], nextMorning).mail?.kind).toBe('digest');
  });
});

test('a stream of postings over weeks with crashes: every one is told, none twice unless its mail’s fate is unknown', () => {
  const random = seeded(7);
  const told = new Map<number, number>();
  const slots = new Set<string>();
  let unknowns = 0;
  let queue: Waiting[] = [];
  let turn = alert({ rhythm: 'instant', lastSlot: null, instantCap: 2 });
  let today = '';
  let next = 1;
  for (let minute = 0; minute < 28 * 24 * 60; minute += 10) {
    const moment = new Date(now.getTime() + minute * 60_000);
    const day = new Date(moment.getTime() - 6 * 3_600_000).toISOString().slice(0, 10);
    if (day !== today) turn = { ...turn, instantsToday: 0 };
    today = day;
    if (minute < 21 * 24 * 60 && random() < 0.05) queue.push(waiting(next++, { matchedAt: moment }));
    const { mail, emptySlot } = planMail(turn, queue, moment);
    if (emptySlot) turn = { ...turn, lastSlot: emptySlot };
    if (!mail) continue;
    expect(slots.has(mail.slot)).toBe(false);
    slots.add(mail.slot);
    turn =
      mail.kind === 'digest'
        ? { ...turn, lastSlot: mail.slot }
        : { ...turn, instantsToday: turn.instantsToday + 1 };
    const unknown = random() < 0.2;
    for (const postingId of mail.postings)
      told.set(postingId, (told.get(postingId) ?? 0) + (unknown ? 0 : 1));
    if (unknown) unknowns += 1;
    queue = queue
      .filter(({ postingId }) => unknown || !mail.postings.includes(postingId))
      .map((entry) => (mail.postings.includes(entry.postingId) ? { ...entry, maybeTold: true } : entry));
  }
  expect(unknowns).toBeGreaterThan(3);
  expect(next).toBeGreaterThan(100);
  expect([...told.values()].every((times) => times === 1)).toBe(true);
  expect(told.size).toBe(next - 1);
  expect(queue).toEqual([]);
});
