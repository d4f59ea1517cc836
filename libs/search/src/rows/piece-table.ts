const FIRST_SLOTS = 4_096;

/**
 * What pieces of text were read as, found by their place in a text: texts of one trade say the same again and again, and
 * cutting each piece out only to look it up would cost more than all else the index does with a text.
 */
export class PieceTable {
  private readonly pieces: string[] = [];
  private readonly readings: (readonly number[])[] = [];
  private readonly hashes: number[] = [];
  /** Places in the lists plus one, by hash; 0 = free. At most half are taken. */
  private slots = new Int32Array(FIRST_SLOTS);

  find(text: string, start: number, end: number, hash: number): readonly number[] | undefined {
    const { slots } = this;
    const mask = slots.length - 1;
    for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const at = slots[slot]! - 1;
      if (this.hashes[at] === hash && isAt(this.pieces[at]!, text, start, end)) return this.readings[at];
    }
    return undefined;
  }

  enter(piece: string, hash: number, reading: readonly number[]): void {
    if (this.pieces.length * 2 >= this.slots.length) this.grow();
    this.pieces.push(piece);
    this.readings.push(reading);
    this.place(this.hashes.push(hash) - 1);
  }

  private place(at: number): void {
    const mask = this.slots.length - 1;
    let slot = this.hashes[at]! & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = at + 1;
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    for (let at = 0; at < this.hashes.length; at += 1) this.place(at);
  }
}

function isAt(piece: string, text: string, start: number, end: number): boolean {
  if (piece.length !== end - start) return false;
  for (let k = 0; k < piece.length; k += 1) {
    if (piece.charCodeAt(k) !== text.charCodeAt(start + k)) return false;
  }
  return true;
}
