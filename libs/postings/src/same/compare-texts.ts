import { contentStems, wordsOf, type Word } from './words.js';

/** Where two texts that else agree say different things: the words of each between the same neighbours. */
export interface Slot {
  a: Word[];
  b: Word[];
  before: string[];
  after: string[];
  /** One text ends here and the other goes on: it may be cut within a word. */
  cut: boolean;
}

export interface TextComparison {
  /** Words of the shorter text. */
  words: number;
  /** Share of each text that stands in the other word for word. */
  sharedA: number;
  sharedB: number;
  /** Share of each text's telling words that the other hasn't got at all. */
  newInA: number;
  newInB: number;
  /** The part of these that stands where the other text says something else instead. */
  replacedInA: number;
  replacedInB: number;
  slots: Slot[];
}

const SHINGLE = 3;
const NEIGHBOURS = 2;
const CONTEXT = 10;

/** Order plays no part: boards and editors move paragraphs about. */
export function compareTexts(a: string, b: string): TextComparison {
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  const [coveredA, coveredB] = [covered(wordsA, shinglesOf(wordsB)), covered(wordsB, shinglesOf(wordsA))];
  const slots = slotsOf(runsOf(wordsA, coveredA), runsOf(wordsB, coveredB));
  const [newInA, newInB] = [newShare(wordsA, wordsB), newShare(wordsB, wordsA)];
  const replaced = slots.filter((slot) => slot.a.length > 0 && slot.b.length > 0 && !slot.cut);
  return {
    words: Math.min(wordsA.length, wordsB.length),
    sharedA: shareOf(coveredA),
    sharedB: shareOf(coveredB),
    newInA: newInA(wordsA),
    newInB: newInB(wordsB),
    replacedInA: newInA(replaced.flatMap((slot) => slot.a)),
    replacedInB: newInB(replaced.flatMap((slot) => slot.b)),
    slots,
  };
}

const shinglesOf = (words: readonly Word[]): Set<string> =>
  new Set(words.map((_, at) => shingleAt(words, at)).slice(0, Math.max(0, words.length - SHINGLE + 1)));

const shingleAt = (words: readonly Word[], at: number): string =>
  `${words[at]?.plain ?? ''} ${words[at + 1]?.plain ?? ''} ${words[at + 2]?.plain ?? ''}`;

/** Which words stand in the other text, as part of three in a row. */
function covered(words: readonly Word[], others: ReadonlySet<string>): boolean[] {
  const is = words.map(() => false);
  for (let at = 0; at + SHINGLE <= words.length; at += 1) {
    if (others.has(shingleAt(words, at))) is.fill(true, at, at + SHINGLE);
  }
  return is;
}

const shareOf = (flags: readonly boolean[]): number =>
  flags.length === 0 ? 0 : flags.filter(Boolean).length / flags.length;

/** How much of `words`, measured by all of its text, the other text hasn't got. */
function newShare(all: readonly Word[], others: readonly Word[]): (words: readonly Word[]) => number {
  const known = new Set(contentStems(others.map(({ plain }) => plain)));
  const telling = contentStems(all.map(({ plain }) => plain)).length;
  return (words) =>
    telling === 0
      ? 0
      : contentStems(words.map(({ plain }) => plain)).filter((word) => !known.has(word)).length / telling;
}

interface Run {
  words: Word[];
  before: string[];
  after: string[];
}

function runsOf(words: readonly Word[], is: readonly boolean[]): Run[] {
  const runs: Run[] = [];
  const plain = (from: number, to: number) => words.slice(Math.max(0, from), to).map((word) => word.plain);
  for (let at = 0; at < words.length; at += 1) {
    if (is[at]) continue;
    const end = endOfRun(is, at);
    runs.push({
      words: words.slice(at, end),
      before: plain(at - CONTEXT, at),
      after: plain(end, end + CONTEXT),
    });
    at = end;
  }
  return runs;
}

/** Three words in a row that two paragraphs happen to share don't part them. */
const BY_CHANCE = 4;
const A_PARAGRAPH = 4;

function endOfRun(is: readonly boolean[], from: number): number {
  const next = (value: boolean, start: number) => {
    const found = is.indexOf(value, start);
    return found === -1 ? is.length : found;
  };
  let end = next(true, from);
  while (end < is.length && end - from >= A_PARAGRAPH) {
    const on = next(false, end);
    const over = next(true, on);
    if (on - end > BY_CHANCE || over - on < A_PARAGRAPH) break;
    end = over;
  }
  return end;
}

function slotsOf(ofA: readonly Run[], ofB: readonly Run[]): Slot[] {
  const left = new Map(ofB.map((run) => [run.before.slice(-NEIGHBOURS).join(' '), run]));
  const right = new Map(ofB.map((run) => [run.after.slice(0, NEIGHBOURS).join(' '), run]));
  const taken = new Set<Run>();
  const slots: Slot[] = [];
  for (const run of ofA) {
    const other =
      left.get(run.before.slice(-NEIGHBOURS).join(' ')) ??
      right.get(run.after.slice(0, NEIGHBOURS).join(' '));
    if (other) taken.add(other);
    const cut = other !== undefined && (run.after.length === 0) !== (other.after.length === 0);
    slots.push(trimmed({ a: run.words, b: other?.words ?? [], before: run.before, after: run.after, cut }));
  }
  for (const run of ofB) {
    if (!taken.has(run))
      slots.push({ a: [], b: run.words, before: run.before, after: run.after, cut: false });
  }
  return slots;
}

/** A word at the edge may be one that both have: three in a row had no room there. */
function trimmed(slot: Slot): Slot {
  const shortest = Math.min(slot.a.length, slot.b.length);
  let first = 0;
  while (first < shortest && slot.a[first]?.plain === slot.b[first]?.plain) first += 1;
  let last = 0;
  while (last < shortest - first && slot.a.at(-1 - last)?.plain === slot.b.at(-1 - last)?.plain) last += 1;
  const inner = (words: Word[]) => words.slice(first, words.length - last);
  const edge = (words: Word[]) => words.map(({ plain }) => plain);
  return {
    a: inner(slot.a),
    b: inner(slot.b),
    cut: slot.cut,
    before: [...slot.before, ...edge(slot.a.slice(0, first))],
    after: [...edge(slot.a.slice(slot.a.length - last)), ...slot.after],
  };
}
