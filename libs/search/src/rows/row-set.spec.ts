import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CountedRows } from '../facets/counted-rows.js';
import { eachRow, noBits, type Bits } from './bits.js';
import { RowSet } from './row-set.js';

const ROWS = 20_000;
const rowsOf = (bits: Bits) => {
  const rows: number[] = [];
  eachRow(bits, (row) => rows.push(row));
  return rows;
};
const bitsOf = (rows: Iterable<number>) => {
  const set = new RowSet();
  for (const row of rows) set.add(row);
  return set.addTo(noBits(ROWS));
};

/** Runs of rows, so that sets become dense, and single rows far behind, so that they become sparse again. */
const step = fc.oneof(
  fc.record({
    from: fc.integer({ min: 0, max: 500 }),
    many: fc.integer({ min: 1, max: 300 }),
    add: fc.boolean(),
  }),
  fc.record({ from: fc.integer({ min: 0, max: ROWS - 1 }), many: fc.constant(1), add: fc.boolean() }),
);

test('a set of rows holds what was added and not removed, however it keeps it', () => {
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 30 }),
      fc.array(fc.integer({ min: 0, max: 900 })),
      (steps, others) => {
        const set = new RowSet();
        const expected = new Set<number>();
        for (const { from, many, add } of steps) {
          for (let row = from; row < Math.min(from + many, ROWS); row += 1) {
            if (add) set.add(row);
            else set.remove(row);
            if (add) expected.add(row);
            else expected.delete(row);
          }
        }
        expect(rowsOf(set.addTo(noBits(ROWS)))).toEqual([...expected].toSorted((a, b) => a - b));
        expect(set.size).toBe(expected.size);
        const among = new Set(others);
        expect(new CountedRows(bitsOf(among)).countOf(set)).toBe(
          [...among].filter((row) => expected.has(row)).length,
        );
      },
    ),
  );
});
