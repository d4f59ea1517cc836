import type { Found } from '../../define-tag.js';

/** Credentials that stand together in one list: "RHIT and CCS or CIC". */
export interface CredentialRun {
  found: Found<string>[];
  /** What joins each credential to the one before it. */
  joints: Joint[];
  start: number;
  end: number;
}
type Joint = 'and' | 'or' | 'comma';

const WORDS_OF_A_LIST =
  '(?:or|and|and/or|plus|either|any|both|the|an?|one|of|another|second|these|following|certif(?:ied|ication|ications|icate)|credentials?|designations?|AAPC|AHIMA|HFMA|AAHAM|NHA|ACDIS|NAMAS|from|through|by|via|with|together|as well as|core|coding|auditing|coder|medical|equivalent|eligible|current|active|preferably)';
/** Only joints and words of a list between two credentials. A new line or a full stop begins another statement. */
const GLUE = new RegExp(
  `^[ \\t,/|&+()®™:*\\-–—]{0,6}(?:${WORDS_OF_A_LIST}\\b[ \\t,/&+()®™:\\-–—]{0,4}){0,9}(?:\\n(?![\\s\\-*•]))?[ \\t(]{0,2}$`,
  'i',
);
const LONGEST_GLUE = 90;

/** "CPC (or COC), CEMC a plus": behind "or" a bare comma begins another thing. */
const isBesideAClosedList = (orGlue: string, glue: string): boolean =>
  /^[\s)®™]*,\s*$/.test(glue) && (glue.includes(')') || !orGlue.includes('('));

/** The lists that the credentials found in one text stand in, in the order of the text. */
export function runsOf(text: string, found: readonly Found<string>[]): CredentialRun[] {
  const runs: CredentialRun[] = [];
  let lastGlue = '';
  for (const one of withoutParts(found)) {
    const run = runs.at(-1);
    const glue = run ? text.slice(run.end, one.evidence.start) : '';
    const same = run?.found.at(-1)?.value === one.value;
    const closed = /\bor\b/i.test(lastGlue) && isBesideAClosedList(lastGlue, glue);
    if (run && !closed && (isOneList(glue, same) || isOneOfOthers(glue, text.slice(one.evidence.end)))) {
      run.found.push(one);
      run.joints.push(jointOf(glue));
      lastGlue = glue;
      run.end = one.evidence.end;
    } else {
      lastGlue = '';
      runs.push({ found: [one], joints: [], start: one.evidence.start, end: one.evidence.end });
    }
  }
  return runs;
}

/** A bracket between two credentials opens a remark: "CPC (CPC-A considered)". */
const isOneList = (glue: string, same: boolean): boolean =>
  glue.length <= LONGEST_GLUE && GLUE.test(glue) && (same || !/^[\s®™]*\($/.test(glue));

/** "CPC from AAPC; CCS from AHIMA; or other certification" */
const OR_OTHERS = /^[^.\n]{0,100}[;,] or (?:an? |any )?(?:other|another|equivalent|similar|comparable)\b/i;
const isOneOfOthers = (glue: string, rest: string): boolean =>
  /^[^.\n]{0,40};/.test(glue) &&
  isOneList(glue.replaceAll(';', ','), false) &&
  (/;\s*or\b/i.test(glue) || OR_OTHERS.test(rest));

/** "Certified Professional Coder" within "Certified Professional Coder - Payer" is not a credential of its own. */
function withoutParts(found: readonly Found<string>[]): Found<string>[] {
  const inOrder = found.toSorted(
    (a, b) => a.evidence.start - b.evidence.start || b.evidence.end - a.evidence.end,
  );
  let reached = -1;
  return inOrder.filter(({ evidence }) => {
    if (evidence.start < reached) return false;
    reached = evidence.end;
    return true;
  });
}

function jointOf(glue: string): Joint {
  if (/\bor\b|\//i.test(glue)) return 'or';
  return /\b(?:and|plus|with|as well as)\b|[&+]/i.test(glue) ? 'and' : 'comma';
}

/** Said beside a list, this makes its "and" a list of what is welcome: "one of CPC, CCS and RHIT". */
const ANY_BEFORE =
  /\b(?:one(?: or more)?|any|either|some) (?:of|the)?|\b(?:such as|like|including|e\.g|i\.e|following|accepted)\b/i;
const ANY_AFTER = /^[\s,(]{0,3}(?:any|one|either|will all|\(one\)|are (?:all )?accept\w+|accept\w+)\b/i;

/** The groups of alternatives in a list: "RHIT and CCS or CIC" needs RHIT, and one of CCS and CIC. */
export function alternativesOf(run: CredentialRun, before: string, after: string): Found<string>[][] {
  const onlyAnd = run.joints.includes('and') && !run.joints.includes('or');
  const any = onlyAnd && (ANY_BEFORE.test(before) || ANY_AFTER.test(after));
  const groups: Found<string>[][] = [];
  for (const [index, one] of run.found.entries()) {
    const joint = run.joints[index - 1] ?? 'and';
    const group = groups.at(-1);
    // A name and its code are one credential.
    const repeated = run.found[index - 1]?.value === one.value;
    const apart = (joint === 'and' && !any) || (joint === 'comma' && onlyAnd && !any);
    if (group && (repeated || !apart)) group.push(one);
    else groups.push([one]);
  }
  return groups;
}
