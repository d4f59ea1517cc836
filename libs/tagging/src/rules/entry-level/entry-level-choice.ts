import type { Find, Found, Texts } from '../../define-tag.js';
import { chooseExperience } from '../experience/experience-choice.js';
import { EXPERIENCE_RULES } from '../experience/experience.rules.js';

/** What a wording says of beginners. */
export type DoorSignal =
  /** They are taken: trained, accepted with an apprentice's credential, no experience needed. */
  | 'open'
  /** The posting calls itself entry level; years that it requires say otherwise. */
  | 'named'
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
  const open = found.filter(({ value }) => value === 'open');
  if (open.length > 0) return { value: true, because: open };
  return found.length > 0 && yearsAsked(texts, find) < YEARS_OF_NO_BEGINNER
    ? { value: true, because: found }
    : null;
}

const yearsAsked = (texts: Texts, find: Find): number =>
  chooseExperience(find(EXPERIENCE_RULES), texts)?.value ?? 0;
