import { preparedText, type PreparedText } from './prepared-text.js';
import { contentStems, type Word } from './words.js';

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
  const [textA, textB] = [preparedText(a), preparedText(b)];
  const [coveredA, coveredB] = [covered(textA, textB), covered(textB, textA)];
  const slots = slotsOf(runsOf(textA.words, coveredA), runsOf(textB.words, coveredB));
  const [newInA, newInB] = [newShare(textA, textB), newShare(textB, textA)];
  const replaced = slots.filter((slot) => slot.a.length > 0 && slot.b.length > 0 && !slot.cut);
  return {
    words: Math.min(textA.words.length, textB.words.length),
    sharedA: shareOf(coveredA),
    sharedB: shareOf(coveredB),
    newInA: newInA(textA.words),
    newInB: newInB(textB.words),
    replacedInA: newInA(replaced.flatMap((slot) => slot.a)),
    replacedInB: newInB(replaced.flatMap((slot) => slot.b)),
    slots,
  };
}

/** Which words stand in the other text, as part of three in a row. */
function covered({ words, shingles }: PreparedText, other: PreparedText): boolean[] {
  const is = words.map(() => false);
  for (const [at, shingle] of shingles.entries()) {
    if (other.shingleSet.has(shingle)) is.fill(true, at, at + SHINGLE);
  }
  return is;
}

const shareOf = (flags: readonly boolean[]): number =>
  flags.length === 0 ? 0 : flags.filter(Boolean).length / flags.length;

/** How much of `words`, measured by all of its text, the other text hasn't got. */
function newShare({ telling }: PreparedText, { stems }: PreparedText): (words: readonly Word[]) => number {
  return (words) =>
    telling === 0
      ? 0
      : contentStems(words.map(({ plain }) => plain)).filter((word) => !stems.has(word)).length / telling;
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
