import { isStateCode, type Contradiction, type CredentialNeed, type TagName } from '#domain';
import { payInWords } from './pay-words.js';
import { GHOST_WORDS, SCHEDULE_WORDS, SPECIALTY_WORDS } from './trade-words.js';
import { warningWords } from './warning-words.js';
import {
  EMPLOYER_TYPE_WORDS,
  EMPLOYMENT_TYPE_WORDS,
  listOf,
  readable,
  REMOTE_WORDS,
  ROLE_WORDS,
  stateWords,
} from './words.js';

/** How a reader is told a tag's value. It was kept by some version of the rules; what has no words is shown as it is. */
export function valueWords(name: TagName, value: unknown): string {
  const words = WORDS[name] as ((value: unknown) => string) | undefined;
  if (words) return words(value);
  if (Array.isArray(value)) return readable(listOf(value.map(String)));
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  return readable(String(value));
}

const WORDS: Partial<Record<TagName, (value: never) => string>> = {
  remote: (value: keyof typeof REMOTE_WORDS) => REMOTE_WORDS[value] ?? value,
  role: (value: keyof typeof ROLE_WORDS) => ROLE_WORDS[value] ?? value,
  employer_type: (value: keyof typeof EMPLOYER_TYPE_WORDS) => EMPLOYER_TYPE_WORDS[value] ?? value,
  remote_states_allowed: statesInWords,
  remote_states_excluded: statesInWords,
  must_live_near: (words: string) => words,
  pay: payInWords,
  credentials_required: needsInWords,
  credentials_preferred: needsInWords,
  experience_min_years: yearsInWords,
  entry_level: () => 'Yes: new graduates, apprentices or trainees may apply',
  employment_type: listedFrom(EMPLOYMENT_TYPE_WORDS),
  schedule: listedFrom(SCHEDULE_WORDS),
  specialty: listedFrom(SPECIALTY_WORDS),
  ghost_signals: listedFrom(GHOST_WORDS),
  warnings: (reasons: string[]) => reasons.map((reason) => warningWords(reason).seen).join('; '),
  dependent_care: () =>
    'Children and other dependents must be cared for by someone else during working hours',
  contradictions: (found: Contradiction[]) => found.map(contradictionWords).join('; '),
};

/** "Labelled “100% Remote”; the text says “two days a week on site”": both as the posting writes them. */
export const contradictionWords = ({ label, body }: Contradiction): string =>
  `Labelled “${label}”; the text says “${body}”`;

function statesInWords(codes: string[]): string {
  return listOf(codes.map((code) => (isStateCode(code) ? stateWords(code) : code)));
}

/** Values with their words, those of tomorrow as they are. */
function listedFrom(words: Partial<Record<string, string>>): (values: string[]) => string {
  const wordsOf = (value: string) => (Object.hasOwn(words, value) ? words[value] : undefined);
  return (values) => values.map((value) => wordsOf(value) ?? readable(value)).join(', ');
}

/** "CPC or CCS, and CRC (within 12 months of hire)". */
function needsInWords(needs: CredentialNeed[]): string {
  return needs.map(({ anyOf, by }) => `${anyOf.join(' or ')}${by ? ` (${by})` : ''}`).join(', and ');
}

function yearsInWords(years: number): string {
  if (years < 1) return `${Math.round(years * 12)} months or more`;
  return `${years} ${years === 1 ? 'year' : 'years'} or more`;
}
