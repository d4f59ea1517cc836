import { MOVED, startsOf, type Start } from './regex-starts.js';

/**
 * The few places of a text at which expressions could match at all. Trying an expression only there gives what trying it
 * everywhere gives; most need not be tried at all.
 */
export interface Places {
  /** The expression's number here; undefined = it doesn't say what it begins with and must be tried everywhere. */
  numberOf: (expression: RegExp) => number | undefined;
  /** Its places are `at[first[number]]` up to before `at[first[number + 1]]`, in the order of the text. */
  first: Int32Array;
  at: Int32Array;
  /** What was found there, by number, once it was looked for: two tags may read the same words. */
  found: (readonly RegExpExecArray[] | undefined)[];
}

/** One walk over the text finds the places of all the expressions. */
export function placesFinder(expressions: readonly RegExp[]): (text: string) => Places {
  const known = new Map<RegExp, number>();
  const beginnings = new Beginnings();
  for (const expression of new Set(expressions)) {
    const starts = startsOf(expression);
    if (!starts) continue;
    for (const start of starts) beginnings.add(start, known.size);
    known.set(expression, known.size);
  }
  const numberOf = (expression: RegExp): number | undefined => known.get(expression);
  return (text) => {
    const hits = new Hits(known.size);
    beginnings.findIn(text, hits);
    return { numberOf, ...hits.sorted(), found: [] };
  };
}

/** Gathers places as they are met and sorts them by expression at the end: lists of their own would be many and short. */
class Hits {
  private readonly lastAt: Int32Array;
  private readonly counts: Int32Array;
  private readonly met: number[] = [];

  constructor(private readonly expressions: number) {
    this.lastAt = new Int32Array(expressions).fill(-1);
    this.counts = new Int32Array(expressions + 1);
  }

  add(expression: number, at: number): void {
    if (this.lastAt[expression] === at) return;
    this.lastAt[expression] = at;
    this.counts[expression]! += 1;
    this.met.push(expression, at);
  }

  sorted(): Pick<Places, 'first' | 'at'> {
    const first = this.counts;
    let sum = 0;
    for (let expression = 0; expression <= this.expressions; expression += 1) {
      const count = first[expression]!;
      first[expression] = sum;
      sum += count;
    }
    const next = first.slice();
    const at = new Int32Array(sum);
    for (let met = 0; met < this.met.length; met += 2) at[next[this.met[met]!]!++] = this.met[met + 1]!;
    return { first, at };
  }
}

/** Letters that are no letter of any beginning. */
const OTHER = 0;
/** Room in the table for each letter that occurs; there are some sixty of them in all rules together. */
const WIDTH = 128;
const NOWHERE = 0;
/** Where the tree is entered: where a word begins, and at every letter. */
const AT_WORD = 1;
const ANYWHERE = 2;

interface End {
  expression: number;
  /** The whole beginning, to be compared where capitals or digits matter: the tree knows no case and one digit. */
  exact: string | null;
}

/** Beginnings of expressions as a tree of letters: those that begin alike share the way. */
class Beginnings {
  /** table[node * WIDTH + letter] = next node. */
  private table = new Int32Array(WIDTH * 1024);
  private nodes = 3;
  private readonly letters = new Uint8Array(65_536);
  private lettersUsed = OTHER;
  /** For each node, what a whole beginning ends there for. */
  private readonly ends: (End[] | undefined)[] = [];

  add({ text, atWord }: Start, expression: number): void {
    let node = atWord ? AT_WORD : ANYWHERE;
    for (let at = 0; at < text.length; at += 1) {
      const step = node * WIDTH + this.letterOf(bare(text.charCodeAt(at)));
      node = this.table[step] || this.newNode(step);
    }
    (this.ends[node] ??= []).push({ expression, exact: /[a-z\d]/i.test(text) ? text : null });
  }

  findIn(text: string, hits: Hits): void {
    const { table, ends } = this;
    const coded = new Uint8Array(text.length);
    for (let at = 0; at < text.length; at += 1) coded[at] = this.letters[text.charCodeAt(at)]!;
    let afterWord = false;
    for (let from = 0; from < text.length; from += 1) {
      const inWord = isWord(text.charCodeAt(from));
      for (let root = inWord && !afterWord ? AT_WORD : ANYWHERE; root <= ANYWHERE; root += 1) {
        let node = root;
        for (let at = from; at < coded.length; at += 1) {
          node = table[node * WIDTH + coded[at]!]!;
          if (node === NOWHERE) break;
          const ending = ends[node];
          if (ending !== undefined) for (const end of ending) meet(end, text, from, hits);
        }
      }
      afterWord = inWord;
    }
  }

  private letterOf(code: number): number {
    if (this.letters[code] === OTHER) {
      this.lettersUsed += 1;
      if (this.lettersUsed >= WIDTH)
        throw new Error(`Rules begin with more than ${WIDTH} different letters.`);
      for (const alike of alikeTo(code)) this.letters[alike] = this.lettersUsed;
    }
    return this.letters[code]!;
  }

  private newNode(reachedBy: number): number {
    const node = this.nodes++;
    if (this.nodes * WIDTH > this.table.length) {
      const larger = new Int32Array(this.table.length * 2);
      larger.set(this.table);
      this.table = larger;
    }
    this.table[reachedBy] = node;
    return node;
  }
}

function meet({ expression, exact }: End, text: string, from: number, hits: Hits): void {
  if (exact === null || beginsWith(text, from, exact)) hits.add(expression, from);
}

function beginsWith(text: string, from: number, start: string): boolean {
  for (let at = 0; at < start.length; at += 1) {
    const code = start.charCodeAt(at);
    if (code < MOVED && code !== text.charCodeAt(from + at)) return false;
  }
  return true;
}

const isWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;

const bare = (code: number): number => (code >= MOVED ? code - MOVED : code);

/** The characters that the tree takes for one letter. */
function alikeTo(code: number): number[] {
  const character = String.fromCharCode(code);
  if (/\d/.test(character)) return [...'0123456789'].map((digit) => digit.charCodeAt(0));
  if (!/[a-z]/i.test(character)) return [code];
  return [character.toLowerCase(), character.toUpperCase()].map((letter) => letter.charCodeAt(0));
}
