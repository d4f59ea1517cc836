import { isWithin, type Condition } from '../filters/condition.js';
import type { Mark } from '../filters/posting-marks.js';
import { clearBit, eachRow, keepBoth, noBits, takeAway, type Bits } from './bits.js';
import type { Shelf } from './shelf.js';

/** Takes out of `rows` those whose postings the condition doesn't hold for; what `holds` says of one posting. */
export function keepHolding(shelf: Shelf, condition: Condition, rows: Bits): Bits {
  if ('figure' in condition) {
    const values = shelf.columns.figures[condition.figure];
    eachRow(rows, (row) => {
      const value = values[row]!;
      const stays = Number.isNaN(value) ? condition.unknown : isWithin(condition, value);
      if (!stays) clearBit(rows, row);
    });
    return rows;
  }
  if ('some' in condition) return keepBoth(rows, rowsWithAny(shelf, condition.mark, condition.some));
  if ('none' in condition) return takeAway(rows, rowsWithAny(shelf, condition.mark, condition.none));
  const unwanted = [...shelf.marks.valuesOf(condition.mark)]
    .map(([value]) => value)
    .filter((value) => !condition.only(value));
  return takeAway(rows, rowsWithAny(shelf, condition.mark, unwanted));
}

function rowsWithAny(shelf: Shelf, mark: Mark, values: readonly string[]): Bits {
  const rows = noBits(shelf.rows);
  for (const value of values) shelf.marks.rowsWith(mark, value)?.addTo(rows);
  return rows;
}
