import type { PostingSummary, TagName } from '#domain';
import { valueWords } from './value-words.js';
import {
  dayInWords,
  EMPLOYER_TYPE_WORDS,
  listOf,
  readable,
  REMOTE_WORDS,
  stateList,
  TAG_WORDS,
} from './words.js';

/** One question and each posting's answer, in their order; null = the posting does not say. */
export interface CompareRow {
  name: string;
  answers: (string | null)[];
}

export interface Comparison {
  differ: CompareRow[];
  agree: CompareRow[];
  /** Questions that none of them answers. */
  unsaid: string[];
}

/** What the postings say, parted by whether they say the same. */
export function compare(postings: readonly PostingSummary[]): Comparison {
  const rows = QUESTIONS.map(([name, answer]) => ({
    name,
    answers: postings.map((posting) => answer(posting) || null),
  }));
  const said = rows.filter(({ answers }) => answers.some((answer) => answer !== null));
  return {
    differ: said.filter(({ answers }) => new Set(answers).size > 1),
    agree: said.filter(({ answers }) => new Set(answers).size === 1),
    unsaid: rows.filter((row) => !said.includes(row)).map(({ name }) => name),
  };
}

type Answer = (posting: PostingSummary) => string | null;

/** A list of the posting in the words of its tag. */
const listed =
  (tag: TagName, of: (posting: PostingSummary) => readonly unknown[]): Answer =>
  (posting) =>
    of(posting).length > 0 ? valueWords(tag, of(posting)) : null;

const day = (moment: string): string => dayInWords(moment.slice(0, 10));

/** In the order in which they decide. */
const QUESTIONS: readonly [name: string, answer: Answer][] = [
  [TAG_WORDS.remote, ({ remote }) => (remote === 'unclear' ? null : REMOTE_WORDS[remote])],
  [TAG_WORDS.remote_states_allowed, ({ statesAllowed }) => stateList(statesAllowed ?? [])],
  [TAG_WORDS.remote_states_excluded, ({ statesExcluded }) => stateList(statesExcluded ?? [])],
  [TAG_WORDS.pay, ({ pay }) => pay && valueWords('pay', pay)],
  [TAG_WORDS.credentials_required, listed('credentials_required', (of) => of.credentialsRequired)],
  [TAG_WORDS.credentials_preferred, listed('credentials_preferred', (of) => of.credentialsPreferred)],
  [
    TAG_WORDS.experience_min_years,
    ({ experienceMinYears: years }) => (years === null ? null : valueWords('experience_min_years', years)),
  ],
  [TAG_WORDS.entry_level, ({ entryLevel }) => (entryLevel ? 'Yes' : null)],
  [TAG_WORDS.degree_required, ({ degree }) => (degree === 'none_stated' ? null : readable(degree))],
  [TAG_WORDS.role, ({ role }) => role && valueWords('role', role)],
  [TAG_WORDS.specialty, listed('specialty', (of) => of.specialties)],
  [TAG_WORDS.employment_type, listed('employment_type', (of) => of.employmentTypes)],
  [TAG_WORDS.schedule, listed('schedule', (of) => of.schedule)],
  [TAG_WORDS.systems, listed('systems', (of) => of.systems)],
  [TAG_WORDS.code_sets, listed('code_sets', (of) => of.codeSets)],
  [
    TAG_WORDS.employer_type,
    ({ employerType }) => (employerType === 'unclear' ? null : EMPLOYER_TYPE_WORDS[employerType]),
  ],
  ['Places', ({ places, location }) => (places.length > 0 ? listOf(places) : location)],
  [
    TAG_WORDS.warnings,
    ({ warnings }) => (warnings.length > 0 ? valueWords('warnings', warnings) : 'None found'),
  ],
  ['Published', ({ publishedOn }) => day(publishedOn)],
  ['Last seen live', ({ lastSeenAt }) => day(lastSeenAt)],
];
