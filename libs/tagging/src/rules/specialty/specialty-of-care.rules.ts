import type { Rule } from '../../define-tag.js';
import type { Branch } from './specialty-branch.js';
import { BRANCHES } from './specialty-branches.js';
import { SETTINGS } from './specialty-settings.js';

/** A setting is what a coder of this trade looks for first. */
const NAMED = [...SETTINGS, ...BRANCHES];

/** "er", "ed" or "ent" in small letters are other words; "lab" is itself. */
const namedBy =
  (name: string) =>
  (match: RegExpExecArray): string | null => {
    const word = match[1] ?? match[2] ?? '';
    const isShort = word.length <= 3 && word.toLowerCase() !== 'lab';
    return isShort && word !== word.toUpperCase() ? null : name;
  };

const WORK =
  '(?:cod(?:ers?|ing|es)|bill(?:ing|ers?|s)|claims?|charges?|charts?|encounters?|accounts?|records?|cases|studies|(?:op|operative) (?:notes?|reports?)|denials?)';
const DOES = '(?:cod(?:e|es|ing)|bill(?:s|ing)?|audit(?:s|ing)?|abstract(?:s|ing)?)';
/** Where the same words name what the employee gets. */
const BENEFITS = /\b(?:benefits|401|PTO|insurance (?:plan|coverage)|(?:medical|health),? (?:and )?dental)\b/i;

const idOf = (name: string, where: string): string => `specialty/${name.replaceAll('_', '-')}-${where}`;

const inTitle = ({ name, words, titles, not }: Branch): Rule<string> => ({
  id: idOf(name, 'in-title'),
  value: namedBy(name),
  in: ['title'],
  match: new RegExp(`\\b(${words})\\b`, 'i'),
  because: 'the title names the branch or setting',
  yes: titles,
  no: not,
});

/** Many employers list all they treat; only what stands beside the work itself is the work. */
const besideTheWork = ({ name, words, texts }: Branch): Rule<string> => ({
  id: idOf(name, 'beside-the-work'),
  value: namedBy(name),
  in: ['description'],
  match: new RegExp(
    `\\b(${words})(?:[ ,/&-]{1,3}[\\w/]{1,20}){0,2}?[ /-]${WORK}\\b|\\b${DOES}\\b[^.\\n]{0,50}\\b(${words})\\b`,
    'i',
  ),
  unless: BENEFITS,
  because: 'the branch or setting stands beside what is coded, billed or worked',
  yes: texts,
  no: texts.map((text) => `Benefits: ${text}`) as [string],
});

export const SPECIALTY_OF_CARE_RULES: readonly Rule<string>[] = [
  ...NAMED.map(inTitle),
  ...NAMED.filter(({ titleOnly }) => !titleOnly).map(besideTheWork),
];
