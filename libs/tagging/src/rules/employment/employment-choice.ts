import { EMPLOYMENT_TYPES, type EmploymentType } from '#domain';
import type { Found } from '../../define-tag.js';

export interface EmploymentSignal {
  types: readonly EmploymentType[];
  /** Read off weekly hours or an FTE share, not off a word for the form of employment. */
  fromHours?: true;
}

type Signal = Found<EmploymentSignal>;

const LENGTHS: readonly EmploymentType[] = ['full_time', 'part_time'];

/**
 * How long the week is and what form the employment has are two questions. The week: the board's field, then the title,
 * then the text's words, then its hours. Beside an assignment a whole week goes without saying, and work on call has
 * no week; only a short one tells. The forms: all that are stated.
 */
export function chooseEmployment(
  found: readonly Signal[],
): { value: EmploymentType[]; because: Signal[] } | null {
  const forms = found.filter(({ value }) => value.types.some((type) => !LENGTHS.includes(type)));
  const because = [...new Set([...weekIn(found, forms), ...forms])];
  const said = new Set(because.flatMap(({ value }) => value.types));
  const value = EMPLOYMENT_TYPES.filter((type) => said.has(type));
  return value.length > 0 ? { value, because } : null;
}

function weekIn(found: readonly Signal[], forms: readonly Signal[]): Signal[] {
  const week = found.filter(({ value }) => value.types.every((type) => LENGTHS.includes(type)));
  const worded = week.filter(({ value }) => !value.fromHours);
  for (const field of ['employment_type_text', 'title', 'description'] as const) {
    const here = worded.filter(({ evidence }) => evidence.field === field);
    if (here.length > 0) return here;
  }
  // The first hours stated are those of the job; later ones may be of training or of another shift.
  const hours = week.slice(0, 1);
  if (forms.length === 0) return hours;
  const isOnCall = forms.some(({ value }) => value.types.includes('per_diem'));
  return isOnCall ? [] : hours.filter(({ value }) => !value.types.includes('full_time'));
}
