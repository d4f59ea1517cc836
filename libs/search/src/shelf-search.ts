import type { StateCode } from '#domain';
import { CountedRows } from './facets/counted-rows.js';
import type { Condition } from './filters/condition.js';
import type { FilterName } from './filters/filters.js';
import { NO } from './filters/posting-marks.js';
import { keepWithWords, type FoundWords } from './ranking/found-words.js';
import { countBits, hasBit, keepBoth, noBits, type Bits } from './rows/bits.js';
import { keepHolding } from './rows/rows-holding.js';
import type { Shelf } from './rows/shelf.js';
import type { WordsAsked } from './words/words-asked.js';

export interface Wish {
  conditions: ReadonlyMap<FilterName, readonly Condition[]>;
  words: WordsAsked;
  /** May samples be seen? */
  samples: boolean;
  state: StateCode | null;
}

/** What one shelf has for a search. */
export class ShelfSearch {
  /** Rows that match everything. */
  readonly rows: Bits;
  /** How many these are. */
  readonly total: number;
  readonly words: FoundWords;
  /** Rows that name the asked state; null = none was asked for. */
  readonly eligible: Bits | null;
  /** Rows that have the words, whatever the filters say. */
  private readonly before: Bits;
  /** Of these, those that one filter lets through. */
  private readonly byFilter = new Map<FilterName, Bits>();
  private readonly counted = new Map<FilterName | 'all', CountedRows>();

  constructor(
    readonly shelf: Shelf,
    { conditions, words, samples, state }: Wish,
  ) {
    this.before = shelf.takenRows();
    if (!samples) keepHolding(shelf, { mark: 'sample', some: [NO] }, this.before);
    this.words = keepWithWords(shelf, words, this.before);
    for (const [filter, asked] of conditions) {
      const rows = this.before.slice();
      for (const condition of asked) keepHolding(shelf, condition, rows);
      this.byFilter.set(filter, rows);
    }
    this.rows = this.allBut(null);
    this.total = countBits(this.rows);
    const named = noBits(shelf.rows);
    this.eligible =
      state === null ? null : (shelf.marks.rowsWith('stateAllowed', state)?.addTo(named) ?? named);
  }

  readonly without = (filter: FilterName): CountedRows => {
    const key = this.byFilter.has(filter) ? filter : 'all';
    const known = this.counted.get(key);
    if (known) return known;
    const counted = new CountedRows(key === 'all' ? this.rows : this.allBut(filter));
    this.counted.set(key, counted);
    return counted;
  };

  /** Does the posting stand here and name the asked state? */
  namesState(id: number): boolean {
    const row = this.shelf.rowOf(id);
    return row !== undefined && this.eligible !== null && hasBit(this.eligible, row);
  }

  private allBut(left: FilterName | null): Bits {
    const rows = this.before.slice();
    for (const [filter, matching] of this.byFilter) if (filter !== left) keepBoth(rows, matching);
    return rows;
  }
}
