import type { EvidenceField } from '#domain';
import { everyMatch, sentenceAround } from '#text';
import type { Found, Rule, Texts } from './rule.js';

/** More matches of one rule in one field tell nothing new. */
export const MOST_MATCHES = 12;

/** Everything that rules find in the texts of one listing, in the order of the rules, then of the text. */
export type Find = <Signal>(rules: readonly Rule<Signal>[]) => Found<Signal>[];

/** Tries every rule everywhere. */
export const everywhere =
  (texts: Texts): Find =>
  (rules) =>
    rules.flatMap((rule) => findingsOf(rule, texts));

/** Everything a rule finds in the texts, tried everywhere. */
export function findingsOf<Signal>(rule: Rule<Signal>, texts: Texts): Found<Signal>[] {
  const found: Found<Signal>[] = [];
  for (const field of rule.in) {
    const text = texts[field];
    for (const match of matchesIn(text, everyMatchOf(rule.match))) keepMeant(rule, field, match, found);
  }
  return found;
}

/** The same expression, for all its matches. */
export const everyMatchOf = ({ source, flags }: RegExp): RegExp => new RegExp(source, `${flags}g`);

/** The first matches of an expression for all matches. Nothing is found where nothing is said. */
export const matchesIn = (text: string, every: RegExp): RegExpExecArray[] =>
  text === '' ? [] : everyMatch(text, every, MOST_MATCHES);

/** Adds what a match signals, unless its sentence or its own words take the meaning away. */
export function keepMeant<Signal>(
  rule: Rule<Signal>,
  field: EvidenceField,
  match: RegExpExecArray,
  found: Found<Signal>[],
): void {
  const quote = match[0];
  const start = match.index;
  const end = start + quote.length;
  if (quote === '' || rule.unless?.test(sentenceAround(match.input, start, end))) return;
  const value = signalOf(rule, match);
  if (value !== null) found.push({ value, evidence: { rule: rule.id, field, start, end, quote } });
}

const signalOf = <Signal>(rule: Rule<Signal>, match: RegExpExecArray): Signal | null =>
  typeof rule.value === 'function'
    ? (rule.value as (match: RegExpExecArray) => Signal | null)(match)
    : rule.value;
