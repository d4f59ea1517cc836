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
  /\b(?:for|at)\b (?:the |an? )?(?:\w+ ){0,2}?(?:level |grade )?(?:II|III|IV|[234]|senior|sr\.?|lead)\b(?!\s?(?:years|yrs|months|\+))/i;
const HIGHER_LEVEL_LABEL =
  /(?:^|\n|[.;]\s)\W{0,4}(?:[A-Za-z]+ ){0,4}?(?:level )?(?:II|III|IV|senior|sr\.?)\b[^:\n]{0,12}[:–-][^\n]*$/i;
const LOWEST_LEVEL_LABEL =
  /(?:^|\n|[.;]\s)\W{0,4}(?:[A-Za-z]+ ){0,4}?(?:I|1|entry|associate|junior)\s?[:–-]/i;

/** Is the credential only one way in, or asked only of a higher level? Then it is not firm for who applies. */
export function isOneOfSeveralRoutes(
  text: string,
  run: CredentialRun,
  before: string,
  after: string,
): boolean {
  const line = text.slice(text.lastIndexOf('\n', run.start - 1) + 1, run.start);
  return (
    OTHER_ROUTE_AFTER.test(after) ||
    OTHER_ROUTE_BEFORE.test(before) ||
    NURSE_BEFORE.test(before) ||
    NURSE_AFTER.test(after) ||
    HIGHER_LEVEL_AFTER.test(after) ||
    (HIGHER_LEVEL_LABEL.test(line) && LOWEST_LEVEL_LABEL.test(text))
  );
}
