import type { Found, Texts } from '../../define-tag.js';

/**
 * `alone`: a reason that stands by itself. `weak`: a reason only beside another one. `hint`: ordinary by itself, never
 * shown alone; some hints together make a reason. What is normal in health care (background checks, drug screens,
 * coding tests, returned laptops, agency payroll) has no rule here, so that it can't add anything.
 */
export interface WarningSignal {
  weight: 'alone' | 'weak' | 'hint';
  reason: string;
}

type Sign = Found<WarningSignal>;

const FEWEST_WEAK = 2;

/** What hints say together. */
const TOGETHER: readonly { reason: string; hints: readonly string[] }[] = [
  { reason: 'pay_far_above_the_work', hints: ['no_experience', 'high_pay'] },
  { reason: 'easy_work_at_home', hints: ['no_experience', 'work_at_home', 'paid_at_once'] },
  { reason: 'easy_work_at_home', hints: ['no_experience', 'work_at_home', 'spare_time'] },
];

export function chooseWarnings(
  found: readonly Sign[],
  texts: Texts,
): { value: string[]; because: readonly Sign[] } | null {
  const said = found.filter(
    (sign) => !isWarnedOf(sign, texts) && (sign.value.reason !== NOBODY || namesNobody(texts)),
  );
  const of = (weight: WarningSignal['weight']): Sign[] => said.filter(({ value }) => value.weight === weight);
  const hints = of('hint');
  const together = TOGETHER.filter((row) =>
    row.hints.every((hint) => hints.some(({ value }) => value.reason === hint)),
  );
  const weak = of('weak');
  const enough = new Set(weak.map(({ value }) => value.reason)).size >= FEWEST_WEAK;
  const strong = of('alone');
  const shown = strong.length > 0 || together.length > 0 || enough ? [...strong, ...weak] : [];
  const needed = together.flatMap((row) => hints.filter(({ value }) => row.hints.includes(value.reason)));
  const because = firstsFirst([...shown, ...needed]);
  const reasons = [...shown.map(({ value }) => value.reason), ...together.map(({ reason }) => reason)];
  return because.length > 0 ? { value: [...new Set(reasons)], because } : null;
}

/** One quote for each reason or hint before any second one. */
function firstsFirst(signs: readonly Sign[]): Sign[] {
  const firsts = signs.filter(
    (sign, place) => signs.findIndex(({ value }) => value.reason === sign.value.reason) === place,
  );
  return [...firsts, ...signs.filter((sign) => !firsts.includes(sign))];
}

/** "Beware of job scams: we never ask for ..." Many employers list, near such words, what they would not do. */
const NOTICE =
  /\b(?:recruit(?:ment|ing)|hiring|job|employment|career) (?:fraud|scams?)\b|\b(?:fraud|scam|phishing) (?:alert|notice|warning|awareness|prevention)|\bbeware of (?:fraud|scam|fake|phishing)|\b(?:fraudulent|fake) (?:job|recruit|offer|posting|e-?mail|message)|\bare fraudulent\b/i;
const NOTICE_BEGINS_BEFORE = 1_200;
const NOTICE_NAMED_AFTER = 400;

function isWarnedOf({ evidence, value }: Sign, { description }: Texts): boolean {
  if (value.weight !== 'alone' || evidence.field !== 'description') return false;
  const near = description.slice(
    Math.max(0, evidence.start - NOTICE_BEGINS_BEFORE),
    evidence.end + NOTICE_NAMED_AFTER,
  );
  return near.search(NOTICE) !== -1;
}

/** The reason whose evidence is the title: what is missing can't be quoted. */
export const NOBODY = 'no_employer_named';

/** "Acme Health is", "At Acme", "About Acme", "Acme LLC": words by which a text says who is hiring. */
const NAMES_SOMEBODY =
  /\b[A-Z][\w&'’.-]{2,30}(?: [A-Z][\w&'’.-]{1,30}){0,4},? (?:is|has|was|offers|provides|seeks|serves|Inc|LLC|Ltd|GmbH|Group|Corp|Hospital|Clinic|Center)\b|\b(?:[Aa]t|About|[Jj]oin) (?!(?:Work|Us|Our|The|This|You|Microsoft|MS|Excel|Word|Home)\b)[A-Z][\w&'’.-]{2,30}\b/g;
const NO_NAMES =
  /^(?:The|This|That|These|It|There|He|She|Candidate|Applicant|Position|Job|Who|What|Our|Your|Experience|Education|Ability|Must|Salary|Pay|Location|Compensation|Training|Relocation|Individual|Coordinator|Sales|Excel|Word|MAC|Actively|All|Some|Everyone|Someone|Anyone|Typically|Compensation|Work)\b/;

function namesNobody({ company, description }: Texts): boolean {
  if (company.trim() !== '') return false;
  NAMES_SOMEBODY.lastIndex = 0;
  for (let match; (match = NAMES_SOMEBODY.exec(description));) if (!NO_NAMES.test(match[0])) return false;
  return true;
}
