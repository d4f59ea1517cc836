import type { EvidenceField } from '#domain';
import { placesFinder, type Places, type PlacesFinder, type Reach } from './could-match.js';
import type { Found, Rule, Texts } from './rule.js';
import { everyMatchOf, everywhere, keepMeant, matchesIn, MOST_MATCHES, type Find } from './rule-search.js';

/** What a rule looks for in one of its fields. */
interface Look {
  rule: Rule<unknown>;
  field: EvidenceField;
  /** Of the places; -1 = the expression is tried everywhere. */
  number: number;
  /** Two tags may look for the same expression: what was found for one is there for the other. */
  same: number;
  reach: Reach | undefined;
  /** The expression to be tried: at one place, or for every match. */
  tried: RegExp;
}

/**
 * Finds what the rules of these tables find, with one walk over each field that gives the places where any of them could
 * match. Asked for another table, it tries everywhere.
 */
export function ruleFinder(tables: readonly (readonly Rule<unknown>[])[]): (texts: Texts) => Find {
  const rules = tables.flat();
  const fields = [...new Set(rules.flatMap((rule) => rule.in))];
  const finder = placesFinder(
    fields.map((field) => rules.filter((rule) => rule.in.includes(field)).map(({ match }) => match)),
  );
  const looksOf = looksIn(fields, finder);
  const known = new Map(tables.map((table) => [table, withNumbers(looksOf(table))]));
  return (texts) => {
    const places = finder.placesIn(fields.map((field) => texts[field]));
    const matched: RegExpExecArray[][] = [];
    return <Signal>(table: readonly Rule<Signal>[]): Found<Signal>[] => {
      const own = known.get(table);
      if (!own) return everywhere(texts)(table);
      const found: Found<unknown>[] = [];
      for (let nth = 0; nth < own.numbers.length; nth += 1) {
        const number = own.numbers[nth]!;
        if (number >= 0 && places.first[number] === places.first[number + 1]) continue;
        const look = own.looks[nth]!;
        const matches = (matched[look.same] ??= matchesOf(look, texts[look.field], places));
        for (const match of matches) keepMeant(look.rule, look.field, match, found);
      }
      return found as Found<Signal>[];
    };
  };
}

const TRIED_EVERYWHERE = { number: -1, reach: undefined };

/** The numbers stand apart, as most looks end with a glance at them. */
const withNumbers = (looks: readonly Look[]) => ({
  looks,
  numbers: Int32Array.from(looks, ({ number }) => number),
});

/** Looks with the same expression and field share a number and a compiled expression. */
function looksIn(fields: readonly EvidenceField[], finder: PlacesFinder) {
  const known = new Map<EvidenceField, Map<RegExp, Omit<Look, 'rule' | 'field'>>>(
    fields.map((field) => [field, new Map()]),
  );
  let different = 0;
  const searchFor = (expression: RegExp, field: EvidenceField) => {
    const inField = known.get(field);
    let search = inField?.get(expression);
    if (!search) {
      const { number, reach } = finder.beginningOf(fields.indexOf(field), expression) ?? TRIED_EVERYWHERE;
      const tried = number < 0 ? everyMatchOf(expression) : onlyHere(expression);
      search = { number, same: different++, reach, tried };
      inField?.set(expression, search);
    }
    return search;
  };
  return (table: readonly Rule<unknown>[]): Look[] =>
    table.flatMap((rule) => rule.in.map((field) => ({ rule, field, ...searchFor(rule.match, field) })));
}

const onlyHere = ({ source, flags }: RegExp): RegExp => new RegExp(source, `${flags}y`);

/** The first matches, tried only where the expression could match. */
function matchesOf({ number, reach, tried }: Look, text: string, { first, at }: Places): RegExpExecArray[] {
  if (number < 0) return matchesIn(text, tried);
  const found: RegExpExecArray[] = [];
  const last = first[number + 1]!;
  let needed = reach ? first[reach.number]! : 0;
  const lastNeeded = reach ? first[reach.number + 1]! : 0;
  let after = 0;
  for (let nth = first[number]!; nth < last && found.length < MOST_MATCHES; nth += 1) {
    const place = at[nth]!;
    if (place < after) continue;
    if (reach) {
      while (needed < lastNeeded && at[needed]! < place + reach.from) needed += 1;
      if (needed === lastNeeded) break;
      if (at[needed]! > place + reach.to) continue;
    }
    tried.lastIndex = place;
    const match = tried.exec(text);
    if (!match) continue;
    after = tried.lastIndex;
    found.push(match);
  }
  return found;
}
