import { plainWords } from './words.js';

/** What a text looks like in 128 numbers: two texts share about as many of them as they share of their shingles. */
export type Signature = { whole: Uint32Array; head: Uint32Array };

const WHOLE = 96;
const HEAD = 32;
/** Words in a row that make a shingle. */
const SHINGLE = 3;
/** Boards cut texts at the end: what the cut and the whole text share is their beginning. */
const HEAD_WORDS = 80;
/** Two whole texts with half of their shingles in common meet in some band at 88 in 100; with a fifth, at 4 in 100. */
const ROWS = 4;

export function signatureOf(text: string): Signature {
  const words = plainWords(text);
  const shingles = shingleHashes(words);
  return { whole: leastOf(shingles, WHOLE), head: leastOf(shingles.subarray(0, HEAD_WORDS), HEAD) };
}

/** Keys under which an index finds alike texts: two texts with one key in common are worth comparing. */
export function bandsOf({ whole, head }: Signature, rows = ROWS): string[] {
  return [...bands(whole, 'w', rows), ...bands(head, 'h', rows)];
}

/** Estimated share of shingles in common, 0 to 1; of the whole texts or of their beginnings, whichever is higher. */
export const likenessOf = (a: Signature, b: Signature): number =>
  Math.max(shared(a.whole, b.whole), shared(a.head, b.head));

function bands(numbers: Uint32Array, name: string, each: number): string[] {
  const keys: string[] = [];
  for (let from = 0; from + each <= numbers.length; from += each) {
    const rows = numbers.subarray(from, from + each);
    // No words, no key: texts without words are not alike.
    if (rows[0] !== NOTHING)
      keys.push(`${name}${from / each}:${[...rows].map((n) => n.toString(36)).join('.')}`);
  }
  return keys;
}

const NOTHING = 0xffffffff;

function shared(a: Uint32Array, b: Uint32Array): number {
  let same = 0;
  for (const [at, number] of a.entries()) if (number === b[at] && number !== NOTHING) same += 1;
  return same / a.length;
}

function shingleHashes(words: readonly string[]): Uint32Array {
  const hashes = words.map(hashOf);
  const count = words.length === 0 ? 0 : Math.max(1, words.length - SHINGLE + 1);
  const shingles = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) {
    let hash = 0x811c9dc5;
    for (let k = 0; k < SHINGLE; k += 1) hash = mixed(hash ^ (hashes[at + k] ?? 0));
    shingles[at] = hash;
  }
  return shingles;
}

/** The least value of each of so many orders of the shingles; an order is one odd factor and one summand. */
function leastOf(shingles: Uint32Array, count: number): Uint32Array {
  const least = new Uint32Array(count).fill(NOTHING);
  for (const shingle of shingles) {
    for (let k = 0; k < count; k += 1) {
      const factor = FACTORS[k] ?? 1;
      const value = (Math.imul(shingle ^ (shingle >>> 15), factor) + k) >>> 0;
      if (value < (least[k] ?? 0)) least[k] = value;
    }
  }
  return least;
}

function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}

const FACTORS = Uint32Array.from(
  { length: Math.max(WHOLE, HEAD) },
  (_, k) => mixed(0x9e3779b9 * (k + 1)) | 1,
);

function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
