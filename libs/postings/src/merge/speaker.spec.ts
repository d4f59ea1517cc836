import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { speakerOf, type Speaker } from './speaker.js';

const listing = (id: number, change: Partial<Speaker> = {}): Speaker => ({
  id,
  order: `${id}`,
  kind: 'job-board',
  agency: false,
  alive: true,
  length: 1_000,
  ...change,
});

test.each<[string, Speaker, Speaker]>([
  ["the employer's own system before a board", listing(2, { kind: 'employer-system' }), listing(1)],
  ['a public employment service before a board', listing(2, { kind: 'public-service' }), listing(1)],
  ['a board before an aggregator', listing(2), listing(1, { kind: 'aggregator' })],
  ['a listing that is still there before one that is gone', listing(2), listing(1, { alive: false })],
  [
    "a board that still carries it before the employer's own listing that is gone",
    listing(2, { kind: 'aggregator' }),
    listing(1, { kind: 'employer-system', alive: false }),
  ],
  ['an employer before an agency', listing(2), listing(1, { agency: true, kind: 'employer-system' })],
  ['the fuller of two texts', listing(2, { length: 2_000 }), listing(1)],
  ['of equals the one that came first', listing(2, { order: 'earlier' }), listing(1, { order: 'later' })],
])('speaks for the posting: %s', (_who, speaks, other) => {
  expect(speakerOf([speaks, other])).toBe(speaks.id);
  expect(speakerOf([other, speaks])).toBe(speaks.id);
});

test('the order in which listings are handed in does not matter', () => {
  const some = fc.uniqueArray(
    fc.record({
      id: fc.nat(50),
      kind: fc.constantFrom<Speaker['kind']>('employer-system', 'job-board', 'aggregator', 'public-service'),
      agency: fc.boolean(),
      alive: fc.boolean(),
      length: fc.integer({ min: 1, max: 3 }),
    }),
    { minLength: 1, maxLength: 8, selector: ({ id }) => id },
  );
  fc.assert(
    fc.property(some, (facts) => {
      const listings = facts.map((one) => listing(one.id, one));
      expect(speakerOf(listings.toReversed())).toBe(speakerOf(listings));
    }),
  );
});

test('a posting without listings is a fault of the caller, and says so', () => {
  expect(() => speakerOf([])).toThrow('A posting without listings has nobody to speak for it.');
});
