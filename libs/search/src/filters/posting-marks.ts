import type { PostingSummary } from '#domain';
import { figuresOf } from './posting-figures.js';

/** What a filter can look at, each with its values; a posting has none, one or several of each. */
export const MARKS = [
  'inField',
  'postingState',
  'sample',
  'warned',
  'remote',
  'role',
  'specialty',
  'employerType',
  'employer',
  'employmentType',
  'schedule',
  'system',
  'source',
  'credential',
  'credentialNeed',
  'entryLevel',
  'stateAllowed',
  'stateExcluded',
  'experienceBand',
  'payBand',
  'publishedDay',
] as const;
export type Mark = (typeof MARKS)[number];

/** Years a reader may have and dollars a year a reader may want: what is offered for choosing. */
export const EXPERIENCE_BANDS = [0, 1, 2, 3, 5, 10] as const;
export const PAY_BANDS = [30_000, 40_000, 50_000, 60_000, 70_000, 80_000, 100_000] as const;

/** The value of `stateAllowed` and of bands where the posting doesn't say. */
export const NOT_STATED = 'not_stated';
export const YES = 'yes';
export const NO = 'no';

/** Codes of a credential need as one value. */
const NEED_SEPARATOR = '|';
export const codesOfNeed = (need: string): string[] => need.split(NEED_SEPARATOR);

const MARKS_OF: { [M in Mark]: (posting: PostingSummary) => readonly string[] } = {
  inField: ({ inField }) => [inField ? YES : NO],
  postingState: ({ state }) => [state],
  sample: ({ sample }) => [sample ? YES : NO],
  warned: ({ warnings }) => [warnings.length > 0 ? YES : NO],
  remote: ({ remote }) => [remote],
  role: ({ role }) => (role === null ? [] : [role]),
  specialty: ({ specialties }) => specialties,
  employerType: ({ employerType }) => [employerType],
  employer: ({ employerId }) => (employerId === null ? [] : [String(employerId)]),
  employmentType: ({ employmentTypes }) => employmentTypes,
  schedule: ({ schedule }) => schedule,
  system: ({ systems }) => systems,
  source: ({ sources }) => sources,
  /** What a posting asks for, now or later. */
  credential: ({ credentialsRequired }) => credentialsRequired.flatMap(({ anyOf }) => anyOf),
  /** What must be held on the first day; what may be earned later keeps nobody out. */
  credentialNeed: ({ credentialsRequired }) =>
    credentialsRequired.filter(({ by }) => by === null).map(({ anyOf }) => anyOf.join(NEED_SEPARATOR)),
  entryLevel: ({ entryLevel }) => [entryLevel ? YES : NO],
  stateAllowed: ({ statesAllowed }) => statesAllowed ?? [NOT_STATED],
  stateExcluded: ({ statesExcluded }) => statesExcluded ?? [],
  // For counting: a figure as the values that a reader can choose.
  experienceBand: (posting) =>
    bandsOf(figuresOf(posting).experienceYears, (years) => EXPERIENCE_BANDS.filter((band) => years <= band)),
  payBand: (posting) =>
    bandsOf(figuresOf(posting).yearlyTop, (dollars) => PAY_BANDS.filter((band) => dollars >= band)),
  publishedDay: (posting) => bandsOf(figuresOf(posting).publishedDay, (day) => [day]),
};

const bandsOf = (figure: number | null, bands: (figure: number) => readonly number[]): readonly string[] =>
  figure === null ? [NOT_STATED] : bands(figure).map(String);

export type PostingMarks = Record<Mark, readonly string[]>;

/** Every value once. */
export function marksOf(posting: PostingSummary): PostingMarks {
  const marks: Partial<PostingMarks> = {};
  for (const mark of MARKS) marks[mark] = [...new Set(MARKS_OF[mark](posting))];
  return marks as PostingMarks;
}
