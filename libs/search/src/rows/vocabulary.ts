import { KEPT_PHRASES, phraseName } from '../words/known-phrases.js';
import { eachPiece } from '../words/each-piece.js';
import { plainLetters, wordsIn, writtenWordsIn } from '../words/words-in.js';
import { ones } from './bits.js';
import { PieceTable } from './piece-table.js';

interface Phrase {
  number: number;
  words: readonly number[];
}

/** Every word and kept phrase the index has met, by number; 0 is none. Numbers are never given anew. */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();
  private readonly words: string[] = [''];
  private readonly written: string[] = [''];
  private readonly pieces = new PieceTable();
  private readonly phrasesByFirst = new Map<number, Phrase[]>();
  private letters = new Uint32Array(1_024);

  constructor() {
    for (const text of KEPT_PHRASES) {
      const words = this.numbersIn(text);
      const number = this.enter(phraseName(wordsIn(text)), text);
      const first = words[0]!;
      this.phrasesByFirst.set(first, [...(this.phrasesByFirst.get(first) ?? []), { number, words }]);
    }
  }

  /** One more than the highest number. */
  get end(): number {
    return this.words.length;
  }

  /** The words of a text in its order; those not met before are entered. */
  numbersIn(text: string): number[] {
    const plain = plainLetters(text);
    const numbers: number[] = [];
    eachPiece(plain, (start, end, hash) => {
      const read = this.pieces.find(plain, start, end, hash) ?? this.readPiece(plain.slice(start, end), hash);
      for (let k = 0; k < read.length; k += 1) numbers.push(read[k]!);
    });
    return numbers;
  }

  /** The kept phrases among words in a row, once for every place. */
  phrasesIn(words: readonly number[]): number[] {
    const found: number[] = [];
    for (let at = 0; at < words.length - 1; at += 1) {
      const phrases = this.phrasesByFirst.get(words[at]!);
      if (!phrases) continue;
      for (const phrase of phrases) {
        if (phrase.words.every((word, k) => words[at + k] === word)) found.push(phrase.number);
      }
    }
    return found;
  }

  numberOf(word: string): number | undefined {
    return this.numbers.get(word);
  }

  wordOf(number: number): string {
    return this.words[number] ?? '';
  }

  /** How the word was first seen written. */
  writtenForm(number: number): string {
    return this.written[number] ?? '';
  }

  /** Words, no phrases, that may be within so many slips: about as long, and made of about the same letters. */
  eachNear(word: string, slips: number, visit: (number: number) => void): void {
    const letters = lettersIn(word);
    for (let number = 1; number < this.words.length; number += 1) {
      // One slip exchanges two letters of the alphabet at most.
      if (ones(letters ^ this.letters[number]!) > 2 * slips) continue;
      const other = this.words[number]!;
      if (Math.abs(other.length - word.length) <= slips && !other.includes('_')) visit(number);
    }
  }

  private readPiece(piece: string, hash: number): readonly number[] {
    const own = ownCopy(piece);
    const written = writtenWordsIn(own);
    const numbers = wordsIn(own).map((word, at) => this.enter(word, written[at]!));
    this.pieces.enter(own, hash, numbers);
    return numbers;
  }

  private enter(word: string, written: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    const number = this.words.push(word) - 1;
    this.numbers.set(word, number);
    this.written.push(written);
    if (number >= this.letters.length) this.letters = grown(this.letters);
    this.letters[number] = lettersIn(word);
    return number;
  }
}

/** A part of a text keeps the whole text in memory (V8's sliced strings); a copy of its own doesn't. */
const ownCopy = (part: string): string => ` ${part}`.slice(1);

/** Which letters of the alphabet a word has, a bit for each; all other characters share one. */
function lettersIn(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) {
    const place = word.charCodeAt(at) - 97;
    letters |= 1 << (place >= 0 && place < 26 ? place : 26);
  }
  return letters >>> 0;
}

function grown(column: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(column.length * 2);
  larger.set(column);
  return larger;
}
