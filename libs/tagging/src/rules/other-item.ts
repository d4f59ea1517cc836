import type { Span } from './statement-around.js';

const REACH = 220;
const OR_LINE_AFTER = /^[\s;,.*_]*(?:\n\s*)?\W{0,4}\bor\b[\s,:*_]*(?:\n\s*)?/i;
const OR_LINE_BEFORE = /(?:^|\n|[;.]\s)\W{0,4}\bor\b[\s,:*_]*(?:\n\s*)?\W{0,4}$/i;

/**
 * The item that stands as an alternative beside this one: parted by a line "OR", or by "; OR, (2)". Empty where there is
 * none.
 */
export function otherItem(text: string, { start, end }: Span): string {
  const after = text.slice(end, end + REACH);
  const before = text.slice(Math.max(0, start - REACH), start);
  const statement = text.slice(start, end);
  const within = /;\s*or\b,?\s*(?:\(\d\)|\d\.)?(.{0,200})$/is.exec(statement)?.[1];
  if (within !== undefined) return (`${within}${after}`.split(/\n|;\s*or\b/i, 1)[0] ?? '').slice(0, REACH);
  const next = OR_LINE_AFTER.exec(after)?.[0];
  if (next?.includes('\n')) return after.slice(next.length).split('\n', 1)[0] ?? '';
  if (/\bor\W{0,3}$/i.test(statement)) return after.trimStart().split('\n', 1)[0] ?? '';
  const previous = OR_LINE_BEFORE.exec(before)?.[0];
  return previous?.includes('\n')
    ? (before.slice(0, -previous.length).trimEnd().split('\n').at(-1) ?? '')
    : '';
}
