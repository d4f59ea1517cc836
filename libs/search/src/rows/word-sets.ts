import { FIELDS, type Field, type ReadPosting } from '../read-posting.js';
import { eachNumber, lettersOf } from './letters.js';
import type { Bits } from './bits.js';
import type { Place } from './places.js';
import { RememberedPhrases } from './remembered-phrases.js';
import { RowSet } from './row-set.js';
import type { Vocabulary } from './vocabulary.js';

/** The letter between two fields, so that no phrase is found across them. */
const BOUNDARY = lettersOf([0]);

/** Which rows have which words where, and the words of each row in their order. */
export class WordSets {
  /** By the number of the word; hardly any word stands in all places. */
  private readonly inPlace: Record<Exclude<Place, 'anywhere'>, Map<number, RowSet>> = {
    title: new Map(),
    employer: new Map(),
    labels: new Map(),
  };
  /** The same, as a list without gaps: it is gone through for every word of every text. */
  private readonly anywhere: (RowSet | undefined)[] = [];
  /** Of each field its words in their order, then the kept phrases in it. */
  private readonly lettersOfRow: string[] = [];
  private readonly phrases = new RememberedPhrases((row, pattern) => this.fieldOf(row, pattern));

  constructor(private readonly vocabulary: Vocabulary) {}

  put(row: number, { texts }: ReadPosting): void {
    this.lettersOfRow[row] = FIELDS.map((field) => {
      const words = this.vocabulary.numbersIn(texts[field]);
      return lettersOf([...words, ...this.vocabulary.phrasesIn(words)]);
    }).join(BOUNDARY);
    while (this.anywhere.length < this.vocabulary.end) this.anywhere.push(undefined);
    this.eachPlace(row, (place, number) => {
      (this.setOf(place, number) ?? this.newSet(place, number)).add(row);
    });
    this.phrases.put(row);
  }

  drop(row: number): void {
    this.eachPlace(row, (place, number) => this.setOf(place, number)?.remove(row));
    this.phrases.drop(row);
    this.lettersOfRow[row] = '';
  }

  rowsWith(place: Place, word: string): RowSet | undefined {
    const number = this.vocabulary.numberOf(word);
    return number === undefined ? undefined : this.setOf(place, number);
  }

  /** In how many rows the word of this number stands. */
  frequencyOf(number: number): number {
    return this.anywhere[number]?.size ?? 0;
  }

  private setOf(place: Place, number: number): RowSet | undefined {
    return place === 'anywhere' ? this.anywhere[number] : this.inPlace[place].get(number);
  }

  private newSet(place: Place, number: number): RowSet {
    const set = new RowSet();
    if (place === 'anywhere') this.anywhere[number] = set;
    else this.inPlace[place].set(number, set);
    return set;
  }

  /** Rows with the words side by side; all of them are among the candidates. */
  rowsWithPhrase(place: Place, words: readonly string[], candidates: () => Bits): RowSet | undefined {
    const pattern = this.patternOf(words);
    return pattern === null ? undefined : this.phrases.rowsWith(place, pattern, candidates);
  }

  /** Tells of a row whether its title has the words side by side. */
  titleTest(words: readonly string[]): (row: number) => boolean {
    const pattern = this.patternOf(words);
    return (row) => {
      const letters = this.lettersOfRow[row]!;
      return pattern !== null && letters.slice(0, letters.indexOf(BOUNDARY)).includes(pattern);
    };
  }

  /** What the letters of a row have where these words stand side by side; null = no row has them all. */
  private patternOf(words: readonly string[]): string | null {
    const numbers = words.map((word) => this.vocabulary.numberOf(word) ?? 0);
    return numbers.includes(0) ? null : lettersOf(numbers);
  }

  /** The best field in which the pattern stands. */
  private fieldOf(row: number, pattern: string): Field | null {
    const letters = this.lettersOfRow[row]!;
    const at = letters.indexOf(pattern);
    if (at < 0) return null;
    let field = 0;
    for (
      let end = letters.indexOf(BOUNDARY);
      end >= 0 && end < at;
      end = letters.indexOf(BOUNDARY, end + 1)
    ) {
      field += 1;
    }
    return FIELDS[field] ?? null;
  }

  /** Every word and kept phrase of the row with its places, some of them more than once. */
  private eachPlace(row: number, visit: (place: Place, number: number) => void): void {
    let field = 0;
    eachNumber(this.lettersOfRow[row]!, (number) => {
      if (number === 0) {
        field += 1;
        return;
      }
      const place = FIELDS[field]!;
      if (place !== 'body') visit(place, number);
      visit('anywhere', number);
    });
  }
}
