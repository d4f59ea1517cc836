import { compareTexts, type TextComparison } from './compare-texts.js';
import { hardConflict, statedConflict } from './conflicts.js';
import { textNames, type EmployerRelation } from './employer-name.js';
import { employersRelate } from './employers-relate.js';
import type { Facts } from './facts.js';
import { differingRequisitions, sharedRequisition } from './requisition.js';
import { slotConflict } from './slot-conflict.js';
import { titlesAgree } from './titles-agree.js';

/** Are two listings one vacancy? `why` is a sentence for an operator. */
export interface Verdict {
  same: boolean;
  why: string;
  /** Not the same posting, but worth showing beside it: an agency's advertisement of an employer's opening. */
  linked: boolean;
  /** They have a number or an address in common that only one vacancy has. */
  exact: boolean;
}

const yes = (why: string, exact = false): Verdict => ({ same: true, why, linked: false, exact });
const no = (why: string): Verdict => ({ same: false, why, linked: false, exact: false });

/** Exact keys first, then facts that tell them apart, then the texts. What isn't known speaks neither way. */
export function sameVacancy(a: Facts, b: Facts): Verdict {
  const relation = employersRelate(a, b);
  if ((a.agency || b.agency) && relation !== 'same') return agencyVerdict(a, b);
  const numbers = differingRequisitions(a.requisitions, b.requisitions);
  if (numbers && relation !== 'other') return no(`different requisitions: ${numbers.join(' and ')}`);
  const exact = exactKey(a, b, relation);
  if (exact) {
    const hard = hardConflict(a, b);
    return hard
      ? no(`${hard}, although they have ${exact} in common`)
      : yes(`they have ${exact} in common`, true);
  }
  const apart = apartByEmployer(a, b, relation) ?? statedConflict(a, b);
  if (apart) return no(apart);
  const texts = compareTexts(a.body, b.body);
  const employer = employerVerdict(a, b, relation, texts);
  if (!employer.same) return employer;
  const titles = titlesAgree(a, b, texts);
  if (!titles.agree) return no(titles.why);
  const conflict = slotConflict(a, b, texts);
  if (conflict) return no(conflict);
  return textVerdict(texts, employer.why);
}

/**
 * Do the facts of two listings rule out that they are one vacancy, whatever their texts share? Two that merely have
 * little in common don't: each may be a part of a third.
 */
export function contradict(a: Facts, b: Facts): boolean {
  const relation = employersRelate(a, b);
  if (a.agency !== b.agency && relation !== 'same') return true;
  if (relation !== 'other' && differingRequisitions(a.requisitions, b.requisitions)) return true;
  return statedConflict(a, b) !== null;
}

function exactKey(a: Facts, b: Facts, relation: EmployerRelation): string | null {
  const number = sharedRequisition(a.requisitions, b.requisitions);
  if (number && (relation === 'same' || relation === 'kin'))
    return `the requisition ${number} of one employer`;
  return a.address !== null && a.address === b.address ? 'the address to apply at' : null;
}

/** Almost every word of the shorter text stands in the longer one. */
const NEARLY_ALL = 0.85;
/** Fewer words than these are an introduction that any posting may have. */
const A_TEXT = 50;

const copied = ({ words, sharedA, sharedB }: TextComparison): boolean =>
  words >= A_TEXT && Math.max(sharedA, sharedB) >= NEARLY_ALL;

/** Two employers of whom neither text names the other stay two, whatever the texts share; that is seen without reading them. */
function apartByEmployer(a: Facts, b: Facts, relation: EmployerRelation): string | null {
  if (relation !== 'other' || textNames(a.body, b.employer) || textNames(b.body, a.employer)) return null;
  return differentEmployers(a, b);
}

const differentEmployers = (a: Facts, b: Facts): string =>
  `different employers: ${a.employer.written ?? 'not named'} and ${b.employer.written ?? 'not named'}`;

function employerVerdict(a: Facts, b: Facts, relation: EmployerRelation, texts: TextComparison): Verdict {
  if (relation === 'same') return yes('one employer');
  const names = `${a.employer.written ?? 'not named'} and ${b.employer.written ?? 'not named'}`;
  if (relation === 'unknown') {
    return copied(texts)
      ? yes('one text, the employer named on one side at most')
      : no(`the employer is not known: ${names}`);
  }
  const swapped = texts.slots.some(
    (slot) => says(slot.a, a) && !says(slot.a, b) && says(slot.b, b) && !says(slot.b, a),
  );
  const cross = textNames(a.body, b.employer) || textNames(b.body, a.employer);
  if (copied(texts) && !swapped && (cross || relation === 'kin'))
    return yes(`one employer under two names (${names})`);
  return no(differentEmployers(a, b));
}

const says = (words: Slot['a'], { employer }: Facts): boolean =>
  employer.names.some((name) => words.some(({ plain }) => plain.length > 2 && name.includes(plain)));
type Slot = TextComparison['slots'][number];

function agencyVerdict(a: Facts, b: Facts): Verdict {
  const [agency, other] = a.agency ? [a, b] : [b, a];
  const told = `${nameOf(agency)} is an agency, ${nameOf(other)} is ${other.agency ? 'another' : 'not'}`;
  if (statedConflict(a, b)) return no(told);
  const texts = compareTexts(a.body, b.body);
  const alike = otherDuties(texts) === null || titlesAgree(a, b, texts).agree;
  if (!alike || slotConflict(a, b, texts)) return no(told);
  return { ...no(`${told}: probably the same job at the employer`), linked: true };
}

const nameOf = ({ employer }: Facts): string => employer.written ?? 'an employer not named';

/** Fewer words tell nothing. */
const A_SNIPPET = 12;
/** What boards write around a text. */
const A_FEW_WORDS = 12;
const MOST_OF_IT = 0.65;

function textVerdict(texts: TextComparison, employer: string): Verdict {
  const { words, newInA, newInB, sharedA, sharedB } = texts;
  if (words < A_SNIPPET) return no('too little text to tell');
  const most = Math.max(sharedA, sharedB);
  const rest = words * (1 - most);
  const isPart = most >= NEARLY_ALL || (most >= MOST_OF_IT && rest <= A_FEW_WORDS);
  if (Math.max(newInA, newInB) <= 0.05) return yes(`${employer}, one title, one text`);
  const duties = otherDuties(texts);
  if (duties && !isPart) return no(duties);
  return isPart
    ? yes(`${employer}, one title; one text is a part of the other`)
    : yes(`${employer}, one title; the text was edited, nothing that decides was changed`);
}

/** Above this share of words of its own on both sides, two texts are about different things, however they are made. */
const OWN_WORDS = 0.35;
/** Where a part was exchanged for another: so much of the text, */
const EXCHANGED = 0.07;
/** and so much of what isn't common word for word: who writes the same anew uses half of the old words. */
const OWN_AMONG_OTHERS = 0.5;
/** Below this share in common word for word, two texts have no common frame in which a part could be exchanged. */
const A_FRAME = 0.45;

function otherDuties({
  newInA,
  newInB,
  replacedInA,
  replacedInB,
  sharedA,
  sharedB,
}: TextComparison): string | null {
  const own = Math.min(newInA / (1.01 - sharedA), newInB / (1.01 - sharedB));
  const framed = Math.max(sharedA, sharedB) >= A_FRAME;
  const least = framed ? Math.min(replacedInA, replacedInB) : Math.min(newInA, newInB);
  const differ = Math.min(newInA, newInB) > OWN_WORDS || (least > EXCHANGED && own >= OWN_AMONG_OTHERS);
  return differ ? 'one title, but other duties: each text says much that the other does not' : null;
}
