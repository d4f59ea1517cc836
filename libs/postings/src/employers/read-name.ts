import {
  isBoardNoise,
  isDepartment,
  isDistinctive,
  isPlace,
  nameWords,
  wholeNameKey,
  withoutPlaceAtEnd,
} from './name-key.js';
import { AMBIGUOUS_NAMES, NOBODY } from './name-words.js';

/** A name as boards write it, taken apart. */
export interface ReadName {
  /** The key it has where no table knows better. */
  key: string;
  /** Keys under which it may be on file, the surest first. */
  candidates: string[];
  /** What stands before the first dash or bar, and what follows it; null = there is none. */
  parts: { head: string; tail: string } | null;
}

const CAREERS_AT =
  /^(?:careers?|jobs?|work|working|employment|(?:career|job) (?:opportunities|openings)) (?:at|with) (?:the )?/i;
const ITS_CAREERS =
  /[\s:,-]+(?:careers|career (?:site|page|portal|center|opportunities)|external careers?(?: site)?)$/i;
/** For names on file only: somebody may be called Dream Jobs. */
const ITS_OPENINGS = /\s+(?:jobs|careers)$/i;
/** The name it trades under follows. */
const TRADES_AS = /^.+?[\s,(]+(?:d\s?\/\s?b\s?\/\s?a|d\.b\.a\.?|dba|doing business as)[:\s]+([^()]+)\)?$/i;
/** What it was, or belongs to, follows. */
const BELONGS =
  /(?:\s*[,(]\s*|\s+[-\u2013\u2014]\s+|\s+(?=formerly|f\/?k\/?a\b))(?:formerly\b|f\/?k\/?a\b|(?:now )?(?:a )?(?:part|member) of\b|now\b|an? (?:division|subsidiary|affiliate|brand|unit|business|partner|portfolio company) of\b|an? [^,()]{1,60} company\b|powered by\b).*$/i;
const BRACKETS = /\s*[([{][^()[\]{}]*[)\]}]/g;
const SEPARATOR = /\s+[-\u2013\u2014:]+\s+|\s*[|\u2022\u00b7]\s*/;

/** null = it names nobody: "Confidential", "Private practice". */
export function readName(written: string): ReadName | null {
  const clean = written.normalize('NFKC').replace(/[®™©]/g, '').replace(/\s+/g, ' ').trim();
  const name = withoutNoise(clean);
  if (NOBODY.test(nameWords(name).join(' '))) return null;
  const [, trade] = TRADES_AS.exec(name) ?? [];
  const own = (trade ?? name).replace(BELONGS, '').trim() || name;
  const core = bareName(own);
  const ambiguous = AMBIGUOUS_NAMES.has(wholeNameKey(core));
  const readings = [name, trade, own, ...(ambiguous ? [] : [core]), name.replace(ITS_OPENINGS, '')];
  const keys = readings.map((reading) => wholeNameKey(reading ?? '')).filter(Boolean);
  return {
    key: isDistinctive(core) && !ambiguous ? wholeNameKey(core) : nameWords(own).join(' '),
    candidates: [...new Set(keys)],
    parts: partsOf(name),
  };
}

/** Without what belongs to the board that shows it, or to the department that posts. */
function withoutNoise(name: string): string {
  const named = name.replace(CAREERS_AT, '');
  const bare = named.replace(ITS_CAREERS, '');
  const kept = (isDistinctive(bare) ? bare : named)
    .replace(BRACKETS, (bracket) => (isBoardNoise(bracket) || isDepartment(bracket) ? '' : bracket))
    .split(SEPARATOR);
  while (kept.length > 1 && isBoardNoise(kept[0]!)) kept.shift();
  while (kept.length > 1 && (isBoardNoise(kept.at(-1)!) || postsFor(kept))) kept.pop();
  return kept.join(' - ').trim();
}

/** "Apex - Medical Billing" may be a company's whole name, "Texas Health Resources - Coding" isn't. */
const postsFor = (pieces: string[]): boolean =>
  isDepartment(pieces.at(-1)!) && nameWords(pieces.slice(0, -1).join(' ')).length > 1;

/** Without remarks in brackets and without the place. */
function bareName(name: string): string {
  const pieces = name.replace(BRACKETS, '').trim().split(SEPARATOR);
  while (pieces.length > 1 && isPlace(pieces.at(-1)!)) pieces.pop();
  return withoutPlaceAtEnd(pieces.join(' - ')) || name;
}

function partsOf(name: string): ReadName['parts'] {
  const [head, ...rest] = name.split(SEPARATOR);
  return head && rest.length > 0 ? { head, tail: rest.join(' - ') } : null;
}
