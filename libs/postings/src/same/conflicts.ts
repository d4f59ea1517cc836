import type { Facts, Said } from './facts.js';
import { townsMeet } from './places.js';
import { preparedText } from './prepared-text.js';
import { plainWords } from './words.js';

/**
 * Facts that both listings state and that can't both be true of one vacancy: why they are two. null = none found. How
 * the texts differ is for `slotConflict` to look at.
 */
export const statedConflict = (a: Facts, b: Facts): string | null =>
  hardConflict(a, b) ?? termsConflict(a, b);

/** What even a shared requisition number or address can't outweigh: a page may be there for several openings. */
export function hardConflict(a: Facts, b: Facts): string | null {
  return levelConflict(a, b) ?? settingConflict(a, b) ?? statesConflict(a, b);
}

function levelConflict(a: Facts, b: Facts): string | null {
  const [one, other] = [a.title.levels, b.title.levels];
  if (one.join() === other.join()) return null;
  if (one.length === 0 || other.length === 0) {
    const [named, plain] = one.length > 0 ? [a, b] : [b, a];
    // A board that shortens titles leaves the text as it is.
    if (saysWords(plain.body, named.titleText)) return null;
  }
  return `different levels: ${levelName(one)} and ${levelName(other)}`;
}

const levelName = (levels: readonly string[]): string =>
  levels.length === 0 ? 'none named' : levels.join(' ');

function settingConflict(a: Facts, b: Facts): string | null {
  const [one, other] = [a.title.settings, b.title.settings];
  if (one.length > 0 && other.length > 0) {
    return one.join() === other.join() ? null : different('settings', one, other);
  }
  const [named, plain] = one.length > 0 ? [one, b.settings] : [other, a.settings];
  if (named.length > 0 && plain.length > 0 && !named.some((name) => plain.includes(name))) {
    return different('settings', named, plain);
  }
  const [onlyA, onlyB] = [without(a.settings, b.settings), without(b.settings, a.settings)];
  return onlyA.length > 0 && onlyB.length > 0 ? different('settings', onlyA, onlyB) : null;
}

function statesConflict(a: Facts, b: Facts): string | null {
  if (a.title.lands.length > 0 && b.title.lands.length > 0 && a.title.lands.join() !== b.title.lands.join()) {
    return different('places in the title', a.title.lands, b.title.lands);
  }
  if (disagree(a.statesAllowed, b.statesAllowed, a.body, b.body) && !(isItsOwnPlace(a) && isItsOwnPlace(b))) {
    return different('lists of states', a.statesAllowed?.value ?? [], b.statesAllowed?.value ?? []);
  }
  if (disagree(a.statesExcluded, b.statesExcluded, a.body, b.body)) {
    return different(
      'lists of excluded states',
      a.statesExcluded?.value ?? [],
      b.statesExcluded?.value ?? [],
    );
  }
  const [one, other] = [a.places.statesAlone, b.places.statesAlone];
  const apart = one.length > 0 && other.length > 0 && !one.some((state) => other.includes(state));
  return apart ? different('states', one, other) : null;
}

/** "Working remotely from WV" in the listing for a county there, and NH in the one for a county in NH: no rule, a place. */
function isItsOwnPlace({ statesAllowed, places }: Facts): boolean {
  const [state, ...more] = statesAllowed?.value ?? [];
  if (!state || more.length > 0 || !places.states.includes(state) || places.statesAlone.length > 0)
    return false;
  return !(statesAllowed?.quotes ?? []).some((quote) => FIRM.test(quote));
}

const FIRM =
  /\b(?:must|only|resid\w*|liv(?:e|ing)|licens\w*|eligible|required?|candidates?|applicants?|open to|hir(?:e|ing))\b/i;

function termsConflict(a: Facts, b: Facts): string | null {
  return (
    placesConflict(a, b) ??
    remoteConflict(a, b) ??
    payConflict(a, b) ??
    hoursConflict(a, b) ??
    yearsConflict(a, b)
  );
}

/** One remote opening is advertised under many towns; a desk stands in one. */
function placesConflict(a: Facts, b: Facts): string | null {
  if (a.remoteFlag || b.remoteFlag || townsMeet(a.places, b.places) !== false) return null;
  return different('places, and the work is not said to be remote', a.places.towns, b.places.towns);
}

function remoteConflict(a: Facts, b: Facts): string | null {
  const sure = ({ remote }: Facts) => remote !== null && remote.value !== 'unclear';
  if (!sure(a) || !sure(b) || !disagree(a.remote, b.remote, a.body, b.body)) return null;
  return `one is ${readable(a.remote?.value ?? '')}, the other ${readable(b.remote?.value ?? '')}`;
}

/** Raises and rounding; more than this is other terms. */
const LITTLE = 0.05;
/** A table of zones or levels is the employer's scale: it changes with the year, not with the vacancy. */
const A_SCALE = 3;

function payConflict(a: Facts, b: Facts): string | null {
  if (!a.pay || !b.pay || a.pay.inText !== b.pay.inText) return null;
  if (a.pay.ranges >= A_SCALE && b.pay.ranges >= A_SCALE) return null;
  if (saysAll(b.body, a.pay.quotes) && saysAll(a.body, b.pay.quotes)) return null;
  if (isCutOff(a.pay, a.body) || isCutOff(b.pay, b.body)) return null;
  const apart = (one: number | null, other: number | null) =>
    one !== null && other !== null && Math.abs(one - other) > LITTLE * Math.max(one, other);
  if (!apart(a.pay.value.min, b.pay.value.min) && !apart(a.pay.value.max, b.pay.value.max)) return null;
  return `different pay: ${spanOf(a.pay.value)} and ${spanOf(b.pay.value)}`;
}

const spanOf = ({ min, max }: { min: number | null; max: number | null }): string =>
  [min, max]
    .filter((bound) => bound !== null)
    .map((bound) => Math.round(bound).toLocaleString('en-US'))
    .join(' to ');

function hoursConflict(a: Facts, b: Facts): string | null {
  const hours = ({ employment }: Facts) => employment.filter((type) => HOURS.includes(type));
  const [one, other] = [hours(a), hours(b)];
  const apart = one.length > 0 && other.length > 0 && !one.some((type) => other.includes(type));
  return apart ? different('hours', one, other) : null;
}

const HOURS: readonly string[] = ['full_time', 'part_time', 'per_diem'];

function yearsConflict(a: Facts, b: Facts): string | null {
  if (!disagree(a.experienceYears, b.experienceYears, a.body, b.body)) return null;
  // Of a cut text, another sentence may be the first that names years.
  if (saysAll(b.body, a.experienceYears?.quotes ?? []) || saysAll(a.body, b.experienceYears?.quotes ?? []))
    return null;
  return `different requirements: ${a.experienceYears?.value ?? 0} and ${b.experienceYears?.value ?? 0} years of experience`;
}

/** Both say something else, and neither text holds what the other's statement was read from. */
function disagree<T>(a: Said<T> | null, b: Said<T> | null, bodyA: string, bodyB: string): boolean {
  if (!a || !b || inOrder(a.value) === inOrder(b.value)) return false;
  if (isCutOff(a, bodyA) || isCutOff(b, bodyB)) return false;
  return !(saysAll(bodyB, a.quotes) && saysAll(bodyA, b.quotes));
}

/** A statement at the very end of a text may be the first half of one. */
const isCutOff = ({ quotes }: Said<unknown>, body: string): boolean =>
  quotes.some((quote) => body.slice(-quote.length - SHOW_MORE).includes(quote)) && !/[.!?)*_]\s*$/.test(body);
const SHOW_MORE = 16;

const inOrder = (value: unknown): string =>
  Array.isArray(value) ? value.map(String).toSorted().join() : String(value);

const saysAll = (body: string, quotes: readonly string[]): boolean =>
  quotes.every((quote) => saysWords(body, quote));

function saysWords(body: string, quote: string): boolean {
  return preparedText(body).plain.includes(` ${plainWords(quote).join(' ')} `);
}

const without = <T>(all: readonly T[], others: readonly T[]): T[] =>
  all.filter((one) => !others.includes(one));

const different = (what: string, a: readonly string[], b: readonly string[]): string =>
  `different ${what}: ${a.map(readable).join(', ')} and ${b.map(readable).join(', ')}`;

const readable = (name: string): string => name.replaceAll('_', ' ').replace('|', ', ');
