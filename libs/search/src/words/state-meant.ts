import { STATE_CODES, STATES, type StateCode } from '#domain';

/** A state that somebody named among the words of a search. */
export interface StateMeant {
  state: StateCode;
  /** As it was typed: "from Texas". */
  words: string;
  /** Said as a place, from or in which somebody works, so that hardly anything else can be meant. */
  isPlace: boolean;
  /** The other words. */
  rest: string;
  /** All words, with the state between quotes: a word and nothing more. */
  quoted: string;
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
  String.raw`(?<![-\w"])(?<lead>${ROOT}(?:from|in|within|of|to)\s+(?:the\s+state\s+of\s+)?)?(?<name>${NAMES.join('|')})(?![-\w"]|\s+(?:city|health|life|medical))`,
  'gi',
);
/** Codes are also doctors (MD), words (IN, OR, ME) and departments (PA): they count behind such a word, in capitals. */
const CODED = new RegExp(
  String.raw`(?<![-\w"])(?<lead>${ROOT}(?:[Ff]rom|[Ii]n|[Ww]ithin|[Tt]o)\s+)(?<name>${STATE_CODES.join('|')})(?![-\w"])`,
  'g',
);

interface Mention {
  state: StateCode;
  /** Where it begins among what was typed. */
  at: number;
  lead: string;
  name: string;
}

/**
 * The state that the words name outside of quotes; null = none, or more than one. A posting open to all of the US need not
 * write its name, so the words alone find too little.
 */
export function stateMeant(typed: string): StateMeant | null {
  const outside = typed.replaceAll(/"[^"]*"?/g, (quoted) => '"'.repeat(quoted.length));
  const mentions = [...outside.matchAll(NAMED), ...outside.matchAll(CODED)]
    .map(mentionOf)
    .toSorted((a, b) => a.at - b.at);
  const [first] = mentions;
  if (!first || mentions.some(({ state }) => state !== first.state)) return null;
  const place = mentions.find(({ lead }) => lead !== '');
  const { lead, name } = place ?? first;
  return {
    state: first.state,
    words: lead + name,
    isPlace: place !== undefined,
    rest: without(typed, mentions, () => ' ')
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/^[\s,]+|[\s,]+$/g, ''),
    quoted: without(typed, mentions, (mention) => `${mention.lead}"${mention.name}"`),
  };
}

function without(typed: string, mentions: readonly Mention[], instead: (mention: Mention) => string): string {
  return mentions.reduceRight(
    (words, mention) =>
      words.slice(0, mention.at) +
      instead(mention) +
      words.slice(mention.at + mention.lead.length + mention.name.length),
    typed,
  );
}

function mentionOf({ index, groups }: RegExpExecArray): Mention {
  const { lead = '', name = '' } = groups ?? {};
  const plain = name.toLowerCase().replaceAll(/,?\s+/g, ' ');
  return { state: BY_NAME.get(plain) ?? (name.toUpperCase() as StateCode), at: index, lead, name };
}
