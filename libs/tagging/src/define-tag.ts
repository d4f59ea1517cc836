import type { Evidence, EvidenceField, Tag, TagName, TagValues } from '#domain';
import { sentenceBounds } from '#text';
import { placesFinder, type Places } from './could-match.js';

/**
 * What belongs in a tag file: what we know about the words of the trade, as rows of a table. A row says where it looks,
 * which wording it looks for, what that wording signals, why we believe so, and shows itself by examples that the test
 * suite runs. Beside the table stands one pure decision, `choose`: which of the signals found wins, and which of them
 * are its evidence.
 *
 * What does not belong here: reading HTML (libs/text), anything learned from a single posting, counting or guessing
 * without words, knowledge of a source. A tag that finds nothing says nothing.
 *
 * A new tag is one file `src/tags/<name>.tag.ts` with a default export. There is no list to edit.
 */
export interface TagDefinition<N extends TagName, Signal> {
  tag: N;
  rules: readonly Rule<Signal>[];
  /** `found` stands in the order of the rules, and within a rule in the order of the text. */
  choose: (found: readonly Found<Signal>[], texts: Texts) => Choice<N, Signal> | null;
}

export interface Rule<Signal> {
  /** `<tag>/<what was seen>`: `remote/fully-remote-wording`. */
  id: string;
  /** What the wording signals; often the tag's value itself. A function reads it off the match; null = not this one. */
  value: Signal | ((match: RegExpExecArray) => Signal | null);
  in: readonly EvidenceField[];
  /** Without nested repetition and with bounded gaps, so that hostile text can't make it slow. No `g` flag. */
  match: RegExp;
  /** A wording in the same sentence or line that takes the meaning away. */
  unless?: RegExp;
  because: string;
  yes: readonly [string, ...string[]];
  no: readonly [string, ...string[]];
}

export type Texts = Record<EvidenceField, string>;

export interface Found<Signal> {
  value: Signal;
  evidence: Evidence;
}

export interface Choice<N extends TagName, Signal> {
  value: TagValues[N];
  because: readonly Found<Signal>[];
}

/** A tag's table and decision, ready to read postings. */
export interface TagReader<N extends TagName = TagName> {
  tag: N;
  rules: readonly Rule<unknown>[];
  /** With the places where the rules could match it is faster; the answer is the same. */
  read: (texts: Texts, places?: PlacesIn) => Tag<N> | null;
}

/** For each field, where the rules that look in it could match. */
export type PlacesIn = Partial<Record<EvidenceField, Places>>;

/** More matches of one rule in one field tell nothing new. */
const MOST_MATCHES = 12;
/** Evidence for a person to look at, not all there is. */
const MOST_EVIDENCE = 12;

export function defineTag<N extends TagName, Signal>({
  tag,
  rules,
  choose,
}: TagDefinition<N, Signal>): TagReader<N> {
  const searches = rules.map(searchOf<Signal>);
  return {
    tag,
    rules,
    read(texts, places = {}) {
      const found: Found<Signal>[] = [];
      for (const search of searches) search(texts, places, found);
      const choice = choose(found, texts);
      const [first, ...others] = choice?.because ?? [];
      if (!choice || !first) return null;
      const evidence: Tag['evidence'] = [
        first.evidence,
        ...others.slice(0, MOST_EVIDENCE - 1).map((found) => found.evidence),
      ];
      return { tag, value: choice.value, evidence };
    },
  };
}

/** Finds the places where these rules could match, for all of them in one walk over each field. */
export function placesOfRules(rules: readonly Rule<unknown>[]): (texts: Texts) => PlacesIn {
  const fields = [...new Set(rules.flatMap((rule) => rule.in))];
  const finders = fields.map((field) => {
    const looking = rules.filter((rule) => rule.in.includes(field));
    const expressions = looking.flatMap(({ match, unless }) => (unless ? [match, unless] : [match]));
    return [field, placesFinder(expressions)] as const;
  });
  return (texts) => Object.fromEntries(finders.map(([field, find]) => [field, find(texts[field])]));
}

/** Everything a rule finds in the texts. */
export function findingsOf<Signal>(rule: Rule<Signal>, texts: Texts): Found<Signal>[] {
  const found: Found<Signal>[] = [];
  let search = searches.get(rule) as Search<Signal> | undefined;
  if (!search) searches.set(rule, (search = searchOf(rule)) as Search<unknown>);
  search(texts, {}, found);
  return found;
}

type Search<Signal> = (texts: Texts, placesIn: PlacesIn, found: Found<Signal>[]) => void;

/** A decision asks for the same rules at every posting; their expressions are compiled once. */
const searches = new WeakMap<object, Search<unknown>>();

function searchOf<Signal>(rule: Rule<Signal>): Search<Signal> {
  const matches = matchesOf(rule.match);
  const unless = rule.unless && testIn(rule.unless);
  return (texts, placesIn, found) => {
    for (const field of rule.in) {
      const text = texts[field];
      const places = placesIn[field];
      for (const match of matches(text, places)) {
        const quote = match[0];
        const start = match.index;
        const end = start + quote.length;
        if (quote === '' || unless?.(text, start, end, places)) continue;
        const value = signalOf(rule, match);
        if (value !== null) found.push({ value, evidence: { rule: rule.id, field, start, end, quote } });
      }
    }
  };
}

const NONE: readonly RegExpExecArray[] = [];

/** The first matches, tried only where the expression could match if that is known. */
function matchesOf(expression: RegExp) {
  const everywhere = new RegExp(expression.source, `${expression.flags}g`);
  const here = new RegExp(expression.source, `${expression.flags}y`);
  return (text: string, places: Places | undefined): readonly RegExpExecArray[] => {
    const number = places?.numberOf(expression);
    if (!places || number === undefined) return firstOf(text.matchAll(everywhere));
    if (places.first[number] === places.first[number + 1]) return NONE;
    return (places.found[number] ??= matchesAt(here, text, places, number));
  };
}

function matchesAt(here: RegExp, text: string, places: Places, number: number): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  const last = places.first[number + 1]!;
  let after = 0;
  for (let nth = places.first[number]!; nth < last && found.length < MOST_MATCHES; nth += 1) {
    const place = places.at[nth]!;
    if (place < after) continue;
    here.lastIndex = place;
    const match = here.exec(text);
    if (!match) continue;
    after = here.lastIndex;
    found.push(match);
  }
  return found;
}

function firstOf(matches: Iterable<RegExpExecArray>): RegExpExecArray[] {
  const first: RegExpExecArray[] = [];
  for (const match of matches) if (first.push(match) === MOST_MATCHES) break;
  return first;
}

/** Does the expression match within the sentence of text[start..end)? */
function testIn(expression: RegExp) {
  const here = new RegExp(expression.source, `${expression.flags}y`);
  return (text: string, start: number, end: number, places: Places | undefined): boolean => {
    const [from, to] = sentenceBounds(text, start, end);
    const sentence = text.slice(from, to);
    const number = places?.numberOf(expression);
    if (!places || number === undefined) return expression.test(sentence);
    const fits = (at: number): boolean => {
      here.lastIndex = at;
      return here.test(sentence);
    };
    // The sentence may have been cut within a word, so that a word begins with it that doesn't begin in the text.
    if (fits(0)) return true;
    for (let nth = places.first[number]!; nth < places.first[number + 1]!; nth += 1) {
      const place = places.at[nth]!;
      if (place >= to) return false;
      if (place > from && fits(place - from)) return true;
    }
    return false;
  };
}

const signalOf = <Signal>(rule: Rule<Signal>, match: RegExpExecArray): Signal | null =>
  typeof rule.value === 'function'
    ? (rule.value as (match: RegExpExecArray) => Signal | null)(match)
    : rule.value;
