import { countBits, type Bits } from '../rows/bits.js';
import type { RowSet } from '../rows/row-set.js';

/** A set of rows made ready to be counted against many others: only words with rows in them are looked at. */
export class CountedRows {
  private readonly places: Uint32Array;

  constructor(readonly rows: Bits) {
    const places = new Uint32Array(rows.length);
    let count = 0;
    for (let at = 0; at < rows.length; at += 1) {
      places[count] = at;
      if (rows[at] !== 0) count += 1;
    }
    this.places = places.subarray(0, count);
  }

  countAll(): number {
    return countBits(this.rows);
  }

  countOf(set: RowSet | undefined): number {
    return set === undefined ? 0 : set.countIn(this.rows, this.places);
  }
}
