import { expect, test } from '@jest/globals';
import type { EvidenceField } from '#domain';
import { findingsOf, type Rule } from './define-tag.js';
import { startsOf } from './regex-starts.js';
import { MOVED, treeOf } from './regex-tree.js';
import { TAG_READERS } from '#tagging';
import { textsWith } from '../fixtures/texts-with.js';

/** As long as the longest text that is kept. */
const LENGTH = 65_536;
/**
 * A guard against expressions whose time explodes, not a benchmark: a sound rule needs a few milliseconds here, an
 * exploding one minutes.
 */
const MOST_MS = 250;
/** Compiling and collecting garbage count into a reading, on a busy machine heavily; an exploding rule is never quick. */
const READINGS = 5;

const readable = (start: string): string =>
  [...start]
    .map((letter) => (letter >= '\ue000' ? String.fromCharCode(letter.charCodeAt(0) - MOVED) : letter))
    .join('');

/** Hostile texts of a rule's own words: repeated, cut short, and with what fills gaps between words. */
function hostileTexts({ match, yes }: Rule<unknown>): string[] {
  const tree = treeOf(match);
  const starts = (tree && startsOf([tree])) ?? [];
  const words = [...starts.slice(0, 2).map(({ text }) => readable(text)), yes[0]];
  const cut = yes.map((example) => example.slice(0, -1));
  const pumps = [
    ...words,
    ...cut,
    ...cut.map((example) => `${example} ,`),
    `${words[0]} `,
    yes.join(' '),
    // Gaps: blanks, commas, digits and short words after a beginning.
  ].map((pump) => pump.repeat(Math.ceil(LENGTH / pump.length)));
  const fillers = [' ', ', ', '1', 'a ', '-', 'x'].map((gap) => `${words[0]}${gap.repeat(LENGTH)}`);
  return [...pumps, ...fillers].map((text) => text.slice(0, LENGTH));
}

/** Own time of one reading, in milliseconds. */
function timeOf(read: () => void): number {
  const before = process.cpuUsage();
  read();
  return process.cpuUsage(before).user / 1_000;
}

function isQuick(read: () => void): boolean {
  return Array.from({ length: READINGS }).some(() => timeOf(read) < MOST_MS);
}

const rules = TAG_READERS.flatMap((reader) => reader.rules);
const seen = new Set<string>();

test.each(
  rules
    .filter((rule) => !seen.has(rule.match.source) && seen.add(rule.match.source))
    .map((rule) => [rule.id, rule] as const),
)('%s stays quick on hostile text', (_, rule) => {
  const field = rule.in.includes('description') ? 'description' : (rule.in[0] as EvidenceField);
  for (const text of hostileTexts(rule)) {
    const quick = isQuick(() => findingsOf({ ...rule, in: [field] }, textsWith({ [field]: text })));
    expect({ text: text.slice(0, 60), quick }).toEqual({ text: text.slice(0, 60), quick: true });
  }
});
