import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { keepPostings } from './keep-postings.js';

const kept = (groups: number[][], placed: [listing: number, posting: number][]) =>
  keepPostings(groups, new Map(placed));

test('a vacancy that is new gets a posting of its own', () => {
  expect(kept([[1, 2]], [])).toEqual({ kept: [{ listings: [1, 2], posting: null }], left: [] });
});

test('one more board changes no address', () => {
  const { kept: groups } = kept(
    [[1, 2, 3]],
    [
      [1, 70],
      [2, 70],
    ],
  );
  expect(groups).toEqual([{ listings: [1, 2, 3], posting: 70 }]);
});

test('of two postings that turn out to be one vacancy the older stays, and the younger leads there', () => {
  const merged = kept(
    [[1, 2, 3]],
    [
      [1, 80],
      [2, 80],
      [3, 70],
    ],
  );
  expect(merged).toEqual({
    kept: [{ listings: [1, 2, 3], posting: 70 }],
    left: [{ posting: 80, into: 0 }],
  });
});

test('of a posting that falls apart the larger part keeps the address', () => {
  const parts = kept(
    [[1], [2, 3]],
    [
      [1, 70],
      [2, 70],
      [3, 70],
    ],
  );
  expect(parts.kept).toEqual([
    { listings: [1], posting: null },
    { listings: [2, 3], posting: 70 },
  ]);
  expect(parts.left).toEqual([]);
});

test('of two equal parts the first keeps the address', () => {
  const parts = kept(
    [[1], [2]],
    [
      [1, 70],
      [2, 70],
    ],
  );
  expect(parts.kept.map(({ posting }) => posting)).toEqual([70, null]);
});

test('two postings that swap a listing keep their addresses', () => {
  const swapped = kept(
    [
      [1, 2, 6],
      [4, 5, 3],
    ],
    [
      [1, 70],
      [2, 70],
      [3, 70],
      [4, 80],
      [5, 80],
      [6, 80],
    ],
  );
  expect(swapped.kept.map(({ posting }) => posting)).toEqual([70, 80]);
  expect(swapped.left).toEqual([]);
});

test('a posting whose listings go to several others leads to where most of them went', () => {
  const spread = kept(
    [
      [1, 10],
      [2, 11, 12],
    ],
    [
      [1, 70],
      [2, 71],
      [10, 90],
      [11, 90],
      [12, 90],
    ],
  );
  expect(spread.left).toEqual([{ posting: 90, into: 1 }]);
});

test('each posting goes on once or leads to one that does, whatever is put together', () => {
  const listings = Array.from({ length: 12 }, (_, id) => id);
  const world = fc.record({
    groupOf: fc.array(fc.nat(4), { minLength: 12, maxLength: 12 }),
    postingOf: fc.array(fc.option(fc.integer({ min: 70, max: 75 })), { minLength: 12, maxLength: 12 }),
  });
  fc.assert(
    fc.property(world, ({ groupOf, postingOf }) => {
      const groups = [...new Set(groupOf)].map((no) => listings.filter((id) => groupOf[id] === no));
      const placed = listings.flatMap((id) => {
        const posting = postingOf[id];
        return posting == null ? [] : [[id, posting] as [number, number]];
      });
      const { kept: after, left } = kept(groups, placed);
      expect(after.map(({ listings: some }) => some)).toEqual(groups);
      const goesOn = after.flatMap(({ posting }) => posting ?? []);
      const before = [...new Set(placed.map(([, posting]) => posting))];
      expect([...goesOn, ...left.map(({ posting }) => posting)].toSorted()).toEqual(before.toSorted());
      for (const { posting, into } of left) {
        expect(after[into]!.posting).not.toBeNull();
        expect(groups[into]!.map((id) => postingOf[id])).toContain(posting);
      }
    }),
  );
});
