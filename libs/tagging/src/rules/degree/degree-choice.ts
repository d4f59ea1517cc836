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
  if (OF_SOMEBODY_ELSE.test(before)) return false;
  if (REPLACES_AFTER.test(after) || REPLACES_BEFORE.test(before)) return false;
  if (isOneWay(before, after) || isOneItemOfTwo(text, statement)) return false;
  if (NOTHING_BEFORE.test(before) && NOTHING_BUT_SCHOOL.test(after) && isOfSchool(text.slice(start, end)))
    return true;
  const firm = howFirm(text, start, end);
  return firm === null || firm.says === 'required';
}

/** "Pay: $20. High school diploma or GED, please.": alone in its sentence it is asked for under whatever heading it got. */
const NOTHING_BEFORE =
  /^\W*(?:(?:both|all|any|either) (?:levels?|classes|options?)\s?[:–-]\s)?(?:(?:completion of|graduation from|possession of|completed|finished) (?:the )?)?(?:an? )?$/i;
const NOTHING_BUT_SCHOOL =
  /^(?: (?:grade|diploma|education|equivalent)\b)?(?:(?:[\s,]{0,2}\bor |\s?\/\s?)(?:an? |its |the )?(?:GED|G\.E\.D\.?|HiSET|diploma|equivalen\w+)\b){0,2}[\s,]{0,2}(?:please|pls|and up|minimum|at least)?\W{0,3}$/i;
const isOfSchool = (words: string): boolean =>
  /\b(?:high[- ]?school|HSD?|H\. ?S\.|G\.?E\.?D|12th|twelfth)/i.test(words);

/** "Your supervisors are strong; one holds a CPB, the other an MBA": not what the worker needs. */
const OF_SOMEBODY_ELSE =
  /\b(?:(?:one|two|three|four|both|some|half|most)(?: of (?:us|them|our|whom))?(?: \w+)? (?:hold|has|have|earned|with)s?\b|the others?\b|your (?:[\w-]+ )?(?:boss|manager|supervisors?|lead|director|trainer|colleagues?|peers?) (?:hold|has|have|earned|is|are)s?\b|our (?:[\w-]+ )?(?:manager|director|team|staff|owner|founder|coders|billers) (?:hold|has|have|earned)s?\b)[^.]{0,60}$/i;

/** "An associate degree may stand in for the year": schooling that stands for work is not asked for. */
const REPLACES_AFTER =
  /^[^.;]{0,50}\b(?:(?:may|can|will|could|also) (?:be )?(?:substitut\w*|stand|replac\w*|count\w*|used|waive\w*|take|offset|satisf\w*|credited|considered (?:as|for))\b(?! for all)|(?:takes?|taking) the place|substitutes? for|stands? in for|replaces?\b|counts? (?:as|for|toward)|(?:is|are) (?:worth|equal to|creditable)|equals? \w+ years?|in (?:lieu|place) of (?:[\w-]+ ){0,4}(?:experience|years?|work))/i;
const REPLACES_BEFORE =
  /\b(?:substitut\w+|experience (?:may|can) be (?:replaced|substituted|waived|met)|(?:lieu|place) of (?:the |this )?(?:[\w-]+ ){0,3}(?:experience|years?),?) ?(?:by|with|of|for|:)?[^.;]{0,30}$/i;

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

/** "One year of experience; OR an associate degree": ways in that are set apart by more than a comma. */
const SET_APART_BEFORE = new RegExp(
  `(?:${YEARS}|\\bexperience\\b|\\b${PAPERS}\\b)[^.]{0,200}(?:[;,]\\s{0,2}OR|;\\s{0,2}or),? (?:(?:an?|the|successful|completion|of|full) ){0,4}$`,
);

const isOneWay = (before: string, after: string): boolean =>
  OTHER_WAY_AFTER.test(after) ||
  (SET_APART_BEFORE.test(before) && !SCHOOLING.test(before)) ||
  (OTHER_WAY_BEFORE.test(before) && !SCHOOLING.test(before));

/** "…; or an equivalent combination of training and experience": a degree is still what is asked for. */
const AN_EQUIVALENT =
  /^\W*(?:an?y? |the |some )?(?:\w+ )?(?:equivalent|equivalency|comparable|combination|equal)\b/i;

/** "(1) Experience …; OR, (2) Education …": the other item asks for no schooling. */
const isOneItemOfTwo = (text: string, statement: Span): boolean => {
  const other = otherItem(text, statement);
  return (
    other !== '' &&
    (!AN_EQUIVALENT.test(other) || /\b(?:certif\w*|program|license)\b/i.test(other)) &&
    !SCHOOLING.test(other) &&
    /\b(?:experience|years?|completion|program|certif\w*)\b/i.test(other)
  );
};
