import { LetterTreeBuilder, layOut, type Meeting } from './letter-tree.js';
import { needOf, type Need } from './regex-needs.js';
import { shortestOf, startsOf, type Start } from './regex-starts.js';
import { treeOf } from './regex-tree.js';

/**
 * The few places of texts at which expressions could match at all. Trying an expression only there gives what trying it
 * everywhere gives; most need not be tried at all.
 */
export interface Places {
  /** The places of a number are `at[first[number]]` up to before `at[first[number + 1]]`, in the order of the text. */
  first: Int32Array;
  at: Int32Array;
}

/** An expression can match only where the places of another number have one so far behind its beginning. */
export interface Reach {
  number: number;
  from: number;
  to: number;
}

export interface PlacesFinder {
  /** What is known of an expression in the nth text; undefined = it must be tried everywhere. */
  beginningOf: (nth: number, expression: RegExp) => Beginning | undefined;
  /** One walk over each text finds the places of all the expressions that look in it. */
  placesIn: (texts: readonly string[]) => Places;
}

export interface Beginning {
  /** Its places have this number; expressions that begin alike share it. */
  number: number;
  reach: Reach | undefined;
}

/** For the nth text the nth expressions. */
export function placesFinder(expressions: readonly (readonly RegExp[])[]): PlacesFinder {
  const gathered = new Beginnings();
  const fields = expressions.map((looking) => gathered.ofOneText(looking));
  const hits = new Hits(gathered.numbers);
  return {
    beginningOf: (nth, expression) => fields[nth]?.known.get(expression),
    placesIn(texts) {
      hits.forget();
      for (const [nth, { letters }] of fields.entries()) {
        hits.beginText();
        letters.meetAll(texts[nth] ?? '', hits);
      }
      return hits.sorted();
    },
  };
}

interface Understood {
  starts: readonly Start[] | null;
  need: Need | null;
}

/** Numbers what expressions begin with and what they need. */
class Beginnings {
  numbers = 0;
  private readonly understood = new Map<RegExp, Understood>();

  ofOneText(expressions: readonly RegExp[]) {
    const known = new Map<RegExp, Beginning>();
    const numbers = new Map<string, number>();
    const builder = new LetterTreeBuilder();
    const numberOf = (starts: readonly Start[], exact: boolean): number => {
      const key = `${exact} ${starts.map(({ text, atWord }) => `${atWord} ${text}`).join('\n')}`;
      const number = numbers.get(key) ?? this.numbers++;
      if (!numbers.has(key)) for (const start of shortestOf(starts)) builder.add(start, number, exact);
      numbers.set(key, number);
      return number;
    };
    for (const expression of expressions) {
      const { starts, need } = this.understand(expression);
      if (!starts) continue;
      const reach = need ? { number: numberOf(need.words, false), from: need.from, to: need.to } : undefined;
      known.set(expression, { number: numberOf(starts, true), reach });
    }
    return { known, letters: layOut(builder) };
  }

  /** Once for each expression: many are looked for in several fields. */
  private understand(expression: RegExp): Understood {
    let understood = this.understood.get(expression);
    if (!understood) {
      const tree = treeOf(expression);
      const starts = tree && startsOf([tree]);
      understood = { starts, need: starts && needOf(tree) };
      this.understood.set(expression, understood);
    }
    return understood;
  }
}

/**
 * Gathers places as they are met and sorts them by number at the end: lists of their own would be many and short. It is
 * used again for each listing, as making room for so many numbers takes longer than a short text.
 */
class Hits implements Meeting {
  private readonly lastAt: Int32Array;
  private readonly counts: Int32Array;
  private met = new Int32Array(4_096);
  private length = 0;

  constructor(private readonly numbers: number) {
    this.lastAt = new Int32Array(numbers);
    this.counts = new Int32Array(numbers);
  }

  forget(): void {
    this.length = 0;
    this.counts.fill(0);
  }

  beginText(): void {
    this.lastAt.fill(-1);
  }

  meet(number: number, at: number): void {
    if (this.lastAt[number] === at) return;
    this.lastAt[number] = at;
    this.counts[number]! += 1;
    if (this.length === this.met.length) this.makeRoom();
    this.met[this.length] = number;
    this.met[this.length + 1] = at;
    this.length += 2;
  }

  sorted(): Places {
    const { counts: next, met, numbers } = this;
    const first = new Int32Array(numbers + 1);
    let sum = 0;
    for (let number = 0; number < numbers; number += 1) {
      const count = next[number]!;
      first[number] = next[number] = sum;
      sum += count;
    }
    first[numbers] = sum;
    const at = new Int32Array(sum);
    for (let nth = 0; nth < this.length; nth += 2) at[next[met[nth]!]!++] = met[nth + 1]!;
    return { first, at };
  }

  private makeRoom(): void {
    const larger = new Int32Array(this.met.length * 2);
    larger.set(this.met);
    this.met = larger;
  }
}
