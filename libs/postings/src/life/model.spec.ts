import { describe, expect, test } from '@jest/globals';
import type { RunOutcome } from '#domain';
import fc from 'fast-check';
import {
  hoursBetween,
  isHealthy,
  play,
  sorted,
  type Crash,
  type Kept,
  type Step,
  type Told,
  type Weather,
} from '../../spec-support/board-in-time.js';
import { listingClosingMoment } from './listing-life.js';
import type { LifeEvent } from './posting-life.js';

/*
 * A board is played through random weeks, and a model says what must come of it. The store goes forward run by run and
 * keeps a few figures per listing; the model keeps the whole history, no figures, and decides all from the beginning.
 */

/** The model's live set after a history of runs. */
function aliveAfter(history: readonly Told[]): Set<number> {
  const run = history.at(-1);
  if (!run) return new Set();
  const earlier = history.slice(0, -1);
  const before = aliveAfter(earlier);
  if (!isHealthy(run)) return new Set([...before, ...run.named]);

  const lost = [...before].filter((id) => !run.named.has(id));
  const tooMany = lost.length > 10 && lost.length / before.size > 0.2;
  const lastFull = history.findLastIndex((told) => isHealthy(told) && told.named.size > 0);
  const emptyFrom = history.slice(lastFull + 1).find((told) => isHealthy(told));
  const emptyForADay = emptyFrom !== undefined && hoursBetween(emptyFrom.at, run.at) >= 24;
  const twoAgree = (id: number) =>
    !earlier.findLast((told) => isHealthy(told) || told.named.has(id))?.named.has(id);
  const stays = (id: number) => {
    if (run.released) return false;
    if (emptyFrom) return !(emptyForADay && twoAgree(id));
    return (tooMany || run.unnamedRejects > 0) && !twoAgree(id);
  };
  return new Set([...run.named, ...lost.filter((id) => stays(id))]);
}

/** The model's state of a posting and the moments it closed, from all looks that were ever taken at it. */
function lifeAfter(looks: Kept['looks']): { state: string | undefined; closes: Date[] } {
  const seen = looks.map(({ at, listings }) => {
    const left = listings.filter((listing) => {
      const closing = listingClosingMoment(listing.closesOn);
      return listing.goneAt === null && (closing === null || closing > at);
    });
    if (left.length === 0) return { at, is: 'closed' };
    return { at, is: left.some(({ boardGoneSince }) => boardGoneSince === null) ? 'open' : 'unreachable' };
  });
  const closes: Date[] = [];
  for (let from = 0; from !== -1;) {
    const last = closes.at(-1);
    const close = seen.findIndex(
      ({ at, is }, index) => index >= from && is === 'closed' && (!last || hoursBetween(last, at) >= 48),
    );
    if (close === -1) return { state: seen.findLast(({ is }) => is !== 'closed')?.is, closes };
    closes.push(seen[close]!.at);
    from = seen.findIndex(({ is }, index) => index > close && is !== 'closed');
  }
  return { state: 'closed', closes };
}

const ids = (most: number) => fc.uniqueArray(fc.nat(59), { maxLength: most });
const sometimes = <T, U>(often: T, seldom: fc.Arbitrary<U>, weight: number) =>
  fc.oneof({ weight, arbitrary: fc.constant(often) }, { weight: 1, arbitrary: seldom });
const WEATHERS: fc.Arbitrary<Weather> = fc.constantFrom('unchanged', 'empty', 'half', 'unreadable', 'incomplete', 'blocked', 'gone'); // prettier-ignore
const STEP: fc.Arbitrary<Step> = fc.record({
  hours: fc.integer({ min: 1, max: 40 }),
  weather: sometimes('fine', WEATHERS, 1),
  flips: sometimes<number[], number[]>([], ids(6), 1),
  declines: sometimes(null, fc.constantFrom(1, 2, 4), 9),
  released: sometimes(false, fc.constant(true), 19),
  crash: fc.constantFrom<Crash>('none', 'before saving', 'after saving'),
});
const FULL = Array.from({ length: 60 }, (_, id) => id);
const WEEKS = fc.record({
  start: sometimes(FULL, ids(60), 1),
  steps: fc.array(STEP, { minLength: 3, maxLength: 25 }),
});

const SEEDED = { seed: 20261122, numRuns: 700 };
const LONG = 60_000;

test(
  'whatever a board goes through, the listings that live are those of the model and no unhealthy run closes any',
  () => {
    const closedBy = new Map<RunOutcome, number>();
    const property = fc.property(WEEKS, (weeks) => {
      let last: { alive: number[]; history: Told[] } | undefined;
      play(weeks, (store, history, before) => {
        const alive = store.alive();
        const { outcome } = history.at(-1)!;
        const closed = before.filter((id) => !alive.includes(id)).length;
        closedBy.set(outcome, (closedBy.get(outcome) ?? 0) + closed);
        last = { alive, history };
      });
      expect(last?.alive).toEqual(sorted(aliveAfter(last?.history ?? [])));
    });
    fc.assert(property, SEEDED);
    const [said, silent] = [
      ['ok', 'not_modified', 'empty'],
      ['incomplete', 'blocked', 'gone'],
    ] as const;
    for (const outcome of said) expect(closedBy.get(outcome)).toBeGreaterThan(0);
    for (const outcome of silent) expect(closedBy.get(outcome)).toBe(0);
  },
  LONG,
);

test(
  'whatever a board goes through, its postings are as the model says and close at most once in 48 hours',
  () => {
    const seen = new Set<LifeEvent>();
    const property = fc.property(WEEKS, (weeks) => {
      for (const posting of play(weeks, () => {}).filter(({ looks }) => looks.length > 0)) {
        const { state, closes } = lifeAfter(posting.looks);
        const told = posting.timesOf('closed');
        // One that was over at first sight was never shown, so its close is not told.
        const first = posting.looks[0]?.at;
        expect({ ...posting.life, told }).toMatchObject({
          state,
          lastClosedAt: closes.at(-1) ?? null,
          told: closes.filter((at) => at !== first),
        });
        expect(told.every((at, no) => no === 0 || hoursBetween(told[no - 1]!, at) >= 48)).toBe(true);
        for (const { event } of posting.told) seen.add(event);
      }
    });
    fc.assert(property, SEEDED);
    expect([...seen].toSorted()).toEqual(['closed', 'opened', 'reopened', 'unreachable']);
  },
  LONG,
);

describe('what faults and real declines come to', () => {
  const SIZES = fc.integer({ min: 11, max: 60 }).map((size) => FULL.slice(0, size));
  const lastAlive = (weeks: Parameters<typeof play>[0]): number[] => {
    let alive: number[] = [];
    play(weeks, (store) => (alive = store.alive()));
    return alive;
  };

  test('a real decline closes within three healthy runs, whatever faults lie between them', () => {
    const fault = fc.constantFrom<Weather>('incomplete', 'blocked', 'gone');
    const property = fc.property(SIZES, ids(59), fc.array(fault, { maxLength: 3 }), (start, gone, faults) => {
      fc.pre(start.some((id) => !gone.includes(id)));
      const flips = gone.filter((id) => id < start.length);
      const between = faults.map((weather) => ({ weather }));
      const after = lastAlive({ start, steps: [{}, { flips }, ...between, {}, {}] });
      // An incomplete answer still names who is there, and naming only ever keeps alive.
      expect(after).toEqual(start.filter((id) => !flips.includes(id)));
    });
    fc.assert(property, { ...SEEDED, numRuns: 300 });
  });

  test('a board that loses some with every run loses all of them, a run later', () => {
    const waves = [0, 20, 40].map((from) => ({ flips: FULL.slice(from, from + 15) }));
    const left = FULL.filter((id) => id % 20 >= 15);
    expect(lastAlive({ start: FULL, steps: [{}, ...waves, {}] })).toEqual(left);
  });

  test.each<Weather>(['empty', 'half', 'incomplete', 'blocked', 'gone'])(
    'one answer that is %s takes nothing from a full board',
    (weather) => {
      expect(lastAlive({ start: FULL, steps: [{}, { weather }] })).toEqual(FULL);
      expect(lastAlive({ start: FULL, steps: [{}, { weather }, {}, { weather }, {}] })).toEqual(FULL);
    },
  );

  test('a list that answers empty all day keeps its listings, one that is empty the next day too does not', () => {
    const empty = { weather: 'empty' as const, hours: 6 };
    expect(lastAlive({ start: [1, 2], steps: [{}, empty, empty, empty, empty] })).toEqual([1, 2]);
    expect(lastAlive({ start: [1, 2], steps: [{}, empty, empty, empty, empty, empty] })).toEqual([]);
  });

  test('an operator who releases a loss closes it in that run', () => {
    expect(lastAlive({ start: FULL, steps: [{}, { declines: 1, released: true }] })).toEqual([]);
  });

  test('a posting that goes and comes every few hours closes once in 48 hours', () => {
    const steps = Array.from({ length: 101 }, (_, no) => ({ hours: 3, flips: no === 0 ? [] : [0] }));
    const start = [0, 20, 21, 22];
    const [posting] = play({ start, steps }, () => {});
    const closes = posting!.timesOf('closed');
    expect(closes.length).toBeGreaterThan(1);
    expect(closes.length).toBeLessThanOrEqual(Math.ceil(303 / 48));
  });
});
