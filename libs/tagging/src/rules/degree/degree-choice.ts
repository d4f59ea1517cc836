import type { Found, Texts } from '../../define-tag.js';
import type { StatedDegree } from './degree.rules.js';
import { howFirm } from '../how-firm.js';
import { isOfOneLevel } from '../level-label.js';
import { otherItem } from '../other-item.js';
import { statementAround, type Span } from '../statement-around.js';

type Schooling = Found<StatedDegree>;

const ORDER: readonly StatedDegree[] = ['high_school', 'associate', 'bachelor', 'master'];
const heightOf = ({ value }: Schooling): number => ORDER.indexOf(value);

/** One sentence's schooling: of what it names the lowest is enough ("associate or bachelor"). */
interface Ask {
  lowest: Schooling;
  level: boolean;
}

/**
 * The least schooling that is asked of everyone. Sentences must all be met, so the highest of them counts; where the
 * posting hires at several levels, the lowest.
 */
export function chooseDegree(
  found: readonly Schooling[],
  texts: Texts,
): { value: StatedDegree; because: readonly Schooling[] } | null {
  const asks = asksOf(found, texts.description);
  if (asks.length === 0) return null;
  const heights = asks.map(({ lowest }) => heightOf(lowest));
  const height = asks.some(({ level }) => level) ? Math.min(...heights) : Math.max(...heights);
  const because = asks.map(({ lowest }) => lowest).filter((one) => heightOf(one) === height);
  const value = ORDER[height];
  return value ? { value, because } : null;
}

function asksOf(found: readonly Schooling[], text: string): Ask[] {
  const statements = new Map<number, { asked: Schooling[]; level: boolean }>();
  for (const schooling of found) {
    const { start, end } = schooling.evidence;
    if (!isAsked(text, start, end)) continue;
    const statement = statementAround(text, start, end);
    const ask = statements.get(statement.start) ?? { asked: [], level: isOfOneLevel(text, statement) };
    ask.asked.push(schooling);
    statements.set(statement.start, ask);
  }
  return [...statements.values()].flatMap(({ asked, level }) => {
    const lowest = asked.toSorted((a, b) => heightOf(a) - heightOf(b))[0];
    return lowest ? [{ lowest, level }] : [];
  });
}

function isAsked(text: string, start: number, end: number): boolean {
  const statement = statementAround(text, start, end);
  const before = text.slice(statement.start, start);
  const after = text.slice(end, statement.end);
  if (isOneWay(before, after) || isOneItemOfTwo(text, statement)) return false;
  const firm = howFirm(text, start, end);
  return firm === null || firm.says === 'required';
}

const YEARS =
  '(?:\\d{1,2}\\+?|one|two|three|four|five|six|seven|eight|ten)(?:\\s?\\(\\d+\\))?(?:\\s?[-–]\\s?\\d+)?\\+?\\s?(?:(?:or more|additional|more|equivalent) )?(?:years?|yrs?|months?)';
const PAPERS = '(?:certif\\w*|credentials?|CPC|CCS(?:-P)?|COC|CRC|RHI[AT]|RN|LPN|licen[cs]\\w*|boot ?camp)';
/** Years of work or a certificate will do as well: then no degree is asked for. "or equivalent" is none of these. */
const OTHER_WAY_AFTER = new RegExp(
  `^(?:(?!\\b(?:and|plus|with)\\b)[^.;]){0,70}\\bor\\b,? (?:(?:an?|at least|minimum of|a minimum of|active|current|accredited|completion of|coding|relevant|related|\\w+ing) ){0,3}(?:${YEARS}|${PAPERS}\\b)|\\bw\\/o (?:a )?degree|\\bwithout (?:a )?degree|\\b${YEARS}[^.;]{0,60}\\bin (?:lieu|place) of`,
  'i',
);
const OTHER_WAY_BEFORE = new RegExp(
  `(?:\\b|\\d)(?:years?|yrs?|experience|${PAPERS}|diploma)\\b(?:(?!\\b(?:and|plus)\\b)[^.;]){0,60}\\bor\\b,? (?:(?:an?|the) ){0,2}$`,
  'i',
);
/** "A degree and two years, or a high school diploma and four": both ways in are schooling. */
const SCHOOLING = /\b(?:high[- ]school|HS|H\.S\.|GED|degree|associate['’]s|associates|bachelor['’]?s?)\b/i;

const isOneWay = (before: string, after: string): boolean =>
  OTHER_WAY_AFTER.test(after) || (OTHER_WAY_BEFORE.test(before) && !SCHOOLING.test(before));

/** "(1) Experience …; OR, (2) Education …": the other item asks for no schooling. */
const isOneItemOfTwo = (text: string, statement: Span): boolean => {
  const other = otherItem(text, statement);
  return (
    other !== '' &&
    !SCHOOLING.test(other) &&
    /\b(?:experience|years?|completion|program|certif\w*)\b/i.test(other)
  );
};
