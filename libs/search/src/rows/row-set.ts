import { countBoth, hasBit, type Bits } from './bits.js';

/** A list of rows costs 4 bytes each, bits cost an eighth of a byte for every row there is. */
const ROWS_PER_LISTED = 32;
const FIRST_LENGTH = 4;
const FEWEST_FOR_BITS = 64;

/**
 * A set of rows that is kept for long: few rows as a sorted list, many as bits, whichever is smaller. Adding and removing
 * cost little in both, and never anything for other sets.
 */
export class RowSet {
  size = 0;
  private list: Uint32Array | null = null;
  private bits: Bits | null = null;

  add(row: number): void {
    if (this.bits) this.addToBits(this.bits, row);
    else this.addToList(row);
  }

  remove(row: number): void {
    if (this.bits) {
      if (row >>> 5 >= this.bits.length || !hasBit(this.bits, row)) return;
      this.bits[row >>> 5]! &= ~(1 << (row & 31));
      this.size -= 1;
      return;
    }
    const at = this.placeOf(row);
    if (!this.list || at >= this.size || this.list[at] !== row) return;
    this.list.copyWithin(at, at + 1, this.size);
    this.size -= 1;
  }

  addTo(target: Bits): Bits {
    if (this.bits) {
      const end = Math.min(this.bits.length, target.length);
      for (let at = 0; at < end; at += 1) target[at]! |= this.bits[at]!;
    } else if (this.list) {
      for (let at = 0; at < this.size; at += 1) {
        const row = this.list[at]!;
        target[row >>> 5]! |= 1 << (row & 31);
      }
    }
    return target;
  }

  /** How many of its rows are among the given ones; `places` names the words of those that are not zero. */
  countIn(rows: Bits, places: Uint32Array): number {
    if (this.bits) return countBoth(this.bits, rows, places);
    let count = 0;
    for (let at = 0; at < this.size; at += 1) if (hasBit(rows, this.list![at]!)) count += 1;
    return count;
  }

  private addToBits(bits: Bits, row: number): void {
    const at = row >>> 5;
    if (at >= bits.length) return this.growBits(bits, row);
    const bit = 1 << (row & 31);
    if ((bits[at]! & bit) !== 0) return;
    bits[at]! |= bit;
    this.size += 1;
  }

  /** What was frequent among the first rows may be rare among all. */
  private growBits(bits: Bits, row: number): void {
    const length = Math.max((row >>> 5) + 1, bits.length + (bits.length >>> 2));
    if (this.size < length >>> 1) {
      this.list = listOf(bits, this.size);
      this.bits = null;
      return this.addToList(row);
    }
    this.bits = new Uint32Array(length);
    this.bits.set(bits);
    this.addToBits(this.bits, row);
  }

  private addToList(row: number): void {
    const list = (this.list ??= new Uint32Array(FIRST_LENGTH));
    const isLast = this.size === 0 || row > list[this.size - 1]!;
    const at = isLast ? this.size : this.placeOf(row);
    if (!isLast && list[at] === row) return;
    const room = this.size < list.length ? list : withRoom(list, this.size);
    room.copyWithin(at + 1, at, this.size);
    room[at] = row;
    this.list = room;
    this.size += 1;
    const last = room[this.size - 1]!;
    if (this.size >= FEWEST_FOR_BITS && this.size * ROWS_PER_LISTED > last) {
      this.bits = this.addTo(new Uint32Array((last >>> 5) + 1));
      this.list = null;
    }
  }

  /** The first place of the list whose row is not below the given one. */
  private placeOf(row: number): number {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.list![middle]! < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function withRoom(list: Uint32Array, size: number): Uint32Array {
  const larger = new Uint32Array(Math.ceil(size * 1.5) + FIRST_LENGTH);
  larger.set(list);
  return larger;
}

function listOf(bits: Bits, size: number): Uint32Array {
  const list = new Uint32Array(size + FIRST_LENGTH);
  let count = 0;
  for (let at = 0; at < bits.length; at += 1) {
    for (let word = bits[at]!; word !== 0; word &= word - 1) {
      list[count] = (at << 5) + 31 - Math.clz32(word & -word);
      count += 1;
    }
  }
  return list;
}
