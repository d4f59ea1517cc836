import { MARKS, type Mark, type PostingMarks } from '../filters/posting-marks.js';
import { eachNumber, lettersOf } from './letters.js';
import { RowSet } from './row-set.js';

/** Which rows have which value of which mark. */
export class MarkSets {
  private readonly byMark = new Map<Mark, Map<string, number>>(MARKS.map((mark) => [mark, new Map()]));
  private readonly sets: RowSet[] = [];
  private readonly marksOfRow: string[] = [];

  put(row: number, marks: PostingMarks): void {
    const numbers = MARKS.flatMap((mark) => marks[mark].map((value) => this.numberOf(mark, value)));
    for (const number of numbers) this.sets[number]!.add(row);
    this.marksOfRow[row] = lettersOf(numbers);
  }

  drop(row: number): void {
    eachNumber(this.marksOfRow[row] ?? '', (number) => this.sets[number]!.remove(row));
    this.marksOfRow[row] = '';
  }

  rowsWith(mark: Mark, value: string): RowSet | undefined {
    const number = this.byMark.get(mark)!.get(value);
    return number === undefined ? undefined : this.sets[number];
  }

  *valuesOf(mark: Mark): Generator<[value: string, rows: RowSet]> {
    for (const [value, number] of this.byMark.get(mark)!) {
      const rows = this.sets[number]!;
      if (rows.size > 0) yield [value, rows];
    }
  }

  private numberOf(mark: Mark, value: string): number {
    const values = this.byMark.get(mark)!;
    const known = values.get(value);
    if (known !== undefined) return known;
    const number = this.sets.push(new RowSet()) - 1;
    values.set(value, number);
    return number;
  }
}
