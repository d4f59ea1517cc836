import type { Find, Found, Texts } from '../../define-tag.js';
import { chooseExperience } from '../experience/experience-choice.js';
import { EXPERIENCE_RULES } from '../experience/experience.rules.js';
import { statementAround } from '../statement-around.js';

/** What a wording says of beginners. */
export type DoorSignal =
  /** They are taken: trained, accepted with an apprentice's credential, no experience needed. */
  | 'open'
  /** The posting calls itself entry level; years that it requires say otherwise. */
  | 'named'
  /** Training is offered: to beginners, if no experience at all is asked for. */
  | 'hinted'
  /** They are refused in words. */
  | 'closed';

/** From this many required years on, "entry level" is a grade of pay and not an open door. */
const YEARS_OF_NO_BEGINNER = 2;

type Door = Found<DoorSignal>;

export function chooseEntryLevel(
  found: readonly Door[],
  texts: Texts,
  find: Find,
): { value: true; because: readonly Door[] } | null {
  if (found.some(({ value }) => value === 'closed')) return null;
  const own = found.filter((door) => !isOfLowerClass(door, texts));
  const open = own.filter(({ value }) => value === 'open');
  if (open.length > 0) return { value: true, because: open };
  if (own.length === 0) return null;
  const years = yearsAsked(texts, find);
  const named = own.filter(({ value }) => value === 'named');
  if (named.length > 0) return years < YEARS_OF_NO_BEGINNER ? { value: true, because: named } : null;
  return years === 0 && !EXPERIENCE_ASKED.test(texts.description) ? { value: true, because: own } : null;
}

const yearsAsked = (texts: Texts, find: Find): number =>
  chooseExperience(find(EXPERIENCE_RULES), texts)?.value ?? 0;

/** Experience of no stated length is asked for. */
const EXPERIENCE_ASKED =
  /\b(?:experience|background) (?:in [\w ]{3,30} )?(?:is )?(?:an? )?(?:required|needed|necessary|essential|must|mandatory|minimum)\b|\b(?:requires?|required|must have|have|needs?|seeking|looking for|hiring|proven|strong|solid)\b[^.\n]{0,40}\bexperience\b|\bexperienced (?:\w+ ){0,3}(?:coders?|billers?|auditors?|posters?|collectors?|clerks?|specialists?|representatives?|professionals?|person|candidates?|applicants?|someone)\b/i;

/** "Clerk I is the trainee class" in a posting for Clerk II. */
const FIRST_CLASS = /\b[A-Za-z]{4,} (?:I|1)\b(?! ?[/-])/;
const HIGHER_TITLE = /\b(?:II|III|IV|V|[2-5]|senior|sr|lead)\b/i;
const FIRST_TITLE = /\b(?:I|1)\b/;

function isOfLowerClass({ evidence: { field, start, end } }: Door, { title, description }: Texts): boolean {
  if (field !== 'description' || !HIGHER_TITLE.test(title) || FIRST_TITLE.test(title)) return false;
  const statement = statementAround(description, start, end);
  return FIRST_CLASS.test(description.slice(statement.start, start));
}
