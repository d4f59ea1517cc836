import type { FilterName } from '../filters/filters.js';
import type { Shelf } from '../rows/shelf.js';
import type { CountedRows } from './counted-rows.js';

/** One shelf's part of an answer. */
export interface ShelfCounts {
  shelf: Shelf;
  /** The rows that match all filters but this one. */
  without: (filter: FilterName) => CountedRows;
}
