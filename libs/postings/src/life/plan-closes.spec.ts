import { describe, expect, test } from '@jest/globals';
import { RUN_OUTCOMES } from '#domain';
import { planCloses, type Missing, type RunToCloseBy } from './plan-closes.js';

const missing = (count: number, missedBefore = 0, from = 1): Missing[] =>
  Array.from({ length: count }, (_, index) => ({ listingId: from + index, missedBefore }));
const ids = (count: number, from = 1) => missing(count, 0, from).map(({ listingId }) => listingId);
const run = (change: Partial<RunToCloseBy>): RunToCloseBy => ({
  outcome: 'ok',
  live: 60,
  missing: [],
  proves: true,
  unnamedRejects: 0,
  released: false,
  emptyForHours: 0,
  ...change,
});
const closesAll = (count: number) => ({ close: ids(count), held: [], told: null });
const closesNothing = { close: [], held: [], told: null };

describe('runs that say nothing about what is gone', () => {
  const silent = RUN_OUTCOMES.filter((outcome) => !['ok', 'not_modified', 'empty'].includes(outcome));

  test.each(silent)('a run that ended %s closes nothing, whoever agrees', (outcome) => {
    const told = run({ outcome, missing: missing(3, 9), released: true, emptyForHours: 99 });
    expect(planCloses(told)).toEqual(closesNothing);
  });

  test('a board that is only searched closes nothing', () => {
    expect(planCloses(run({ proves: false, missing: missing(3, 9), released: true }))).toEqual(closesNothing);
  });
});

describe('what a healthy run closes by itself', () => {
  test.each<[string, Partial<RunToCloseBy>]>([
    ['a few that went', { missing: missing(3) }],
    ['up to ten, even if they are most of a small board', { live: 11, missing: missing(10) }],
    ['more than ten when they are a fifth of the board or less', { live: 55, missing: missing(11) }],
    ['a few that an unchanged list still does not name', { outcome: 'not_modified', missing: missing(3, 1) }],
  ])('%s', (_what, change) => {
    expect(planCloses(run(change))).toEqual(closesAll(change.missing!.length));
  });
});

describe('a large loss', () => {
  test('is held, and the operator is told how large it is and what to do', () => {
    expect(planCloses(run({ live: 54, missing: missing(11) }))).toEqual({
      close: [],
      held: ids(11),
      told: expect.stringMatching(
        /^11 of 54 listings are missing.*11 listings are held until.*next healthy run.*release/,
      ),
    });
  });

  test('closes when the next healthy run misses the same listings', () => {
    expect(planCloses(run({ missing: missing(30, 1) }))).toEqual(closesAll(30));
  });

  test('closes only those that both runs missed, the others wait their turn', () => {
    const plan = planCloses(run({ missing: [...missing(15, 1), ...missing(15, 0, 16)] }));
    expect(plan).toMatchObject({ close: ids(15), held: ids(15, 16) });
    expect(plan.told).toContain('15 listings are held');
  });

  test('closes at once when an operator releases it', () => {
    expect(planCloses(run({ missing: missing(60), released: true }))).toEqual(closesAll(60));
  });
});

describe('a board that answers with nothing', () => {
  const empty = (change: Partial<RunToCloseBy>) =>
    planCloses(run({ outcome: 'empty', live: 2, missing: missing(2), ...change }));

  test('loses nothing at first, however small it is', () => {
    expect(empty({})).toEqual({
      close: [],
      held: ids(2),
      told: expect.stringMatching(/answered with nothing, and 2 listings stood on it.*24 hours \(0 so far\)/),
    });
  });

  test('loses nothing when many runs agree within a day, because a broken list answers empty for hours', () => {
    expect(empty({ missing: missing(2, 40), emptyForHours: 23.9 }).held).toEqual(ids(2));
  });

  test('loses nothing after a day when no second run agrees', () => {
    expect(empty({ emptyForHours: 30 }).held).toEqual(ids(2));
  });

  test('loses all when it has been empty for a day and two runs agree', () => {
    expect(empty({ missing: missing(2, 1), emptyForHours: 24 })).toEqual(closesAll(2));
  });

  test('is still empty when it answers that nothing has changed since', () => {
    const plan = empty({ outcome: 'not_modified', missing: missing(2, 3), emptyForHours: 5 });
    expect(plan.held).toEqual(ids(2));
  });

  test('loses all when an operator says so', () => {
    expect(empty({ released: true })).toEqual(closesAll(2));
  });

  test('has nothing to tell when nothing stood on it', () => {
    expect(empty({ live: 0, missing: [] })).toEqual(closesNothing);
  });
});

describe('records that could not be read and name no listing', () => {
  test('hold whatever seems missing, for it may be among them', () => {
    expect(planCloses(run({ unnamedRejects: 1, missing: missing(2) }))).toEqual({
      close: [],
      held: ids(2),
      told: expect.stringMatching(/^1 unreadable record does not say.*2 listings that seem missing/),
    });
  });

  test('do not keep what an earlier healthy run missed too', () => {
    const plan = planCloses(run({ unnamedRejects: 2, missing: [...missing(1, 1), ...missing(1, 0, 2)] }));
    expect(plan).toMatchObject({ close: [1], held: [2] });
  });

  test('are no news when nothing is missing', () => {
    expect(planCloses(run({ unnamedRejects: 5 }))).toEqual(closesNothing);
  });
});
