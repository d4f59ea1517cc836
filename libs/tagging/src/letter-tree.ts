import type { Start } from './regex-starts.js';
import { MOVED } from './regex-tree.js';

/** Letters that are no letter of any beginning. */
const OTHER = 0;
/** Room for each letter that occurs; there are some sixty of them in all rules together. */
const WIDTH = 128;
const NOWHERE = 0;
/** Where the tree is entered: where a word begins, and at every letter. */
const AT_WORD = 1;
const ANYWHERE = 2;
/** More ways on from a node than this have a row of the table. */
const MOST_TO_COMPARE = 4;
const NO_ROW = -1;

/** They are numbered first, so that a letter's number tells whether it belongs to a word. */
const LETTERS_OF_WORDS = 'abcdefghijklmnopqrstuvwxyz0_';
const LAST_OF_WORDS = LETTERS_OF_WORDS.length;
const LAST_OF_ALPHABET = 26;

/** A letter begins a word also behind a digit or an underscore. */
const beginsWord = (before: number, letter: number): boolean =>
  before === OTHER || before > (letter <= LAST_OF_ALPHABET ? LAST_OF_ALPHABET : LAST_OF_WORDS);

/** Told of each beginning that is met, by the number it was added under and where it stands. */
export interface Meeting {
  meet: (number: number, at: number) => void;
}

interface Branch {
  next: Map<number, Branch>;
  numbers: number[];
  /** For each number the whole beginning, to be compared where capitals or digits matter; else null. */
  exact: (string | null)[];
}

const newBranch = (): Branch => ({ next: new Map(), numbers: [], exact: [] });

/** Gathers beginnings as a tree of letters that knows no case and one digit: those that begin alike share the way. */
export class LetterTreeBuilder {
  readonly letters = new Uint8Array(65_536);
  readonly atWord = newBranch();
  readonly anywhere = newBranch();
  private lettersUsed = OTHER;

  constructor() {
    for (const letter of LETTERS_OF_WORDS) this.letterOf(letter.charCodeAt(0));
  }

  /** What isn't `exact` is met in any writing: with other capitals, with other digits. */
  add({ text, atWord }: Start, number: number, exact: boolean): void {
    let branch = atWord ? this.atWord : this.anywhere;
    for (let at = 0; at < text.length; at += 1) {
      const letter = this.letterOf(bare(text.charCodeAt(at)));
      let next = branch.next.get(letter);
      if (!next) branch.next.set(letter, (next = newBranch()));
      branch = next;
    }
    branch.numbers.push(number);
    branch.exact.push(exact && /[a-z\d]/i.test(text) ? text : null);
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
}

/** Says which of the beginnings that were added stand where in a text. */
export interface LetterTree {
  meetAll: (text: string, meeting: Meeting) => void;
}

/**
 * The tree laid out to stay in the processor's nearest memory. On from a node lead the nodes from `down[node]` up to
 * before `down[node + 1]`, each by its letter in `letterTo`; where they are many, a row of `table` has the node for each
 * letter. At a node end the `numbers` from `ends[node]` up to before `ends[node + 1]`.
 */
class Layout {
  readonly down: number[] = [];
  readonly letterTo: number[] = [OTHER, OTHER, OTHER];
  readonly rows: number[] = [];
  readonly table: number[] = [];
  readonly ends: number[] = [];
  readonly numbers: number[] = [];
  readonly exact: (string | null)[] = [];

  constructor({ atWord, anywhere }: LetterTreeBuilder) {
    const nodes = [newBranch(), atWord, anywhere];
    for (const branch of nodes) {
      this.down.push(nodes.length);
      this.ends.push(this.numbers.length);
      this.numbers.push(...branch.numbers);
      this.exact.push(...branch.exact);
      this.rows.push(branch.next.size > MOST_TO_COMPARE ? this.table.length : NO_ROW);
      if (branch.next.size > MOST_TO_COMPARE) this.addRow(branch.next, nodes.length);
      this.letterTo.push(...branch.next.keys());
      nodes.push(...branch.next.values());
    }
    this.down.push(nodes.length);
    this.ends.push(this.numbers.length);
  }

  private addRow(next: Branch['next'], firstNode: number): void {
    const row = Array.from({ length: WIDTH }, () => NOWHERE);
    for (const [nth, letter] of [...next.keys()].entries()) row[letter] = firstNode + nth;
    this.table.push(...row);
  }
}

export function layOut(builder: LetterTreeBuilder): LetterTree {
  const { letters } = builder;
  const { numbers, exact, ...layout } = new Layout(builder);
  const [down, rows, table, ends] = [layout.down, layout.rows, layout.table, layout.ends].map((list) =>
    Int32Array.from(list),
  ) as [Int32Array, Int32Array, Int32Array, Int32Array];
  const letterTo = Uint8Array.from(layout.letterTo);
  let coded = new Uint8Array(4_096);

  const pairs = pairsOf(builder);

  function after(node: number, letter: number): number {
    const row = rows[node]!;
    if (row !== NO_ROW) return table[row + letter]!;
    const last = down[node + 1]!;
    for (let next = down[node]!; next < last; next += 1) if (letterTo[next] === letter) return next;
    return NOWHERE;
  }

  function follow(root: number, text: string, from: number, meeting: Meeting): void {
    let node = root;
    for (let at = from; at < text.length; at += 1) {
      node = after(node, coded[at]!);
      if (node === NOWHERE) return;
      const last = ends[node + 1]!;
      for (let end = ends[node]!; end < last; end += 1) {
        const whole = exact[end]!;
        if (whole === null || beginsWith(text, from, whole)) meeting.meet(numbers[end]!, from);
      }
    }
  }

  return {
    meetAll(text, meeting) {
      if (text.length >= coded.length) coded = new Uint8Array(text.length * 2);
      for (let at = 0; at < text.length; at += 1) coded[at] = letters[text.charCodeAt(at)]!;
      coded[text.length] = OTHER;
      let before = OTHER;
      for (let from = 0; from < text.length; from += 1) {
        const letter = coded[from]!;
        const roots = pairs[letter * WIDTH + coded[from + 1]!]!;
        if (roots & AT_WORD && beginsWord(before, letter)) follow(AT_WORD, text, from, meeting);
        if (roots & ANYWHERE) follow(ANYWHERE, text, from, meeting);
        before = letter;
      }
    },
  };
}

/** For each two letters, from which roots a beginning may begin with them: most places of a text are none. */
function pairsOf({ atWord, anywhere }: LetterTreeBuilder): Uint8Array {
  const pairs = new Uint8Array(WIDTH * WIDTH);
  const roots = [
    [AT_WORD, atWord],
    [ANYWHERE, anywhere],
  ] as const;
  for (const [root, branch] of roots) {
    for (const [first, { next, numbers }] of branch.next) {
      for (let second = 0; second < WIDTH; second += 1)
        if (numbers.length > 0 || next.has(second)) pairs[first * WIDTH + second]! |= root;
    }
  }
  return pairs;
}

function beginsWith(text: string, from: number, start: string): boolean {
  for (let at = 0; at < start.length; at += 1) {
    const code = start.charCodeAt(at);
    if (code < MOVED && code !== text.charCodeAt(from + at)) return false;
  }
  return true;
}

const bare = (code: number): number => (code >= MOVED ? code - MOVED : code);

/** The characters that the tree takes for one letter. */
function alikeTo(code: number): number[] {
  const character = String.fromCharCode(code);
  if (/\d/.test(character)) return [...'0123456789'].map((digit) => digit.charCodeAt(0));
  if (!/[a-z]/i.test(character)) return [code];
  return [character.toLowerCase(), character.toUpperCase()].map((letter) => letter.charCodeAt(0));
}
