import { levelAt, lowestRank } from '../level-label.js';
import type { CredentialRun } from './credential-runs.js';

const NUMBER = '(?:\\d{1,2}\\+?|an?|one|two|three|four|five|six|seven|eight|ten)';
/** Experience, schooling or a licence that is taken instead of the credential. */
const OTHER_ROUTE_AFTER = new RegExp(
  [
    `\\bor\\b,? (?:[^.;,()]{0,25} )?${NUMBER}(?:\\s?\\(\\d+\\))?(?:\\s?[-–]\\s?\\d+)?\\+?\\s?(?:\\w+ )?(?:years?|yrs?|months?)\\b`,
    '\\bor\\b,? (?:\\d+ college|(?:(?:related|equivalent|relevant|comparable|coding|billing|work|commensurate) ){0,3}(?:experience|education|training)\\b)',
    "\\bor\\b,? (?:(?:an?|active|current) ){0,2}(?:RN|LPN|LVN|(?:registered )?nurse|degree|bachelor['’]?s?|associate['’]?s?|diploma|graduate)\\b",
    '\\bor\\b,? (?:currently |actively )?(?:working (?:on|toward)|pursuing|enrolled|studying|in progress)',
    '\\bin (?:lieu|place) of (?:the |this |a )?(?:certif|credential)',
    '\\b(?:years?|experience)\\b[^.;]{0,40}\\b(?:accepted|considered|substitut\\w+)\\b',
    '\\bthen (?:one|\\d)',
  ].join('|'),
  'i',
);
const OTHER_ROUTE_BEFORE =
  /\b(?:RN|LPN|LVN|BSN|nurses?|licen[cs]e\w*|degree|graduates?|years?|yrs?|experience|diploma|education)\b[^.;]{0,80}\bor\s+(?:(?:an?|the|active|current|holds?|as)\s+){0,3}(?:(?:coder|credential\w*|certif\w*|coding certif\w*|\d+\+? years\b[^,;.]{0,60})\s*(?:with|as|of|in|:)?\s*(?:an?|the)?\s*\(?)?$/i;
const NURSE_BEFORE = /\b(?:RN|LPN|LVN|BSN)\b(?: license)?[\s,/]{0,3}(?:or\s)?$/;
const NURSE_AFTER = /^[\s,/]{0,3}(?:or\s)?(?:an? )?(?:RN|LPN|LVN|BSN)\b/;

/** "required for Coder III": of those only who start higher. */
const HIGHER_LEVEL_AFTER =
  /\b(?:for|at)\b (?:the |an? )?(?:(?!least|most)\w+ ){0,2}?(?:(?:level |grade |tier )?(?:II|III|IV)|(?:level|grade|tier) [234]|senior|sr\.?|lead)\b(?!\s?(?:years|yrs|months|\+))/i;

/** "Level II requires the CPC", in a posting that tells what it asks of level I. */
const OF_LEVELS = '(?:level|grade|tier|class|coder|biller|specialist|auditor|analyst|technician|tech)';
const HIGHER_LEVEL_BEFORE = new RegExp(
  `\\b(?:${OF_LEVELS} (?:II|III|IV|[2-4])|(?:II|III|IV|senior|lead|higher|upper) (?:level|grade|tier))\\b[^.;]{0,40}\\b(?:requires?|must|needs?|ha(?:s|ve) to|(?:calls?|asks?) for|adds?|holds?|only with)\\b[^.;]{0,25}$`,
  'i',
);
const STARTS_LOWER = new RegExp(
  `\\b(?:${OF_LEVELS} (?:I|1)|(?:entry|junior|lower|first|I)[ -](?:level|grade|tier))(?:s| applicants| candidates| hires)?(?::|\\s[–—-]\\s|,? (?:one|two|a|no|[1-9]) |,? (?:needs?|requires?|asks?|must|does|is open)\\b)`,
  'i',
);

/** "CPC with 2 years or CHONC with 1": the years belong to the credential beside them and are no way of their own. */
const WITH_YEARS =
  /\b[A-Z]{3,6}(?:-[A-Z])? (?:w\/|with|and|plus) ?(?:at least )?(?:\d{1,2}|[a-z]{3,6})\+? (?:years?|yrs?|months?)\b/g;
const withoutTheirYears = (words: string): string =>
  words.replace(WITH_YEARS, (match) => 'X'.repeat(match.length));
/** "... or currently enrolled and able to certify within a year": asked of everyone in the end. */
const ON_THE_WAY =
  /\bor,? (?:currently |actively )?(?:working (?:on|toward)|pursuing|enrolled|studying)[^.;]{0,70}\b(?:certif\w+|obtain|earn|pass|sit)\b/i;

/** Is the credential only one way in, or asked only of a higher level? Then it is not firm for who applies. */
export function isOneOfSeveralRoutes(
  text: string,
  run: CredentialRun,
  before: string,
  after: string,
  byDate: boolean,
): boolean {
  const both = withoutTheirYears(before + text.slice(run.start, run.end) + after);
  const leads = both.slice(0, before.length);
  const goesOn = both.slice(both.length - after.length).replace(byDate ? ON_THE_WAY : /^(?!)/, '');
  return (
    OTHER_ROUTE_AFTER.test(goesOn) ||
    OTHER_ROUTE_BEFORE.test(leads) ||
    NURSE_BEFORE.test(before) ||
    NURSE_AFTER.test(after) ||
    HIGHER_LEVEL_AFTER.test(after) ||
    (HIGHER_LEVEL_BEFORE.test(before) && STARTS_LOWER.test(text)) ||
    isOfHigherLevel(text, run.start)
  );
}

export function isOfHigherLevel(text: string, at: number): boolean {
  const rank = levelAt(text, at)?.rank;
  const lowest = lowestRank(text);
  return rank !== undefined && lowest !== null && rank > lowest;
}
