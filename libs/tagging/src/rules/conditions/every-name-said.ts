import type { Found } from '../../define-tag.js';

/** For tags that list names: every name said, in the order of the rules, with one quote for each before any second. */
export function everyNameSaid(
  found: readonly Found<string>[],
): { value: string[]; because: readonly Found<string>[] } | null {
  const firsts = new Map<string, Found<string>>();
  for (const sign of found) if (!firsts.has(sign.value)) firsts.set(sign.value, sign);
  const quoted = [...firsts.values()];
  const others = found.filter((sign) => !quoted.includes(sign));
  return quoted.length > 0 ? { value: [...firsts.keys()], because: [...quoted, ...others] } : null;
}
