import type { Tree } from './regex-tree.js';

/** What a piece of text can begin with; see `Tree` for its letters. */
export interface Start {
  text: string;
  /** A word begins with it: no letter stands before it, nor, if it begins with a digit, a digit or an underscore. */
  atWord: boolean;
}

interface Beginning extends Start {
  /** What follows in the expression may still be added. */
  open: boolean;
  /** `atWord` if it is a letter that follows. */
  atLetter?: boolean;
}

/** Longer beginnings tell little more and take more room. */
const LONGEST = 9;
const MOST = 600;
const NOTHING: Beginning = { text: '', atWord: false, open: true };
const ANYTHING: Beginning = { text: '', atWord: false, open: false };

/**
 * What parts of an expression that follow each other can begin with. `null` = could be anything. The answer errs on one
 * side only: a match begins with one of these, while not everything that begins so is a match. Whatever isn't understood,
 * or would make the list long, ends a beginning early.
 */
export function startsOf(parts: readonly Tree[]): Start[] | null {
  const found = inSequence(parts);
  if (found.some(({ text }) => text === '')) return null;
  return found.map(({ text, atWord }) => ({ text, atWord: atWord && /^[\w\ue030\ue061-\ue07a]/.test(text) }));
}

/** Without those that another one is the beginning of. */
export function shortestOf(starts: readonly Start[]): Start[] {
  const keyOf = (text: string, atWord: boolean): string => `${atWord} ${text}`;
  const keys = new Set(starts.map(({ text, atWord }) => keyOf(text, atWord)));
  return starts.filter(({ text, atWord }) => {
    for (let length = 1; length < text.length; length += 1)
      if (keys.has(keyOf(text.slice(0, length), atWord))) return false;
    return true;
  });
}

function inSequence(parts: readonly Tree[]): Beginning[] {
  let so: Beginning[] = [NOTHING];
  for (const part of parts) {
    if (!so.some((beginning) => beginning.open)) break;
    so = then(so, beginningsOf(part));
  }
  return so;
}

/** Needs are sought from every part of an expression on, so that the same parts are asked for again and again. */
const known = new WeakMap<Tree, Beginning[]>();

function beginningsOf(tree: Tree): Beginning[] {
  let beginnings = known.get(tree);
  if (!beginnings) known.set(tree, (beginnings = readBeginnings(tree)));
  return beginnings;
}

function readBeginnings(tree: Tree): Beginning[] {
  switch (tree.is) {
    case 'letter':
      return tree.of.map((text) => ({ text, atWord: false, open: true }));
    case 'edge':
      return [{ ...NOTHING, atWord: !tree.ofLetters, atLetter: true }];
    case 'nothing':
      return [NOTHING];
    case 'sequence':
      return inSequence(tree.parts);
    case 'either':
      return once(tree.ways.flatMap((way) => beginningsOf(way)));
    case 'repeated': {
      const one = beginningsOf(tree.what);
      const first = tree.most === 1 ? one : one.map((beginning) => ({ ...beginning, open: false }));
      return tree.least === 0 ? once([NOTHING, ...first]) : first;
    }
    default:
      return [ANYTHING];
  }
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
    atWord:
      first.atWord ||
      (first.text === '' && (second.atWord || (!!first.atLetter && LETTER.test(second.text)))),
    atLetter: text === '' && (!!first.atLetter || !!second.atLetter),
    open: second.open && text.length < LONGEST,
  };
}

const LETTER = /^[A-Za-z\ue061-\ue07a]/;

const once = (beginnings: Beginning[]): Beginning[] => [
  ...new Map(
    beginnings.map((beginning) => [
      `${beginning.open} ${beginning.atWord} ${beginning.atLetter} ${beginning.text}`,
      beginning,
    ]),
  ).values(),
];
