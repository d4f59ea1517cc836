import type { Found, Texts } from '../../define-tag.js';
import {
  A_LENGTH,
  isOneItemOfTwo,
  isOtherRoute,
  isTotalWithSchooling,
  lengthOf,
  WITH_SCHOOLING,
} from './experience-routes.js';
import { isOfOneLevelAmongSeveral, namesALevel, ofTheTitlesLevel } from './level-of-ask.js';
import { isFloorFromBelow } from './not-of-the-worker.js';
import { howFirm } from '../how-firm.js';
import { levelAt, lowestRank } from '../level-label.js';
import { otherItem } from '../other-item.js';
import { statementAround } from '../statement-around.js';

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
  const asks = asksOf(ofTheTitlesLevel(found, texts), texts);
  const together = asks.filter(({ alternative }) => !alternative).map(({ years }) => years);
  const shorter = asks.filter(({ alternative }) => alternative).map(({ years }) => years);
  if (together.length === 0 && lowestLevelAsksNone(asks, texts)) return null;
  const value = shorter.length > 0 ? Math.min(...shorter, ...together) : Math.max(...together);
  const because = asks.flatMap(({ lengths }) => lengths).filter((length) => length.value === value);
  return because.length > 0 ? { value, because } : null;
}

/** Whoever starts at the lowest of several levels is asked for no years. */
function lowestLevelAsksNone(asks: readonly Ask[], { title, description: text }: Texts): boolean {
  if (namesALevel(title)) return false;
  const lowest = lowestRank(text);
  const levelsAsked = asks
    .flatMap(({ lengths }) => lengths)
    .map(({ evidence }) => evidence.field === 'description' && levelAt(text, evidence.start)?.rank);
  return (
    lowest !== null && !levelsAsked.includes(lowest) && levelsAsked.every((rank) => typeof rank === 'number')
  );
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

/** "will consider 2 years with a CPC", "those without it may apply if they coded for two": another way in. */
const OTHER_WAY_IN =
  /\b(?:(?:will|would|['’]ll|can|may|do) (?:also )?(?:consider|look at|talk to|accept|take)\b|(?:may|can|could|will) (?:also )?(?:test in|qualify|apply|be (?:considered|accepted))\b[^.;]{0,20}\b(?:if|with)\b)/i;
const CONSIDERED =
  /\b(?:will|would|['’]ll|can|may|do) (?:also )?(?:consider|look at|talk to|accept|take)\b[^.;]{0,40}$/i;
const ENOUGH = /\b(?:years?|yrs?|months?) (?:is|are|will be) (?:enough|sufficient|acceptable|fine|ok)/i;
function askOf(lengths: Length[], texts: Texts): Ask {
  const years = lengths.map(({ value }) => value);
  const [first] = lengths;
  const text = first ? texts[first.evidence.field] : '';
  const span = first ? statementAround(text, first.evidence.start, first.evidence.end) : { start: 0, end: 0 };
  const statement = text.slice(span.start, span.end);
  return {
    lengths,
    years: areAlternatives(lengths, text) ? Math.min(...years) : Math.max(...years),
    alternative:
      ENOUGH.test(statement) ||
      OTHER_WAY_IN.test(statement) ||
      isOfOneLevelAmongSeveral(texts, span, first) ||
      A_LENGTH.test(otherItem(text, span)) ||
      lengths.every((length) => isOfLevelBehind(text, length)),
  };
}

/** "one year (Coder II) | three years (Coder III)" */
const LEVEL_BEHIND = /^[^|;.\n]{0,50}?(?:\(|\bfor (?:an? |the )?)(?:[A-Z]\w* ){1,3}(?:I{1,3}|IV|[1-4])\b/;
const isOfLevelBehind = (text: string, { evidence }: Length): boolean =>
  LEVEL_BEHIND.test(text.slice(evidence.start, evidence.start + 110).replace(A_LENGTH, ''));

/** "one year of A or two of B", and not "coding or billing with a year of leading". */
const LEADS_TO_OTHER =
  /\bor\b(?! (?:more|longer|greater|better|equivalent|above))(?:(?:(?!\b(?:and|including|of which|with at least)\b)[^;]){0,60}|[^;]{0,60}\b(?:degree|bachelor|master|associate|diploma|GED|high school)\b[^;]{0,60}\b(?:and|plus|with)\b[^;]{0,20})(?<!(?<!\bor),\s?)$/i;
/** "4 years; 2 years with an associate's" */
const WITH_A_DEGREE =
  /^[^;.]{0,40}\b(?:with|w\/|if (?:you have|holding)|for) (?:an? |the )?(?:\w+ )?(?:degree|bachelor|master|associate|AA\b|AAS\b|BS\b|BA\b)/i;
const WISHED = /\b(?:wants?|wanted|hop(?:e|es|ing)|would like|looking for|seek\w*)\b/i;
const LEAST_OF_ALL = /^\W{0,3}(?:is (?:the|a|our) )?min(?:imum)?\b/i;

function areAlternatives(lengths: readonly Length[], text: string): boolean {
  const [first, ...others] = lengths;
  if (!first || others.length === 0) return false;
  if (
    others.some(({ evidence }, place) =>
      LEADS_TO_OTHER.test(text.slice(lengths[place]!.evidence.end, evidence.start)),
    )
  )
    return true;
  const { start, end } = statementAround(text, first.evidence.start, first.evidence.end);
  if (lengths.every((length) => isOfLevelBehind(text, length))) return true;
  if (
    others.some(
      ({ evidence }) =>
        /[;|/]\s?(?:or )?$/.test(text.slice(start, evidence.start)) &&
        WITH_A_DEGREE.test(text.slice(evidence.start + lengthOf(text, evidence.start), end)),
    )
  )
    return true;
  return (
    WISHED.test(text.slice(start, first.evidence.start)) &&
    others.some(({ evidence }) => LEAST_OF_ALL.test(text.slice(evidence.start, end).replace(A_LENGTH, '')))
  );
}

/** "3 years of ED coding, auditing experience": the experience at the end is another thing. */
const ANOTHER_EXPERIENCE =
  /\b(?:cod|bill|audit|post)ing\b[^,]{0,20}, (?!(?:\w+ ){0,3}(?:or|and) )(?:cod|bill|audit|lead|supervis|manag|teach|train|Epic|EMR|EHR|Cerner|Meditech)\w*(?: \w+){0,2} (?:experience|exp)$/i;

const NAMED_ONLY = 'experience-min-years/years-named';
/** A sentence, or a member of a list, that is little more than the length itself. */
const SHORT = 60;
/** Where a new thing that is asked for begins: "CPC; at least 2 years", "a CPC and 3 years in derm". */
const OPENS_AN_ITEM =
  /(?:^|[;|:,([•/]|\s[–—-]|\b(?:and|plus|with|have|has|having|bring|brings|need|needs|someone|you['’]ve))[\s*_"“-]*(?:(?:at least|(?:a )?minimum(?: of)?|min\.?|over|no less than|not less than|more than)\s)?$/i;
const GOES_ON_AS_WORK =
  /^[\s)*]*(?:of|in|as|on|with|doing|working|handling|performing|spent|under (?:your|their|the) belt|(?:min(?:imum)?|required|needed|preferred)\b|[.;|,)\]]|$)/i;

/** "5 years preferred, 2 years minimum, in hospital billing" */
const SAID_AT_ONCE =
  /^[\s,(–—-]{0,3}(?:min(?:imum)?\b(?=\W*(?:[,.;)]|$))|(?:required|preferred|desired|needed|a (?:must|plus))\b)/i;

/** "five years inpatient coding, trauma or academic center preferred": where it was done is wished for, not how long. */
const A_SETTING_WISHED =
  /^[^,;.\n]{3,50}(?=[,;(] ?(?:(?:in|at|from) )?(?:an? )?[^,;.\n]{2,60}\b(?:centers?|facilit(?:y|ies)|hospitals?|settings?|environment|practices?|health systems?|plans?|vendors?|offices?|agenc(?:y|ies)|specialt(?:y|ies)) (?:(?:is|are|strongly|highly|experience) ){0,3}(?:preferred|desired|ideal|helpful|an? plus)\b)/i;

/** "Two years and knowledge of CPT preferred": one wish, with all that it names. */
const WISHED_TOGETHER =
  /^\s?(?:and|with|plus|&|\+)\s[^.;,]{2,60}\b(?:preferred|desired|desirable|ideal|helpful|(?:an?|real|big|strong) (?:plus|asset|bonus|advantage))\W*$/i;

function isAsked(length: Length, text: string): boolean {
  const { start, end, rule } = length.evidence;
  const statement = statementAround(text, start, end);
  const whole = text.slice(statement.start, statement.end);
  const before = text.slice(statement.start, start);
  const after = text.slice(end, statement.end);
  if (ENOUGH.test(whole) || CONSIDERED.test(before)) return true;
  if (
    isOtherRoute(before, text.slice(start + lengthOf(text, start), statement.end)) ||
    isTotalWithSchooling(before, text.slice(end)) ||
    isOneItemOfTwo(text, statement)
  )
    return false;
  const lengthEnd = start + lengthOf(text, start);
  if (isFloorFromBelow(before, text.slice(lengthEnd, statement.end))) return true;
  if (before.trim() === '' && WISHED_TOGETHER.test(text.slice(lengthEnd, statement.end))) return false;
  const apart =
    SAID_AT_ONCE.test(text.slice(lengthEnd)) || ANOTHER_EXPERIENCE.test(text.slice(lengthEnd, end));
  const asked = apart ? lengthEnd : end;
  // "2 yrs. Epic a plus": the full stop may end the sentence as well.
  const wished = A_SETTING_WISHED.exec(text.slice(lengthEnd, statement.end));
  const firm = wished
    ? howFirm(text.slice(0, lengthEnd + wished[0].length), start, lengthEnd)
    : howFirm(text, start, text[asked - 1] === '.' ? asked - 1 : asked);
  if (firm?.says === 'preferred') return false;
  if (firm?.says === 'not_asked') return firm.by !== 'words' && rule !== NAMED_ONLY;
  if (firm) return true;
  return (
    rule !== NAMED_ONLY ||
    WITH_SCHOOLING.test(before) ||
    (before.trim().length < 4 && whole.trim().length <= SHORT) ||
    (OPENS_AN_ITEM.test(before) && GOES_ON_AS_WORK.test(after))
  );
}
