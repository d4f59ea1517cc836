import type { PostingLife } from '#domain';
import { describe, expect, test } from '@jest/globals';
import { listingClosingMoment, type ListingLife } from './listing-life.js';
import { postingLife } from './posting-life.js';

const now = new Date('2026-11-22T12:00:00Z');
const hoursLater = (hours: number, than = now) => new Date(than.getTime() + hours * 3_600_000);
const hoursAgo = (hours: number) => hoursLater(-hours);
const listing = (change: Partial<ListingLife> = {}): ListingLife => ({
  goneAt: null,
  goneWhy: null,
  boardGoneSince: null,
  closesOn: null,
  firstSeenAt: new Date('2026-09-01T00:00:00Z'),
  ...change,
});
const vanished = (goneAt: Date) => listing({ goneAt, goneWhy: 'vanished' });
const life = (change: Partial<PostingLife> = {}): PostingLife => ({
  state: 'open',
  closedAt: null,
  closedWhy: null,
  lastClosedAt: null,
  reopenedAt: null,
  lookAgainAt: null,
  ...change,
});
const closedFor = (hours: number) =>
  life({
    state: 'closed',
    closedAt: hoursAgo(hours),
    closedWhy: 'vanished',
    lastClosedAt: hoursAgo(hours),
  });

describe('when a posting closes', () => {
  test('it is open as long as one board still carries it', () => {
    const { life: open, events } = postingLife([vanished(hoursAgo(9)), listing()], life(), now);
    expect(open.state).toBe('open');
    expect(events).toEqual([]);
  });

  test('it closes with its last listing, for the reason of that one', () => {
    const notFound = listing({ goneAt: hoursAgo(1), goneWhy: 'not_found' });
    expect(postingLife([notFound, vanished(hoursAgo(9))], life(), now)).toEqual({
      life: life({
        state: 'closed',
        closedAt: hoursAgo(1),
        closedWhy: 'not_found',
        lastClosedAt: hoursAgo(1),
      }),
      events: ['closed'],
    });
  });

  test('the order of its listings does not matter, even when two end in the same moment', () => {
    const listings = [
      listing({ goneAt: hoursAgo(1), goneWhy: 'unseen_for_long' }),
      listing({ goneAt: hoursAgo(1), goneWhy: 'not_found' }),
      vanished(hoursAgo(5)),
    ];
    const decided = postingLife(listings, life(), now);
    expect(postingLife(listings.toReversed(), life(), now)).toEqual(decided);
  });

  test('deciding again without news changes nothing', () => {
    const { life: closed } = postingLife([vanished(hoursAgo(1))], life(), now);
    expect(postingLife([vanished(hoursAgo(1))], closed, hoursLater(90))).toEqual({
      life: closed,
      events: [],
    });
  });

  test('a posting that was over before we could show it closes without a word', () => {
    const late = listing({ closesOn: '2026-10-01', firstSeenAt: hoursAgo(2) });
    const { life: closed, events } = postingLife([late], null, now);
    expect(closed).toMatchObject({ state: 'closed', closedAt: hoursAgo(2), closedWhy: 'closing_date' });
    expect(events).toEqual([]);
  });

  test('a posting that all its listings have left is closed, without a reason of its own', () => {
    expect(postingLife([], life(), now).life).toMatchObject({
      state: 'closed',
      closedAt: now,
      closedWhy: null,
    });
  });
});

describe('the last day for applying', () => {
  test('ends when it ends in Hawaii', () => {
    expect(listingClosingMoment('2026-11-21')).toEqual(new Date('2026-11-22T10:00:00Z'));
  });

  test.each([null, '', 'soon', '2026-13-01', '11/21/2026'])(
    '%p is no day, so nothing closes by it',
    (day) => {
      expect(listingClosingMoment(day)).toBeNull();
      expect(postingLife([listing({ closesOn: day })], null, now).life).toMatchObject({
        state: 'open',
        lookAgainAt: null,
      });
    },
  );

  test('keeps the posting open until then, and says when to look again', () => {
    const listings = [
      listing({ closesOn: '2026-11-22' }),
      listing({ closesOn: '2026-12-05' }),
      listing({ closesOn: '2026-11-01' }),
    ];
    expect(postingLife(listings, null, now)).toEqual({
      life: life({ lookAgainAt: new Date('2026-11-23T10:00:00Z') }),
      events: ['opened'],
    });
  });

  test('closes it although the board goes on listing it', () => {
    expect(postingLife([listing({ closesOn: '2026-11-21' })], life(), now).life).toMatchObject({
      state: 'closed',
      closedAt: new Date('2026-11-22T10:00:00Z'),
      closedWhy: 'closing_date',
    });
  });

  test('is not the reason when the listing had vanished before', () => {
    const gone = { ...vanished(new Date('2026-11-10T00:00:00Z')), closesOn: '2026-11-15' };
    expect(postingLife([gone], life(), now).life.closedWhy).toBe('vanished');
  });
});

describe('a board that is gone altogether', () => {
  const lost = (change: Partial<ListingLife> = {}) => listing({ boardGoneSince: hoursAgo(20), ...change });

  test('makes its postings unreachable, which is not closed', () => {
    const { life: unreachable, events } = postingLife([lost(), vanished(hoursAgo(3))], life(), now);
    expect(unreachable).toEqual(
      life({ state: 'unreachable', closedAt: hoursAgo(3), closedWhy: 'board_gone' }),
    );
    expect(events).toEqual(['unreachable']);
    expect(postingLife([lost(), vanished(hoursAgo(3))], unreachable, hoursLater(5)).events).toEqual([]);
  });

  test('does not matter while another board carries the posting', () => {
    expect(postingLife([lost(), listing()], life(), now).life.state).toBe('open');
  });

  test('gives the postings back when it answers again', () => {
    const unreachable = life({ state: 'unreachable', closedAt: hoursAgo(9), closedWhy: 'board_gone' });
    expect(postingLife([listing()], unreachable, now)).toEqual({
      life: life({ reopenedAt: now }),
      events: ['reopened'],
    });
  });

  test('leaves the closing day in force', () => {
    const { life: unreachable } = postingLife([lost({ closesOn: '2026-11-23' })], life(), now);
    expect(unreachable).toMatchObject({
      state: 'unreachable',
      lookAgainAt: new Date('2026-11-24T10:00:00Z'),
    });
    const { life: closed, events } = postingLife(
      [lost({ closesOn: '2026-11-23' })],
      unreachable,
      unreachable.lookAgainAt!,
    );
    expect(closed).toMatchObject({ state: 'closed', closedWhy: 'closing_date' });
    expect(events).toEqual(['closed']);
  });
});

describe('a posting that comes and goes', () => {
  test('is opened again when it is listed again', () => {
    expect(postingLife([listing()], closedFor(10), now)).toEqual({
      life: life({ lastClosedAt: hoursAgo(10), reopenedAt: now }),
      events: ['reopened'],
    });
  });

  test('stays open when it goes again within 48 hours, and is looked at when they are over', () => {
    const open = life({ lastClosedAt: hoursAgo(47), reopenedAt: hoursAgo(40) });
    expect(postingLife([vanished(hoursAgo(1))], open, now)).toEqual({
      life: { ...open, lookAgainAt: hoursLater(1) },
      events: [],
    });
  });

  test('closes as soon as it may', () => {
    const open = life({ lastClosedAt: hoursAgo(48), reopenedAt: hoursAgo(40) });
    expect(postingLife([vanished(hoursAgo(20))], open, now).life).toMatchObject({
      state: 'closed',
      closedAt: now,
    });
  });

  test('closes when the 48 hours are over, as of that moment, even if somebody looks later', () => {
    const open = life({ lastClosedAt: hoursAgo(60), reopenedAt: hoursAgo(40) });
    const { life: closed, events } = postingLife([vanished(hoursAgo(20))], open, now);
    expect(closed).toMatchObject({ state: 'closed', closedAt: hoursAgo(12), lastClosedAt: hoursAgo(12) });
    expect(events).toEqual(['closed']);
  });

  test('is not closed as of a moment before it was opened again', () => {
    const open = life({ lastClosedAt: hoursAgo(900), reopenedAt: hoursAgo(6) });
    const closedByItsDay = listing({ closesOn: '2026-11-01' });
    expect(postingLife([closedByItsDay], open, now).life.closedAt).toEqual(hoursAgo(6));
  });
});
