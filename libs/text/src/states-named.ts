import { STATES, type StateCode } from '#domain';
import { everyMatch } from './every-match.js';

/** Short forms that people write beside the USPS codes. */
const SHORT_FORMS: Partial<Record<StateCode, string>> = {
  AL: 'Ala\\.',
  AZ: 'Ariz\\.',
  AR: 'Ark\\.',
  CA: 'Calif\\.?',
  CO: 'Colo\\.',
  CT: 'Conn\\.',
  DC: 'D\\. ?C\\.|DC|Washington,? D\\.?C\\.?|(?:the )?District of Columbia',
  FL: 'Fla\\.',
  IL: 'Ill\\.',
  MA: 'Mass\\.',
  MI: 'Mich\\.',
  MN: 'Minn\\.',
  NE: 'Nebr?\\.',
  NH: 'N\\. ?H\\.',
  NJ: 'N\\. ?J\\.',
  NM: 'N\\. ?M\\.|N(?:ew|\\.) Mex\\.',
  NY: 'N\\. ?Y\\.',
  NC: 'N\\. ?C\\.|N\\.? Carolina',
  ND: 'N\\. ?D\\.|N\\.? Dakota',
  OK: 'Okla\\.',
  OR: 'Ore\\.',
  PA: 'Penna\\.?|Penn\\.|Pa\\.',
  RI: 'R\\. ?I\\.',
  SC: 'S\\. ?C\\.|S\\.? Carolina',
  SD: 'S\\. ?D\\.|S\\.? Dakota',
  TN: 'Tenn\\.',
  TX: 'Tex\\.',
  VA: 'Va\\.',
  WV: 'W\\.? ?Va\\.|W\\.? Virginia',
  WI: 'Wisc?\\.',
  WY: 'Wyo\\.',
};
/** Short forms that are words as well ("miss.", "me.", "la"): with their capital only. */
const CAPITAL_FORMS: Partial<Record<StateCode, string>> = {
  DE: 'Del\\.',
  GA: 'Ga\\.',
  ID: 'Ida\\.',
  IN: 'Ind\\.',
  KS: 'Kans?\\.',
  KY: 'Ky\\.',
  LA: 'La\\.',
  MD: 'Md\\.',
  ME: 'Me\\.',
  MO: 'Mo\\.',
  MS: 'Miss\\.',
  MT: 'Mont\\.',
  NV: 'Nev\\.',
  PR: 'P\\.R\\.',
  VT: 'Vt\\.',
  WA: 'Wash\\.',
};
/** Two states in one name. */
const PAIRS: [source: string, codes: [StateCode, StateCode]][] = [
  ['(?:North|N\\.?)(?:,| and| or|/|&| &) ?(?:South|S\\.?) Carolinas?', ['NC', 'SC']],
  ['(?:North|N\\.?)(?:,| and| or|/|&| &) ?(?:South|S\\.?) Dakotas?', ['ND', 'SD']],
  ['(?:(?:the|both)(?: two)? )?Carolinas', ['NC', 'SC']],
  ['(?:(?:the|both)(?: two)? )?Dakotas', ['ND', 'SD']],
  ['(?:the|both)(?: two)? Virginias', ['VA', 'WV']],
];

/** A pattern that reads its letters in either case; names do, while codes are capitals only ("in", "or", "me", "hi"). */
export const anyCase = (source: string): string =>
  source.replace(/\\.|\(\?<\w+>|\[[^\]]*\]|[a-z]/gi, (part) =>
    part.length > 1 ? part : `[${part.toUpperCase()}${part.toLowerCase()}]`,
  );

/** "VA" is the Department of Veterans Affairs as often as Virginia. */
const NOT_VETERANS =
  'VA(?!\\s+(?:[Mm]edical|[Hh]ospital|[Ff]acilit|[Hh]ealth|[Ss]ystem|[Ee]xperience|[Cc]oder|[Cc]ontract|[Pp]atient))';

const NAMES = Object.entries(STATES).map(([code, name]) => ({
  codes: [code as StateCode],
  source: anyCase(name),
}));
const FORMS: { codes: StateCode[]; source: string }[] = [
  ...PAIRS.map(([source, codes]) => ({ codes, source: anyCase(source) })),
  ...Object.entries(SHORT_FORMS).map(([code, source]) => ({ codes: [code as StateCode], source })),
  ...Object.entries(CAPITAL_FORMS).map(([code, source]) => ({ codes: [code as StateCode], source })),
  ...NAMES,
  ...Object.keys(STATES).map((code) => ({
    codes: [code as StateCode],
    source: code === 'VA' ? NOT_VETERANS : code,
  })),
].toSorted((a, b) => b.source.length - a.source.length);

/** A city or a region that carries a state's name is no state, nor is a city that stands before its own state. */
const NOT_A_PLACE_WITHIN =
  '(?!\\s+(?:City|city|Metro|metro|metropolitan|Metropolitan|Bay|Heights|Beach)\\b)(?!(?<=York|Washington|C|C\\.)\\s+[Aa]rea\\b)(?!,\\s*NY\\b(?<=New York,\\s*NY))';

/** One state, by name, USPS code or short form. Case is part of it: use without the `i` flag. */
export const STATE_PATTERN = `(?:(?:[Tt]he )?[Ss]tates? of )?(?<![A-Za-z])(?:${FORMS.map((form) => form.source).join('|')})(?![A-Za-z])(?: State\\b)?${NOT_A_PLACE_WITHIN}`;

// Gaps are bounded: a page of blanks after a state's name must not cost a walk of its length squared.
const AND = '(?:and|or|AND|OR|and/or|&|nor|plus|as well as|along with|together with)';
/** "Texas (TX), ..." and "..., and also in northern California". */
const ASIDE = '(?: \\([^()\\n]{1,40}\\))?';
const ALSO =
  '(?:(?:in|also|also in|both|even|either|all of|parts of|now|newly|most recently) )?(?:(?:[Nn]orthern|[Ss]outhern|[Ee]astern|[Ww]estern|[Cc]entral|[Uu]pstate) )?';
const BULLET =
  '(?:(?:[-*\u2022\u00b7\u25aa\u25cf\u25e6\u2192\u2713\u2714\u2013\u2014>]|\\d{1,2}[.)])\\s{0,3})?';
const JOINT = `${ASIDE}(?:\\s{0,3}[,;/|&+\u00b7\u2022]\\s{0,3}(?:${AND}\\s{1,3})?|\\s{1,3}${AND}\\s{1,3}|\\s{1,3}[-*\u2013\u2014]\\s{1,3}|[ \\t]{0,3}\\n\\s{0,4}${BULLET}(?:(?:and|or)\\s{1,3})?|(?<=[A-Z]{2}) (?=[A-Z]{2}(?![A-Za-z])))${ALSO}`;

/**
 * States in a row, joined by commas, bars, line ends, "and", "or": the part of a rule that lists them. There are no more
 * than 52 to list.
 */
export const STATE_LIST_PATTERN = `(?:${STATE_PATTERN})(?:${JOINT}(?:${STATE_PATTERN})){0,60}`;

const ONE_STATE = new RegExp(FORMS.map((form) => `(?<![A-Za-z])(${form.source})(?![A-Za-z])`).join('|'), 'g');

/** "AL, GA OR TX": between two codes that are not set apart by blanks alone, "OR" is the word. */
const THE_WORD_OR = /(?<=[A-Z]{2} |[a-z.] )OR(?= [A-Z])/g;
const BLANKS_ALONE = /^(?:[A-Z]{2} ){2,}[A-Z]{2}$/;

/** The states that a text made of state names speaks of, in its order, each once. */
export function statesNamed(list: string): StateCode[] {
  const codes = new Set<StateCode>();
  const bare = list.replace(/\([^()]*\)/g, '');
  const named =
    BLANKS_ALONE.test(bare) && !/^[A-Z]{2} OR [A-Z]{2}$/.test(bare) ? bare : bare.replace(THE_WORD_OR, 'or');
  for (const match of everyMatch(named, ONE_STATE)) {
    const form = FORMS[match.slice(1).findIndex((group) => group !== undefined)];
    for (const code of form?.codes ?? []) codes.add(code);
  }
  return [...codes];
}
