import { anyCase } from '#text';
import type { Rule } from '../../define-tag.js';
import { TRADE, type Credential } from './credential-row.js';
import { CREDENTIALS } from './credential-table.js';
import { isNameOfOther } from './names-of-others.js';

/** How far from a short code a word of the trade may stand. */
const NEAR = 400;
/** How far a word of another meaning reaches. */
const BESIDE = 70;

/** One row of each credential. The value is its code; whether it is asked for is the choice's business. */
export const credentialRules = (
  tag: 'credentials-required' | 'credentials-preferred',
): readonly Rule<string>[] =>
  CREDENTIALS.map((credential) => {
    const [yes, ...otherYes] = [...seenIn(credential)];
    return {
      id: `${tag}/${credential.code.toLowerCase()}`,
      value: (match) => (isMeant(credential, match) ? credential.code : null),
      in: ['description', 'title'],
      match: MATCH.get(credential) as RegExp,
      because: `a credential of ${credential.body}, by its full name or by its code where the words around are of this trade`,
      yes: [yes as string, ...otherYes],
      no: [`Follow us: #${credential.code}`, ...(credential.falseFriends ?? [])],
    };
  });

function isMeant(
  { code, context, otherMeaning }: Credential,
  { 0: quote, index, input }: RegExpExecArray,
): boolean {
  const end = index + quote.length;
  if (otherMeaning?.test(input.slice(Math.max(0, index - BESIDE), end + BESIDE))) return false;
  if (isNameOfOther(code, input, index, end)) return false;
  if (context === null || /\s[a-z]*\w+\s/.test(quote)) return true;
  const around = `${input.slice(Math.max(0, index - NEAR), index)} … ${input.slice(end, end + NEAR)}`;
  return context.test(around) || (context === TRADE && OTHER_CODE.test(around));
}

/** Codes that are nothing else in a posting vouch for the shorter ones beside them. */
const OTHER_CODE = new RegExp(
  `\\b(?:${CREDENTIALS.filter(({ context }) => context === null)
    .map(({ code }) => code)
    .join('|')})\\b`,
);

const shortForm = ({ code, spellings = [] }: Credential): string =>
  // Not within a longer code (CCS-P, CCC-SLP), a hash tag or a programme's name (CPC+).
  `(?<![\\w#]|\\w-)(?:${[...spellings, code]
    .toSorted((one, other) => other.length - one.length)
    .map(literally)
    .join('|')})(?!\\w|[-‐–][A-Z]{1,3}\\b|\\s[-–]\\s?P\\b|\\s?\\(A\\)|\\+(?!\\s?\\d)|[- ][Aa]pprentice)`;

const fullName = (name: string): string => `\\b${anyCase(name).replaceAll(' ', '\\s{1,4}')}(?!\\w)`;

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function* seenIn({ code, spellings = [], context }: Credential): Generator<string> {
  const words = context === null ? '' : wordsNear(context);
  yield `${code} required${words}`;
  yield `RHIT, RHIA or ${code}: certified coder, AAPC${words}`;
  for (const spelling of spellings) yield `${spelling} required${words}`;
}

/** A wording that has the context which a row of the table asks for. */
const WORDINGS = [
  'medical coding certification',
  'AAPC, cardiology',
  'PMI certification',
  'MMI certification',
  'PAHCOM',
  'dental billing',
  'AAHAM certification',
  'HCCA',
  'RCCB, radiology',
  'NAAC, ambulance',
  'NCRA cancer registry',
  'NAHAM certification',
];
const wordsNear = (context: RegExp): string =>
  ` (${WORDINGS.find((wording) => context.test(wording)) ?? 'certification'})`;

/** One expression for both tags, so that a text is searched once. */
const MATCH = new Map(
  CREDENTIALS.map((credential) => [
    credential,
    new RegExp(`${shortForm(credential)}${credential.names.map((name) => `|${fullName(name)}`).join('')}`),
  ]),
);
