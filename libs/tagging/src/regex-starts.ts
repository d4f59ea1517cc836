/**
 * What the words found by a regular expression can begin with. `null` = could be anything. The answer is read off the
 * expression's own source and errs on one side only: a match begins with one of these, while not everything that begins
 * so is a match. Whatever isn't understood, or would make the list long, ends a beginning early.
 */
export interface Start {
  /** A letter that is read in either case stands moved by `MOVED`; so does 0, for any digit. */
  text: string;
  /** No letter, digit or underscore stands before it. */
  atWord: boolean;
}

interface Beginning extends Start {
  /** What follows in the expression may still be added. */
  open: boolean;
}

/** Moves a small letter or 0 into Unicode's private area, where no text has letters of its own. */
export const MOVED = 0xe000;
const ANY_DIGIT = String.fromCharCode('0'.charCodeAt(0) + MOVED);

/** Longer beginnings tell little more and take more room. */
const LONGEST = 9;
const MOST = 600;
const MOST_IN_CLASS = 16;
const NOTHING: Beginning = { text: '', atWord: false, open: true };
const ANYTHING: Beginning = { text: '', atWord: false, open: false };

export function startsOf(regex: RegExp): Start[] | null {
  // Under these flags other letters fold into the ASCII ones, or classes nest.
  if (/[uv]/.test(regex.flags)) return null;
  try {
    const found = new Reader(regex.source, regex.ignoreCase).alternatives();
    if (found.some(({ text }) => text === '')) return null;
    return found.map(({ text, atWord }) => ({
      text,
      atWord: atWord && /^[\w\ue030\ue061-\ue07a]/.test(text),
    }));
  } catch (error) {
    if (error instanceof NotUnderstood) return null;
    throw error;
  }
}

class NotUnderstood extends Error {}

class Reader {
  private at = 0;

  constructor(
    private readonly source: string,
    private readonly eitherCase: boolean,
  ) {}

  alternatives(): Beginning[] {
    const all = this.sequence();
    while (this.take('|')) all.push(...this.sequence());
    return once(all);
  }

  private sequence(): Beginning[] {
    let so: Beginning[] = [NOTHING];
    while (this.at < this.source.length && !'|)'.includes(this.peek())) {
      if (!so.some((beginning) => beginning.open)) {
        this.skipSequence();
        break;
      }
      so = then(so, this.repeated());
    }
    return so;
  }

  /** The rest of a sequence adds nothing once all beginnings are long enough. */
  private skipSequence(): void {
    let depth = 0;
    for (let inClass = false; this.at < this.source.length; this.at += 1) {
      const sign = this.peek();
      if (sign === '\\') this.at += 1;
      else if (inClass) inClass = sign !== ']';
      else if (sign === '[') inClass = true;
      else if (sign === '(') depth += 1;
      else if (depth === 0 && '|)'.includes(sign)) return;
      else if (sign === ')') depth -= 1;
    }
  }

  private repeated(): Beginning[] {
    const one = this.single();
    const [, least, most] = this.quantifier();
    if (most === 1) return least === 0 ? once([NOTHING, ...one]) : one;
    const first = one.map((beginning) => ({ ...beginning, open: false }));
    return least === 0 ? once([NOTHING, ...first]) : first;
  }

  private quantifier(): [found: boolean, least: number, most: number] {
    const match = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(this.source.slice(this.at, this.at + 16));
    if (!match) return [false, 1, 1];
    this.at += match[0].length;
    const [sign, least, comma, most] = match;
    if (sign.startsWith('{')) return [true, Number(least), comma && !most ? Infinity : Number(most || least)];
    return [true, sign.startsWith('+') ? 1 : 0, sign.startsWith('?') ? 1 : Infinity];
  }

  private single(): Beginning[] {
    const sign = this.next();
    if (sign === '(') return this.group();
    if (sign === '[') return this.anyOf(this.classMembers());
    if (sign === '\\') return this.escape();
    if (sign === '.') return [ANYTHING];
    if (sign === '^' || sign === '$') return [NOTHING];
    if ('*+?{'.includes(sign)) throw new NotUnderstood(this.source);
    return this.anyOf([sign]);
  }

  private group(): Beginning[] {
    const kind = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.source.slice(this.at, this.at + 64))?.[0] ?? '';
    if (kind === '' && this.peek() === '?') throw new NotUnderstood(this.source);
    this.at += kind.length;
    const inside = this.alternatives();
    if (!this.take(')')) throw new NotUnderstood(this.source);
    // What is only looked at is no part of the match.
    return /[=!]$/.test(kind) ? [NOTHING] : inside;
  }

  private escape(): Beginning[] {
    const letter = this.peek();
    if (letter === 'b') this.at += 1;
    if (letter === 'b') return [{ ...NOTHING, atWord: true }];
    if (letter === 'B') this.at += 1;
    if (letter === 'B') return [NOTHING];
    return this.anyOf(this.escaped());
  }

  /** What an escape stands for; null = a large class. */
  private escaped(): string[] | null {
    const code = /^(?:u([\da-f]{4})|x([\da-f]{2}))/i.exec(this.source.slice(this.at, this.at + 5));
    if (code) {
      this.at += code[0].length;
      return [String.fromCharCode(Number.parseInt(code[1] ?? code[2] ?? '', 16))];
    }
    const letter = this.next();
    if (letter === 'd') return [ANY_DIGIT];
    if ('DsSwW'.includes(letter)) return null;
    const control = { n: '\n', t: '\t', r: '\r', f: '\f', v: '\v' }[letter];
    if (control) return [control];
    if (/[\da-z]/i.test(letter)) throw new NotUnderstood(this.source);
    return [letter];
  }

  private classMembers(): string[] | null {
    let members: string[] | null = this.take('^') ? null : [];
    while (!this.take(']')) {
      const from = this.classMember();
      let several = from;
      if (this.peek() === '-' && this.source[this.at + 1] !== ']') {
        this.at += 1;
        several = range(from, this.classMember());
      }
      members = members && several && [...members, ...several];
    }
    return members;
  }

  private classMember(): string[] | null {
    const sign = this.next();
    if (sign !== '\\') return [sign];
    if (this.take('b')) return ['\b'];
    return this.escaped();
  }

  private anyOf(characters: string[] | null): Beginning[] {
    if (!characters || characters.length > MOST_IN_CLASS) return [ANYTHING];
    // Other letters than ASCII ones fold in ways of their own.
    if (this.eitherCase && characters.some(foldsOddly)) return [ANYTHING];
    const letters = characters.map((character) =>
      this.eitherCase || characters.includes(otherCase(character)) ? inEitherCase(character) : character,
    );
    return [...new Set(letters)].map((text) => ({ text, atWord: false, open: true }));
  }

  private peek(): string {
    return this.source[this.at] ?? '';
  }

  private next(): string {
    const sign = this.source[this.at];
    if (sign === undefined) throw new NotUnderstood(this.source);
    this.at += 1;
    return sign;
  }

  private take(sign: string): boolean {
    if (this.peek() !== sign) return false;
    this.at += 1;
    return true;
  }
}

const foldsOddly = (character: string): boolean => character > '\x7f' && /[\p{L}\p{M}\p{N}]/u.test(character);

const otherCase = (character: string): string => {
  const small = character.toLowerCase();
  return small === character ? character.toUpperCase() : small;
};

const inEitherCase = (character: string): string =>
  /[a-z]/i.test(character) ? String.fromCharCode(character.toLowerCase().charCodeAt(0) + MOVED) : character;

function range(from: string[] | null, to: string[] | null): string[] | null {
  if (from?.length !== 1 || to?.length !== 1) return null;
  const first = from[0]!.charCodeAt(0);
  const last = to[0]!.charCodeAt(0);
  if (last - first >= MOST_IN_CLASS) return null;
  return Array.from({ length: last - first + 1 }, (_, nth) => String.fromCharCode(first + nth));
}

/** Every beginning that is still open goes on with each of the next ones; what says something ends where it's many. */
function then(so: Beginning[], next: Beginning[]): Beginning[] {
  const many = so.length * next.length > MOST;
  return once(
    so.flatMap((first) => {
      if (!first.open) return [first];
      if (many && first.text !== '') return [{ ...first, open: false }];
      return next.map((second) => joined(first, second));
    }),
  );
}

function joined(first: Beginning, second: Beginning): Beginning {
  const text = first.text + second.text;
  return {
    text: text.slice(0, LONGEST),
    atWord: first.text === '' ? first.atWord || second.atWord : first.atWord,
    open: second.open && text.length < LONGEST,
  };
}

const once = (beginnings: Beginning[]): Beginning[] => [
  ...new Map(
    beginnings.map((beginning) => [`${beginning.open} ${beginning.atWord} ${beginning.text}`, beginning]),
  ).values(),
];
