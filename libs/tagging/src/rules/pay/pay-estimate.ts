import { wordsAfter, wordsBefore } from './pay-context.js';

/** What is hoped for, or what others came to: no employer owes it to the one who is hired. */
const HOPED_FOR =
  /\b(?:on[- ]target|OTE|target (?:total )?(?:cash|earnings?|income)|total (?:target|cash)|(?:earnings?|income) potential|potential (?:earnings?|income)|(?:first|second)[- ]year (?:earnings?|income)|realistic(?:ally)?|on average|averag(?:es?|ed|ing)|(?:average|avg\.?|typical|median|top|best|senior|seasoned|successful|steady|most|many|our) (?:[\w'\u2019-]+ ){1,3}(?:earn(?:s|ed)?|mak(?:es?|ing)|made|clear(?:s|ed)?|finish(?:es)?|gross(?:es|ed)?|takes? home|took home|brings? (?:home|in)|brought (?:home|in)|pulls? in|pulled in))\b/i;
/** Pay that is promised, named after the hope: "OTE $140,000, base $80,000". */
const PROMISED = /\b(?:base|salary|hourly|guarante\w+|fixed|starting)\b/i;
const HOPE_BEHIND =
  /^[\s,(+]{0,3}(?:in |at |total )?(?:OTE|on[- ]target|target earnings?|at (?:plan|quota|target)|with (?:commissions?|incentives?|production))\b/i;

/** Is the figure what one may come to, not what the work pays? */
export function isEstimate(text: string, start: number, end: number): boolean {
  if (HOPE_BEHIND.test(wordsAfter(text, end, 30))) return true;
  const before = wordsBefore(text, start);
  const hope = HOPED_FOR.exec(before);
  return hope !== null && !PROMISED.test(before.slice(hope.index + hope[0].length));
}
