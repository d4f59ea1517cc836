import type { StateCode } from '#domain';
import { anyCase, sentenceBounds, STATE_LIST_PATTERN, statesNamed } from '#text';
import type { Found, Texts } from '../../define-tag.js';
import { withoutReasons } from './states-reason.js';

/** `{states}` in a wording stands for one state or a list of them; the other words are read in either case. */
export const withStates = (wording: string): RegExp =>
  new RegExp(anyCase(wording).replace('{[Ss][Tt][Aa][Tt][Ee][Ss]}', `(?<states>${STATE_LIST_PATTERN})`));

/** The states that a rule's list names; a list that can't be read says nothing. */
export function statesOf(match: RegExpExecArray): StateCode[] | null {
  const states = statesNamed(match.groups?.['states'] ?? '');
  return states.length > 0 ? states : null;
}

/** The same, unless its sentence speaks of another matter; a reason that is given for the rule is none. */
export const statesUnless =
  (otherMatters: RegExp) =>
  (match: RegExpExecArray): StateCode[] | null => {
    const end = match.index + match[0].length;
    const [from, to] = sentenceBounds(match.input, match.index, end);
    return otherMatters.test(withoutReasons(match.input.slice(from, to))) ? null : statesOf(match);
  };

/**
 * Only a place where the work is done from home has states to live in: a list in the location line alone may as well be
 * the employer's offices, so it counts only beside a remote flag.
 */
export function chooseStates(
  found: readonly Found<StateCode[]>[],
  texts: Texts,
): { value: StateCode[]; because: readonly Found<StateCode[]>[] } | null {
  const because = found.filter(
    ({ evidence }) =>
      !evidence.rule.endsWith('/location-lists-only-states') || /remote/i.test(texts.remote_flag),
  );
  const value = [...new Set(because.flatMap((one) => one.value))];
  return value.length > 0 ? { value, because } : null;
}
