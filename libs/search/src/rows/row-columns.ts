import { FIGURES, type Figure, type PostingFigures } from '../filters/posting-figures.js';

const FIRST_ROOM = 1_024;

/** Numbers of each row, side by side; room doubles as it is needed. */
export class RowColumns {
  ids = new Uint32Array(FIRST_ROOM);
  /** By the index's own number, see `Employers`; 0 = not known. */
  employers = new Uint32Array(FIRST_ROOM);
  /** In words. */
  titleLengths = new Uint8Array(FIRST_ROOM);
  /** NaN = not stated. */
  figures = Object.fromEntries(FIGURES.map((figure) => [figure, new Float64Array(FIRST_ROOM)])) as Record<
    Figure,
    Float64Array
  >;

  makeRoomFor(row: number): void {
    if (row < this.ids.length) return;
    this.ids = grown(this.ids, new Uint32Array(this.ids.length * 2));
    this.employers = grown(this.employers, new Uint32Array(this.ids.length));
    this.titleLengths = grown(this.titleLengths, new Uint8Array(this.ids.length));
    for (const figure of FIGURES) {
      this.figures[figure] = grown(this.figures[figure], new Float64Array(this.ids.length));
    }
  }

  putFigures(row: number, figures: PostingFigures): void {
    for (const figure of FIGURES) this.figures[figure][row] = figures[figure] ?? Number.NaN;
  }
}

function grown<A extends Uint8Array | Uint32Array | Float64Array>(column: A, larger: A): A {
  larger.set(column);
  return larger;
}
