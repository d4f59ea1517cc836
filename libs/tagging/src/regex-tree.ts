/** What a regular expression is made of, as far as it says which letters its matches have. */
export type Tree =
  /** One character. A letter that is read in either case stands moved by `MOVED`; so does 0, for any digit. */
  | { is: 'letter'; of: readonly string[] }
  /** One character, one of many. */
  | { is: 'any' }
  /** One character, one of many that are no letter, digit or underscore. */
  | { is: 'gap' }
  /** Where a word begins or ends; or where only letters may not stand before. */
  | { is: 'edge'; ofLetters?: true }
  /** What is only looked at is no part of the match. */
  | { is: 'nothing' }
  /** What another group found: could be anything of any length. */
  | { is: 'repetition' }
  | { is: 'sequence'; parts: readonly Tree[] }
  | { is: 'either'; ways: readonly Tree[] }
  | { is: 'repeated'; what: Tree; least: number; most: number };

/** Moves a small letter or 0 into Unicode's private area, where no text has letters of its own. */
export const MOVED = 0xe000;
const ANY_DIGIT = String.fromCharCode('0'.charCodeAt(0) + MOVED);
const MOST_IN_CLASS = 16;
/** A look back that refuses any letter, among others: before a letter it is an edge. */
const NO_LETTER_BEFORE = /^\[?(\\w|A-Za-z)(?:(?<=\[..+)(?:\\d|[^\\\]])*\])?[|)]/;
/** Blanks, and classes of them and of signs. */
const GAP = /^(?:\\[sW]|\[(?=[^\]]*\\[sW])(?:\\[sW]|[^\\\w^\]])+\])/;
const ANY: Tree = { is: 'any' };
const NOTHING: Tree = { is: 'nothing' };

/** `null` = there is something in the expression that isn't understood. */
export function treeOf(regex: RegExp): Tree | null {
  // Under these flags other letters fold into the ASCII ones, or classes nest.
  if (/[uv]/.test(regex.flags)) return null;
  try {
    return new Reader(regex.source, regex.ignoreCase).alternatives();
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

  alternatives(): Tree {
    const ways = [this.sequence()];
    while (this.take('|')) ways.push(this.sequence());
    return ways.length === 1 ? ways[0]! : { is: 'either', ways };
  }

  private sequence(): Tree {
    const parts: Tree[] = [];
    while (this.at < this.source.length && !'|)'.includes(this.peek())) parts.push(this.repeated());
    return { is: 'sequence', parts };
  }

  private repeated(): Tree {
    const what = this.single();
    const match = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(this.source.slice(this.at, this.at + 16));
    if (!match) return what;
    this.at += match[0].length;
    const [sign, count, comma, end] = match;
    const [least, most] = sign.startsWith('{')
      ? [Number(count), comma && !end ? Infinity : Number(end || count)]
      : [sign.startsWith('+') ? 1 : 0, sign.startsWith('?') ? 1 : Infinity];
    return { is: 'repeated', what, least, most };
  }

  private single(): Tree {
    const sign = this.next();
    if (sign === '(') return this.group();
    if (GAP.test(this.source.slice(this.at - 1, this.at + 24))) return this.gap(sign);
    if (sign === '[') return this.oneOf(this.classMembers());
    if (sign === '\\') return this.escape();
    if (sign === '.') return ANY;
    if (sign === '^' || sign === '$') return NOTHING;
    if ('*+?{'.includes(sign)) throw new NotUnderstood(this.source);
    return this.oneOf([sign]);
  }

  private gap(sign: string): Tree {
    if (sign === '\\') this.at += 1;
    else this.classMembers();
    return { is: 'gap' };
  }

  private group(): Tree {
    const kind = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.source.slice(this.at, this.at + 64))?.[0] ?? '';
    if (kind === '' && this.peek() === '?') throw new NotUnderstood(this.source);
    this.at += kind.length;
    const refused =
      kind === '?<!' ? (NO_LETTER_BEFORE.exec(this.source.slice(this.at, this.at + 24))?.[1] ?? '') : '';
    const inside = this.alternatives();
    if (!this.take(')')) throw new NotUnderstood(this.source);
    if (refused) return refused === '\\w' ? { is: 'edge' } : { is: 'edge', ofLetters: true };
    return /[=!]$/.test(kind) ? NOTHING : inside;
  }

  private escape(): Tree {
    if (this.take('b')) return { is: 'edge' };
    if (this.take('B')) return NOTHING;
    const named = /^(?:k<\w+>|[1-9])/.exec(this.source.slice(this.at, this.at + 64));
    if (!named) return this.oneOf(this.escaped());
    this.at += named[0].length;
    return { is: 'repetition' };
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

  private oneOf(characters: string[] | null): Tree {
    if (!characters || characters.length > MOST_IN_CLASS) return ANY;
    // Other letters than ASCII ones fold in ways of their own.
    if (this.eitherCase && characters.some(foldsOddly)) return ANY;
    const letters = characters.map((character) =>
      this.eitherCase || characters.includes(otherCase(character)) ? inEitherCase(character) : character,
    );
    return { is: 'letter', of: [...new Set(letters)] };
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
