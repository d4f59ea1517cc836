import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { groupListings, type Grouped, type Tie } from './group-listings.js';

/** A listing is told by the state it is open to; `null` says nothing of it. */
type State = string | null;
const twoStates = (a: State, b: State) => a !== null && b !== null && a !== b;

const listing = (id: number, state: State, order = `${id}`): Grouped<State> => ({
  id,
  order,
  twin: state ?? `open ${id}`,
  facts: state,
});
const tie = (a: number, b: number, strength: Tie['strength'] = 'text'): Tie => ({ a, b, strength });
const grouped = (
  listings: Grouped<State>[],
  ties: Tie[],
  apart: [number, number][] = [],
  contradict = twoStates,
) => groupListings(listings, ties, apart, contradict);

describe('listings of one vacancy', () => {
  test('stand together, also when only a third is like both', () => {
    const three = [listing(1, null), listing(2, null), listing(3, null)];
    expect(grouped(three, [tie(1, 2), tie(2, 3)])).toEqual([[1, 2, 3]]);
  });

  test('stand alone when nothing is like them', () => {
    expect(grouped([listing(1, 'TX'), listing(2, 'TX')], [])).toEqual([[1], [2]]);
    expect(grouped([], [])).toEqual([]);
  });

  test('are told in the order in which they came, whatever their numbers', () => {
    const two = [listing(1, null, 'later'), listing(2, null, 'earlier')];
    expect(grouped(two, [tie(1, 2)])).toEqual([[2, 1]]);
  });

  test('are not joined by a tie to one that has been taken away', () => {
    expect(grouped([listing(1, null)], [tie(1, 9), tie(8, 9)])).toEqual([[1]]);
  });
});

describe('one between Texas and Florida', () => {
  const between = [listing(1, 'TX'), listing(2, null), listing(3, 'FL')];

  test('goes with one of them, and Texas and Florida stay apart', () => {
    expect(grouped(between, [tie(1, 2), tie(2, 3)])).toEqual([[1, 2], [3]]);
  });

  test('goes with the one it shares a number with', () => {
    expect(grouped(between, [tie(1, 2), tie(2, 3, 'exact')])).toEqual([[1], [2, 3]]);
  });

  test('keeps Texas and Florida apart in a long row of copies as well', () => {
    const row = [listing(1, 'TX'), listing(2, null), listing(3, null), listing(4, null), listing(5, 'FL')];
    const groups = grouped(row, [tie(4, 5), tie(3, 4), tie(2, 3), tie(1, 2)]);
    expect(groups).toEqual([[1, 2, 3, 4], [5]]);
  });
});

test('a shared requisition outweighs terms that differ, and the two are one vacancy', () => {
  const pay = [listing(1, '$24 an hour'), listing(2, '$27 an hour')];
  expect(grouped(pay, [tie(1, 2, 'exact')])).toEqual([[1, 2]]);
});

describe("an operator's word", () => {
  const two = [listing(1, 'TX'), listing(2, 'FL')];

  test('joins what contradicts each other', () => {
    expect(grouped(two, [tie(1, 2, 'decided')])).toEqual([[1, 2]]);
  });

  test('keeps apart what shares a number', () => {
    expect(grouped([listing(1, 'TX'), listing(2, 'TX')], [tie(1, 2, 'exact')], [[2, 1]])).toEqual([[1], [2]]);
  });

  test('keeps two apart when only others bring them together', () => {
    const three = [listing(1, null), listing(2, null), listing(3, null)];
    expect(grouped(three, [tie(1, 2), tie(2, 3)], [[1, 3]])).toEqual([[1, 2], [3]]);
  });
});

test('two hundred towns of one opening are compared as one', () => {
  let compared = 0;
  const counted = (a: State, b: State) => {
    compared += 1;
    return twoStates(a, b);
  };
  const towns = Array.from({ length: 200 }, (_, at) => listing(at + 1, 'TX'));
  const elsewhere = [listing(901, null), listing(902, null)];
  const ties = [...towns.slice(1).map(({ id }) => tie(1, id)), tie(901, 902, 'exact'), tie(5, 901)];
  expect(grouped([...towns, ...elsewhere], ties, [], counted)).toHaveLength(1);
  // 901 was found to be one vacancy with town 5; 902 alone is still to be asked about.
  expect(compared).toBe(1);
});

describe('whatever listings and ties there are', () => {
  const states = fc.constantFrom<State>(null, 'TX', 'FL', 'OK');
  const pair = fc.tuple(fc.nat(11), fc.nat(11)).filter(([a, b]) => a !== b);
  const world = fc.record({
    states: fc.array(states, { minLength: 12, maxLength: 12 }),
    ties: fc.array(fc.tuple(pair, fc.constantFrom<Tie['strength']>('decided', 'exact', 'text')), {
      maxLength: 30,
    }),
    apart: fc.array(pair, { maxLength: 4 }),
    seed: fc.array(fc.nat(), { minLength: 42, maxLength: 42 }),
  });
  type World = typeof world extends fc.Arbitrary<infer W> ? W : never;
  /** Ties as the rules draw them: alike texts are only found where nothing contradicts. */
  const drawn = ({ states, ties }: World): Tie[] =>
    ties
      .map(([[a, b], strength]) => tie(a, b, strength))
      .filter(({ a, b, strength }) => strength === 'decided' || !twoStates(states[a]!, states[b]!));
  const shuffled = <T>(all: readonly T[], seed: number[]): T[] =>
    all
      .map((one, at) => ({ one, key: ((seed[at % seed.length] ?? 0) * 2_654_435_761 + at) % 1_009 }))
      .toSorted((x, y) => x.key - y.key)
      .map(({ one }) => one);

  test('the groups are the same in every order in which these are handed in', () => {
    fc.assert(
      fc.property(world, (w) => {
        const listings = w.states.map((state, id) => listing(id, state, `${(id * 7) % 12}`.padStart(2)));
        const turned = drawn(w).map(({ a, b, strength }) => tie(b, a, strength));
        const once = grouped(listings, drawn(w), w.apart);
        const again = grouped(
          shuffled(listings, w.seed),
          shuffled(turned, w.seed),
          shuffled(w.apart, w.seed),
        );
        const sorted = (groups: number[][]) => groups.toSorted((x, y) => x[0]! - y[0]!);
        expect(sorted(again)).toEqual(sorted(once));
      }),
    );
  });

  test('every listing is in one group, and no group holds Texas and Florida unless an operator said so', () => {
    fc.assert(
      fc.property(world, (w) => {
        const listings = w.states.map((state, id) => listing(id, state));
        const undecided = drawn(w).filter(({ strength }) => strength !== 'decided');
        const groups = grouped(listings, undecided, w.apart);
        expect(groups.flat().toSorted((x, y) => x - y)).toEqual(listings.map(({ id }) => id));
        for (const group of groups) {
          expect(new Set(group.flatMap((id) => w.states[id] ?? [])).size).toBeLessThanOrEqual(1);
          for (const [a, b] of w.apart) expect(group.includes(a) && group.includes(b)).toBe(false);
        }
      }),
    );
  });
});
