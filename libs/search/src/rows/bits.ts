/** Sets of rows as one bit each; row r is bit r & 31 of word r >>> 5. All sets of one search are equally long. */
export type Bits = Uint32Array;

export const noBits = (rows: number): Bits => new Uint32Array((rows + 31) >>> 5);

export const hasBit = (bits: Bits, row: number): boolean => ((bits[row >>> 5]! >>> (row & 31)) & 1) === 1;

export function clearBit(bits: Bits, row: number): void {
  bits[row >>> 5]! &= ~(1 << (row & 31));
}

/** Keeps in `bits` what `other` has too. */
export function keepBoth(bits: Bits, other: Bits): Bits {
  for (let at = 0; at < bits.length; at += 1) bits[at]! &= other[at]!;
  return bits;
}

export function addAll(bits: Bits, other: Bits): Bits {
  for (let at = 0; at < bits.length; at += 1) bits[at]! |= other[at]!;
  return bits;
}

export function takeAway(bits: Bits, other: Bits): Bits {
  for (let at = 0; at < bits.length; at += 1) bits[at]! &= ~other[at]!;
  return bits;
}

export function ones(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export function countBits(bits: Bits): number {
  let count = 0;
  for (let at = 0; at < bits.length; at += 1) count += ones(bits[at]!);
  return count;
}

/**
 * How many bits are set in both, where `places` are the words, the lowest first, in which `b` has any. Two words are
 * counted at once: facets do little else.
 */
export function countBoth(a: Bits, b: Bits, places: Uint32Array): number {
  const last = places.length - 1;
  let count = 0;
  let k = 0;
  for (; k < last; k += 2) {
    const one = places[k]!;
    const other = places[k + 1]!;
    if (other >= a.length) break;
    let x = a[one]! & b[one]!;
    let y = a[other]! & b[other]!;
    if ((x | y) === 0) continue;
    x -= (x >>> 1) & 0x55555555;
    y -= (y >>> 1) & 0x55555555;
    const fours = (x & 0x33333333) + ((x >>> 2) & 0x33333333) + (y & 0x33333333) + ((y >>> 2) & 0x33333333);
    const eights = (fours & 0x0f0f0f0f) + ((fours >>> 4) & 0x0f0f0f0f);
    count += Math.imul(eights, 0x01010101) >>> 24;
  }
  for (; k <= last && places[k]! < a.length; k += 1) count += ones(a[places[k]!]! & b[places[k]!]!);
  return count;
}

/** Calls `visit` with every row of the set, the lowest first. */
export function eachRow(bits: Bits, visit: (row: number) => void): void {
  for (let at = 0; at < bits.length; at += 1) {
    let word = bits[at]!;
    while (word !== 0) {
      visit((at << 5) + 31 - Math.clz32(word & -word));
      word &= word - 1;
    }
  }
}
