import { describe, expect, test } from '@jest/globals';
import { afterAnswer, providerOf, UNTROUBLED } from './domain-hold.js';
import { afterSend, type Outcome } from './outcome.js';
import { retryAfter } from './retry.js';
import { SENDING_LIMITS, turnFor, type SendingState } from './turns.js';

const now = new Date('2026-11-20T14:00:00Z');
const inMinutes = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const deferred = (code: number | null, status: string | null = null): Outcome => ({
  kind: 'deferred',
  code,
  status,
});
const rejected = (status: string, at: 'sender' | 'recipient' | 'message'): Outcome => ({
  kind: 'rejected',
  code: 550,
  status,
  at,
});

describe('what follows from the outcome of a try', () => {
  test.each<[string, Outcome, ReturnType<typeof afterSend>]>([
    ['taken: sent', { kind: 'accepted' }, { ledger: 'sent', suppress: false }],
    [
      'no answer to the text: unknown, and never tried again',
      { kind: 'unknown' },
      { ledger: 'unknown', suppress: false },
    ],
    ['later, please: waits', deferred(451), { ledger: 'waiting', suppress: false }],
    ['no such mailbox: suppressed', rejected('5.1.1', 'recipient'), { ledger: 'rejected', suppress: true }],
    [
      'no such mailbox, said after the text: suppressed',
      rejected('5.1.1', 'message'),
      { ledger: 'rejected', suppress: true },
    ],
    [
      'a full mailbox: not suppressed',
      rejected('5.2.2', 'recipient'),
      { ledger: 'rejected', suppress: false },
    ],
    [
      'they want none from us: the reader is not to blame',
      rejected('5.7.1', 'message'),
      { ledger: 'rejected', suppress: false },
    ],
    [
      'our sender address is refused: the reader is not to blame',
      rejected('5.1.8', 'sender'),
      { ledger: 'rejected', suppress: false },
    ],
  ])('%s', (_what, outcome, after) => expect(afterSend(outcome)).toEqual(after));
});

describe('trying again', () => {
  const later = { nextSlotAt: inMinutes(24 * 60) };

  test('a greylisted message comes back after some minutes, then ever more seldom, five times', () => {
    const waits = [1, 2, 3, 4, 5].map((tries) => retryAfter({ tries, ...later }, now, 0));
    expect(waits).toEqual([6, 20, 60, 180, 360].map((minutes) => ({ at: inMinutes(minutes) })));
    expect(retryAfter({ tries: 6, ...later }, now, 0)).toEqual({
      giveUp: expect.stringContaining('next digest'),
    });
  });

  test('not all at the same moment', () => {
    expect(retryAfter({ tries: 1, ...later }, now, 1)).toEqual({ at: inMinutes(7.2) });
  });

  test('not past the next digest, which takes its postings along', () => {
    expect(retryAfter({ tries: 3, nextSlotAt: inMinutes(59) }, now, 0)).toEqual({
      giveUp: expect.stringContaining('next digest'),
    });
  });
});

describe('a provider in trouble', () => {
  test('is left alone ever longer, up to an hour, until it takes mail again', () => {
    let state = UNTROUBLED;
    const quiet: number[] = [];
    for (let i = 0; i < 10; i += 1) {
      state = afterAnswer(state, deferred(421), now, 0);
      quiet.push((state.holdUntil!.getTime() - now.getTime()) / 1_000);
    }
    expect(quiet).toEqual([30, 60, 120, 240, 480, 960, 1_920, 3_600, 3_600, 3_600]);
    expect(afterAnswer(state, { kind: 'accepted' }, now, 0)).toEqual(UNTROUBLED);
    expect(afterAnswer(state, rejected('5.1.1', 'recipient'), now, 0)).toEqual(UNTROUBLED);
  });

  test.each([
    ['greylisting', deferred(451, '4.7.1')],
    ['a full mailbox', deferred(452, '4.2.2')],
    ['a busy mailbox', deferred(450)],
  ])('%s says nothing about its other mailboxes', (_what, outcome) => {
    expect(afterAnswer(UNTROUBLED, outcome, now, 0)).toEqual(UNTROUBLED);
  });

  test.each([
    ['no connection', deferred(null)],
    ['a lost connection', { kind: 'unknown' } as Outcome],
    ['a rate limit', deferred(421, '4.7.0')],
    ['a rate limit in other words', deferred(451, '4.3.2')],
  ])('%s does', (_what, outcome) => expect(afterAnswer(UNTROUBLED, outcome, now, 0).troubles).toBe(1));

  test('domains of one provider count together', () => {
    expect(['a@gmail.com', 'b@googlemail.com', 'c@GMAIL.COM'].map(providerOf)).toEqual(
      Array(3).fill('gmail.com'),
    );
    expect(providerOf('a@example.com')).toBe('example.com');
  });
});

describe('whose turn it is', () => {
  const idle: SendingState = {
    underWay: 0,
    underWayOfProvider: 0,
    nextAt: null,
    nextOfProviderAt: null,
    provider: UNTROUBLED,
  };
  const turn = (over: Partial<SendingState>) => turnFor({ ...idle, ...over }, now);

  test('at rest, at once; the next a tenth of a second later, to the same provider a fifth', () => {
    expect(turn({})).toEqual({
      start: true,
      nextAt: new Date(now.getTime() + 100),
      nextOfProviderAt: new Date(now.getTime() + 200),
    });
  });

  test('not before the pace allows it, nor while the provider is held', () => {
    expect(turn({ nextAt: inMinutes(1) })).toEqual({ start: false, againAt: inMinutes(1) });
    expect(turn({ nextAt: inMinutes(1), nextOfProviderAt: inMinutes(2) })).toEqual({
      start: false,
      againAt: inMinutes(2),
    });
    expect(turn({ provider: { troubles: 1, holdUntil: inMinutes(3) } })).toEqual({
      start: false,
      againAt: inMinutes(3),
    });
  });

  test('not more at once than the limits, and to a troubled provider one', () => {
    expect(turn({ underWay: SENDING_LIMITS.atOnce })).toEqual({ start: false, againAt: null });
    expect(turn({ underWayOfProvider: SENDING_LIMITS.atOnceOfProvider })).toEqual({
      start: false,
      againAt: null,
    });
    const troubled = { troubles: 2, holdUntil: inMinutes(-1) };
    expect(turn({ provider: troubled, underWayOfProvider: 1 })).toEqual({ start: false, againAt: null });
    expect(turn({ provider: troubled })).toMatchObject({ start: true });
  });
});
