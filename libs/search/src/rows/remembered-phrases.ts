import type { Field } from '../read-posting.js';
import { eachRow, type Bits } from './bits.js';
import { RowSet } from './row-set.js';
import type { Place } from './places.js';

type Sets = Record<Place, RowSet>;

/** More would cost every change of a posting more than it spares searches. */
const MOST = 32;

/**
 * Rows of the phrases that were asked for last. Finding one means reading the words of every posting that has them all;
 * readers ask for the same phrases, and for the next page of them.
 */
export class RememberedPhrases {
  private readonly byPattern = new Map<string, Sets>();

  constructor(private readonly fieldOf: (row: number, pattern: string) => Field | null) {}

  rowsWith(place: Place, pattern: string, candidates: () => Bits): RowSet {
    const sets = this.byPattern.get(pattern) ?? this.find(pattern, candidates());
    // The last asked for is the last forgotten.
    this.byPattern.delete(pattern);
    this.byPattern.set(pattern, sets);
    return sets[place];
  }

  put(row: number): void {
    for (const [pattern, sets] of this.byPattern) this.enter(row, pattern, sets);
  }

  drop(row: number): void {
    for (const sets of this.byPattern.values()) for (const set of Object.values(sets)) set.remove(row);
  }

  private find(pattern: string, candidates: Bits): Sets {
    const sets = {
      title: new RowSet(),
      employer: new RowSet(),
      labels: new RowSet(),
      anywhere: new RowSet(),
    };
    eachRow(candidates, (row) => this.enter(row, pattern, sets));
    const [oldest] = this.byPattern.keys();
    if (oldest !== undefined && this.byPattern.size >= MOST) this.byPattern.delete(oldest);
    return sets;
  }

  private enter(row: number, pattern: string, sets: Sets): void {
    const field = this.fieldOf(row, pattern);
    if (!field) return;
    if (field !== 'body') sets[field].add(row);
    sets.anywhere.add(row);
  }
}
