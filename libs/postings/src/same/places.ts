import { STATES, type StateCode } from '#domain';
import { statesNamed } from '#text';

/** Where a listing says the work is, as far as its own field for it tells. */
export interface Places {
  /** `tulsa|OK`; towns are only known with their state. */
  towns: string[];
  /** States that stand without a town: "Remote, TX" is a rule of who may apply, "Tulsa, OK" is a place. */
  statesAlone: StateCode[];
  /** Every state the field names. */
  states: StateCode[];
  /** Plain words of the whole field, to know again in a title or a text. */
  words: string[];
}

const STATE = [...Object.keys(STATES), ...Object.values(STATES)]
  .toSorted((a, b) => b.length - a.length)
  .join('|');
/** "Tulsa, OK", "US-IL-Springfield", "Oregon - Bend": a town beside its state. */
const TOWN_FIRST = new RegExp(String.raw`([\p{L}][\p{L}.' ]{1,40}?),\s*(${STATE})\b`, 'gu');
const STATE_FIRST = new RegExp(String.raw`\b(${STATE})\s?-\s?(\p{L}[\p{L}.' ]{1,40})`, 'gu');
const NO_TOWN =
  /^(?:remote|hybrid|on-?site|usa?|united states|anywhere|work from home|wfh|telecommute|virtual|home|nationwide|.*\b(?:county|only|of|in|or|and))$/i;

export function placesOf(location: string | null | undefined): Places {
  const text = location ?? '';
  const found = [
    ...[...text.matchAll(TOWN_FIRST)].map((match) => [match[1] ?? '', match[2] ?? '', match[0]] as const),
    ...[...text.matchAll(STATE_FIRST)].map((match) => [match[2] ?? '', match[1] ?? '', match[0]] as const),
  ].filter(
    ([town]) => townName(town) !== '' && !NO_TOWN.test(townName(town)) && statesNamed(town).length === 0,
  );
  let rest = text;
  for (const [, , whole] of found) rest = rest.replace(whole, ' ');
  const towns = found.map(([town, state]) => `${townName(town)}|${statesNamed(state)[0] ?? state}`);
  return {
    towns: [...new Set(towns)],
    statesAlone: /\bcounty\b/i.test(text) ? [] : statesNamed(rest),
    states: statesNamed(text),
    words: text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [],
  };
}

/** Boards put a building or a street before the town. */
const townName = (town: string): string =>
  town
    .toLowerCase()
    .replace(/\./g, '')
    .replace(/^(?:remote|hybrid|telecommute|on-?site|in)\b[\s-]*/, '')
    .trim();

/** Have they a town in common? null = at least one names none. */
export function townsMeet(a: Places, b: Places): boolean | null {
  if (a.towns.length === 0 || b.towns.length === 0) return null;
  return a.towns.some((one) =>
    b.towns.some((other) => one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`)),
  );
}
