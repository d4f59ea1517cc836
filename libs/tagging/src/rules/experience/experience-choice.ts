import type { Found, Texts } from '../../define-tag.js';
import { DURATION } from './duration-words.js';
import { howFirm } from '../how-firm.js';
import { isOfOneLevel } from '../level-label.js';
import { otherItem } from '../other-item.js';
import { statementAround, type Span } from '../statement-around.js';

type Length = Found<number>;

/** A sentence of a posting that asks for lengths of experience. */
interface Ask {
  lengths: Length[];
  years: number;
  /** It is one of several levels or routes, of which the shortest is enough. */
  alternative: boolean;
}

/**
 * The years that whoever applies must have. Lengths that must all be met make the longest of them; of alternatives (a
 * range, "or", levels of one job) the shortest is enough.
 */
export function chooseExperience(
  found: readonly Length[],
  texts: Texts,
): { value: number; because: readonly Length[] } | null {
  const asks = asksOf(found, texts);
  const together = asks.filter(({ alternative }) => !alternative).map(({ years }) => years);
  const shorter = asks.filter(({ alternative }) => alternative).map(({ years }) => years);
  const value = shorter.length > 0 ? Math.min(...shorter, ...together) : Math.max(...together);
  const because = asks.flatMap(({ lengths }) => lengths).filter((length) => length.value === value);
  return because.length > 0 ? { value, because } : null;
}

function asksOf(found: readonly Length[], texts: Texts): Ask[] {
  const statements = new Map<string, Length[]>();
  for (const length of onceEach(found)) {
    const { field, start, end } = length.evidence;
    const text = texts[field];
    if (!isAsked(length, text)) continue;
    const statement = statementAround(text, start, end);
    const key = `${field} ${statement.start}`;
    statements.set(key, [...(statements.get(key) ?? []), length]);
  }
  return [...statements.values()].map((lengths) => askOf(lengths, texts));
}

/** Rules stand in the order of how much they tell; of those that found the same length the first one is kept. */
const onceEach = (found: readonly Length[]): Length[] =>
  [
    ...new Map(
      found.toReversed().map((one) => [`${one.evidence.field} ${one.evidence.start}`, one]),
    ).values(),
  ].toSorted((a, b) => a.evidence.start - b.evidence.start);

const ENOUGH = /\b(?:years?|yrs?|months?) (?:is|are|will be) (?:enough|sufficient|acceptable|fine|ok)/i;
function askOf(lengths: Length[], texts: Texts): Ask {
  const years = lengths.map(({ value }) => value);
  const [first] = lengths;
  const text = first ? texts[first.evidence.field] : '';
  const span = first ? statementAround(text, first.evidence.start, first.evidence.end) : { start: 0, end: 0 };
  const statement = text.slice(span.start, span.end);
  const between = text.slice(first?.evidence.start ?? 0, lengths.at(-1)?.evidence.start ?? 0);
  return {
    lengths,
    years: /\bor\b/i.test(between) ? Math.min(...years) : Math.max(...years),
    alternative: ENOUGH.test(statement) || isOfOneLevel(text, span),
  };
}

const NAMED_ONLY = 'experience-min-years/years-named';
/** A sentence that is little more than the length itself. */
const SHORT = 60;

function isAsked(length: Length, text: string): boolean {
  const { start, end, rule } = length.evidence;
  const statement = statementAround(text, start, end);
  const whole = text.slice(statement.start, statement.end);
  const before = text.slice(statement.start, start);
  const after = text.slice(end, statement.end);
  if (ENOUGH.test(whole)) return true;
  if (isOtherRoute(before, after) || isOneItemOfTwo(text, statement)) return false;
  const firm = howFirm(text, start, end);
  if (firm?.says === 'preferred') return false;
  if (firm?.says === 'not_asked') return firm.by !== 'words' && rule !== NAMED_ONLY;
  if (firm) return true;
  return (
    rule !== NAMED_ONLY ||
    WITH_SCHOOLING.test(before) ||
    (before.trim().length < 4 && whole.trim().length <= SHORT)
  );
}

const SCHOOLING =
  "(?:degree|bachelor['’]?s?|associate['’]?s?|diploma|certif\\w*|credential\\w*|CPC|CCS(?:-P)?|COC|CRC|RHI[AT]|RN|LPN|licen[cs]\\w*|graduates?|graduation|college|coursework|program|education)";
/** "a bachelor's degree plus two years" */
const WITH_SCHOOLING = new RegExp(
  `\\b${SCHOOLING}\\b[^.;]{0,40}(?:\\b(?:plus|and|with)|\\+) (?:at least |a minimum of )?$`,
  'i',
);
/** "a degree or 4 years": schooling without any years is enough, so the years aren't asked of everyone. */
const AFTER_SCHOOLING = new RegExp(
  `\\b${SCHOOLING}\\b[^.;]{0,60};?\\s\\bor\\b(?!\\s(?:GED|equivalent))(?:(?!\\b(?:and|with|plus)\\b)[^.;,+]){0,25}$`,
  'i',
);
const BEFORE_SCHOOLING = new RegExp(
  `^(?:(?!\\b(?:and|plus)\\b)[^.;,]){0,60}\\bor\\b,? (?:(?:an?|the|current|active|completion of|coding|accredited) ){0,3}${SCHOOLING}\\b(?![^.;]{0,40}\\b(?:with|plus|and|\\+)\\b)`,
  'i',
);
const INSTEAD =
  /^[^.;,]{0,70}\b(?:in lieu|instead of|in place of|substitut\w*|(?:may|can|will) (?:be )?(?:replace|count|hired|considered|accepted)|w\/o (?:a )?degree|without (?:a )?degree)\b/i;

const isOtherRoute = (before: string, after: string): boolean =>
  INSTEAD.test(after) ||
  /\b(?:in lieu of|instead of|substitute)\b[^.;]{0,60}$/i.test(before) ||
  AFTER_SCHOOLING.test(before) ||
  BEFORE_SCHOOLING.test(after);

const ANY_SCHOOLING = new RegExp(`\\b${SCHOOLING}\\b`, 'i');
const A_LENGTH = new RegExp(DURATION, 'i');

/** "(1) One year of experience; OR, (2) an associate degree": the other item asks for no years. */
const isOneItemOfTwo = (text: string, statement: Span): boolean => {
  const other = otherItem(text, statement);
  return other !== '' && ANY_SCHOOLING.test(other) && !A_LENGTH.test(other);
};
