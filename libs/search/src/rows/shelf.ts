import type { ReadPosting } from '../read-posting.js';
import { wordsIn } from '../words/words-in.js';
import { noBits, type Bits } from './bits.js';
import { MarkSets } from './mark-sets.js';
import { RowColumns } from './row-columns.js';
import { RowSet } from './row-set.js';
import type { Employers } from './employers.js';
import type { Vocabulary } from './vocabulary.js';
import { WordSets } from './word-sets.js';

const LONGEST_TITLE = 255;

/**
 * Postings that are searched together, one row each. A row that became free is taken again, so nothing ever has to be put
 * in order while somebody waits.
 */
export class Shelf {
  readonly columns = new RowColumns();
  readonly marks = new MarkSets();
  readonly words: WordSets;
  private readonly taken = new RowSet();
  private readonly live = new RowSet();
  private readonly rowById = new Map<number, number>();
  private readonly free: number[] = [];
  private end = 0;

  constructor(
    vocabulary: Vocabulary,
    private readonly employers: Employers,
  ) {
    this.words = new WordSets(vocabulary);
  }

  /** How many postings stand here. */
  get size(): number {
    return this.taken.size;
  }

  /** How many postings of the field are no samples. */
  get liveInField(): number {
    return this.live.size;
  }

  /** Rows are numbered from 0 to below this; some may be free. */
  get rows(): number {
    return this.end;
  }

  takenRows(): Bits {
    return this.taken.addTo(noBits(this.end));
  }

  rowOf(id: number): number | undefined {
    return this.rowById.get(id);
  }

  put(posting: ReadPosting): void {
    const { id, employerId, employer } = posting.summary;
    this.drop(id);
    const row = this.free.pop() ?? this.end++;
    this.columns.makeRoomFor(row);
    this.columns.ids[row] = id;
    this.columns.employers[row] = employerId === null ? 0 : this.employers.numberOf(employerId, employer);
    this.columns.titleLengths[row] = Math.min(wordsIn(posting.texts.title).length, LONGEST_TITLE);
    this.columns.putFigures(row, posting.figures);
    this.marks.put(row, posting.marks);
    this.words.put(row, posting);
    this.rowById.set(id, row);
    this.taken.add(row);
    if (posting.summary.inField && !posting.summary.sample) this.live.add(row);
  }

  drop(id: number): boolean {
    const row = this.rowById.get(id);
    if (row === undefined) return false;
    this.taken.remove(row);
    this.live.remove(row);
    this.rowById.delete(id);
    this.words.drop(row);
    this.marks.drop(row);
    this.free.push(row);
    return true;
  }
}
