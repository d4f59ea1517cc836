import type { Found, Texts } from '../../define-tag.js';
import { isNoCompanyGiven, isOfHere, namesNobody } from './warnings-about-whom.js';

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

/** The reason whose evidence is the title: what is missing can't be quoted. */
export const NOBODY = 'no_employer_named';
export const OFFICE_WORK = 'general_office_work';
export const ABROAD = 'asks_what_another_country_gives';
export const SPELLING_ABROAD = 'spelling_of_another_country';
const FIRM_ABROAD = 'company_of_another_country';
export const LITTLE = 'says_almost_nothing';
export const UNNAMED_FIRM = 'firm_without_a_name';
export const LINK_FIRST = 'link_before_a_word';

const FEWEST_SPELLINGS = 2;

/** What must be true besides the words. */
const ONLY_WHERE: Readonly<Record<string, (texts: Texts, same: readonly Sign[]) => boolean>> = {
  [NOBODY]: namesNobody,
  [ABROAD]: isOfHere,
  [FIRM_ABROAD]: isOfHere,
  [SPELLING_ABROAD]: (texts, same) =>
    isOfHere(texts) &&
    new Set(same.map(({ evidence }) => evidence.quote.toLowerCase())).size >= FEWEST_SPELLINGS,
  [LITTLE]: isNoCompanyGiven,
  [LINK_FIRST]: isNoCompanyGiven,
  [UNNAMED_FIRM]: isNoCompanyGiven,
};

/** What hints say together, or with a weak reason. */
const TOGETHER: readonly { reason: string; hints: readonly string[] }[] = [
  { reason: 'carelessly_written', hints: ['title_in_capitals', 'misspelled_words'] },
  { reason: 'contract_without_a_firm', hints: ['contract_terms', NOBODY] },
  { reason: 'pay_far_above_the_work', hints: ['no_experience', 'high_pay'] },
  { reason: 'easy_work_at_home', hints: ['no_experience', 'work_at_home', 'paid_at_once'] },
  { reason: 'easy_work_at_home', hints: ['no_experience', 'work_at_home', 'spare_time'] },
  { reason: 'easy_work_at_home', hints: [OFFICE_WORK, 'work_at_home', 'no_experience'] },
  { reason: 'easy_work_at_home', hints: [OFFICE_WORK, 'work_at_home', 'spare_time'] },
  { reason: 'easy_work_at_home', hints: [OFFICE_WORK, 'work_at_home', 'paid_at_once'] },
  { reason: 'home_work_for_nobody', hints: [NOBODY, 'work_at_home'] },
  { reason: 'quick_pay_from_nobody', hints: [NOBODY, 'paid_at_once'] },
];

export function chooseWarnings(
  found: readonly Sign[],
  texts: Texts,
): { value: string[]; because: readonly Sign[] } | null {
  const said = found.filter((sign) => !isWarnedOf(sign, texts) && holds(sign, found, texts));
  const of = (weight: WarningSignal['weight']): Sign[] => said.filter(({ value }) => value.weight === weight);
  const hints = of('hint');
  const weak = of('weak');
  const light = [...hints, ...weak];
  const together = TOGETHER.filter((row) =>
    row.hints.every((hint) => light.some(({ value }) => value.reason === hint)),
  );
  const enough = new Set(weak.map(({ value }) => value.reason)).size >= FEWEST_WEAK;
  const strong = of('alone');
  const shown = strong.length > 0 || together.length > 0 || enough ? [...strong, ...weak] : [];
  const needed = together.flatMap((row) => hints.filter(({ value }) => row.hints.includes(value.reason)));
  const because = firstsFirst([...shown, ...needed]);
  const reasons = [...shown.map(({ value }) => value.reason), ...together.map(({ reason }) => reason)];
  return because.length > 0 ? { value: [...new Set(reasons)], because } : null;
}

function holds({ value }: Sign, found: readonly Sign[], texts: Texts): boolean {
  const where = ONLY_WHERE[value.reason];
  return (
    !where ||
    where(
      texts,
      found.filter((sign) => sign.value.reason === value.reason),
    )
  );
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
