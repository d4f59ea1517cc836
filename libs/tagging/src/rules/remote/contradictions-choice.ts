import type { Contradiction } from '#domain';
import type { Choice, Found } from '../../define-tag.js';
import type { PlaceSignal } from './remote-choice.js';

type Place = Found<PlaceSignal>;

/** What a headline or flag offers, and the statements of the text that can't be true beside it. */
const CLASHES: readonly {
  label: readonly PlaceSignal[];
  body: readonly PlaceSignal[];
  unless: readonly PlaceSignal[];
}[] = [
  {
    label: ['label_remote', 'flag_remote'],
    body: ['denied', 'presence'],
    // A seat at home that is said as well, or left to choice, explains the office that is named.
    unless: ['home', 'after_training', 'choice', 'office_days'],
  },
  {
    label: ['label_remote', 'flag_remote'],
    body: ['office_days'],
    unless: ['choice', 'label_hybrid', 'flag_hybrid'],
  },
  {
    label: ['label_onsite', 'flag_onsite'],
    body: ['home'],
    unless: ['choice', 'office_days', 'label_remote', 'label_hybrid', 'flag_hybrid', 'denied', 'presence'],
  },
];

/** A posting that says two things of its place of work is shown with both; which of them counts is the tag `remote`. */
export function chooseContradictions(found: readonly Place[]): Choice<'contradictions', PlaceSignal> | null {
  const of = (signals: readonly PlaceSignal[]): Place[] => found.filter((one) => signals.includes(one.value));
  const pairs = CLASHES.flatMap(({ label, body, unless }) => {
    if (of(unless).length > 0) return [];
    const said = of(label).find((one) => one.evidence.field !== 'description');
    const denied = of(body).find((one) => one.evidence.field === 'description');
    return said && denied ? [[said, denied] as const] : [];
  });
  const value = pairs.map(([label, body]): Contradiction => ({
    about: 'remote',
    label: label.evidence.quote.trim(),
    body: body.evidence.quote.trim(),
  }));
  return value.length > 0 ? { value, because: pairs.flat() } : null;
}
