import { STATE_CODES, STATES, type StateCode } from '#domain';

/** A state that somebody named among the words of a search. */
export interface StateMeant {
  state: StateCode;
  /** The other words. */
  q: string;
}

const BY_NAME = new Map<string, StateCode>([
  ['washington dc', 'DC'],
  ['washington d.c.', 'DC'],
  ...STATE_CODES.map((code) => [STATES[code].toLowerCase(), code] as const),
]);
const ROOT = String.raw`(?:(?:i|liv(?:e|ing)|based|reside|residents?|located|available|open|can\s+take|can\s+do)\s+){0,3}`;
const NAMES = [...BY_NAME.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map((name) => name.replaceAll('.', String.raw`\.`).replaceAll(' ', String.raw`,?\s+`));
/** With the little words that only lead to it. Cities and holders of the same name aren't the state. */
const NAMED = new RegExp(
  String.raw`(?<![-\w"])(?:${ROOT}(?:from|in|within|of|to)\s+(?:the\s+state\s+of\s+)?)?(?<name>${NAMES.join('|')})(?![-\w"]|\s+(?:city|health|life|medical))`,
  'gi',
);
/** Codes are also doctors (MD), words (IN, OR, ME) and departments (PA): they count behind such a word, in capitals. */
const CODED = new RegExp(
  String.raw`(?<![-\w"])(?:${ROOT}(?:[Ff]rom|[Ii]n|[Ww]ithin|[Tt]o)\s+)(?<name>${STATE_CODES.join('|')})(?![-\w"])`,
  'g',
);

/**
 * The state that the words name outside of quotes; null = none, or more than one. A posting open to all of the US need not
 * write its name, so the words alone find too little.
 */
export function stateMeant(q: string): StateMeant | null {
  const outside = q.replaceAll(/"[^"]*"?/g, (quoted) => '"'.repeat(quoted.length));
  const found = [...outside.matchAll(NAMED), ...outside.matchAll(CODED)].map((match) => ({
    match,
    state: stateOf(match),
  }));
  const [first] = found;
  if (!first || found.some(({ state }) => state !== first.state)) return null;
  const rest = found
    .toSorted((a, b) => b.match.index - a.match.index)
    .reduce(
      (words, { match }) => `${words.slice(0, match.index)} ${words.slice(match.index + match[0].length)}`,
      q,
    );
  return { state: first.state, q: rest.replaceAll(/\s+/g, ' ').replaceAll(/^[\s,]+|[\s,]+$/g, '') };
}

function stateOf({ groups }: RegExpExecArray): StateCode {
  const name = (groups?.['name'] ?? '').toLowerCase().replaceAll(/,?\s+/g, ' ');
  return BY_NAME.get(name) ?? (name.toUpperCase() as StateCode);
}
