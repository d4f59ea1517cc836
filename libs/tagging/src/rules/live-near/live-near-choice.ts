import type { Found } from '../../define-tag.js';

/** The words of the first rule that found something: the nearest place is asked first, the time zone last. */
export function chooseLiveNear(
  found: readonly Found<string>[],
): { value: string; because: readonly Found<string>[] } | null {
  const [first] = found;
  return first ? { value: first.value, because: [first] } : null;
}
