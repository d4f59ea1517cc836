import { STATES, isStateCode, type PostingSummary } from '#domain';
import { figuresOf, type PostingFigures } from './filters/posting-figures.js';
import { marksOf, type PostingMarks } from './filters/posting-marks.js';
import { wordsIn } from './words/words-in.js';

/** A posting with its clean text, as search and alerts take it. */
export interface SearchEntry {
  summary: PostingSummary;
  /** The description without markup. */
  body: string;
}

/** Where a word may stand, from where it says most to where it says least. */
export const FIELDS = ['title', 'employer', 'labels', 'body'] as const;
export type Field = (typeof FIELDS)[number];

/** A posting as filters and words see it. Read once, it can be held against any number of criteria. */
export interface ReadPosting {
  summary: PostingSummary;
  texts: Record<Field, string>;
  readonly words: Record<Field, readonly string[]>;
  marks: PostingMarks;
  figures: PostingFigures;
}

export function readPosting({ summary, body }: SearchEntry): ReadPosting {
  const texts = {
    title: summary.title,
    employer: summary.employer ?? '',
    labels: labelsOf(summary).join(' · '),
    body,
  };
  let words: ReadPosting['words'] | null = null;
  return {
    summary,
    texts,
    // Only when asked for: the index reads the texts its own way.
    get words() {
      words ??= {
        title: wordsIn(texts.title),
        employer: wordsIn(texts.employer),
        labels: wordsIn(texts.labels),
        body: wordsIn(texts.body),
      };
      return words;
    },
    marks: marksOf(summary),
    figures: figuresOf(summary),
  };
}

/** What the posting was found to be and where it is, in words a reader may look for. */
function labelsOf(posting: PostingSummary): string[] {
  const { role, remote, employerType } = posting;
  const needs = [...posting.credentialsRequired, ...posting.credentialsPreferred];
  return [
    ...[posting.location ?? '', ...posting.places].map(withStateNames),
    ...(posting.statesAllowed ?? []).map((code) => STATES[code]),
    ...(remote === 'unclear' ? [] : [remote]),
    ...(role === null ? [] : [role]),
    ...(employerType === 'unclear' || employerType === 'other' ? [] : [employerType]),
    ...posting.specialties,
    ...posting.employmentTypes,
    ...posting.schedule,
    ...posting.systems,
    ...posting.codeSets,
    ...needs.flatMap(({ anyOf }) => anyOf),
    ...(posting.entryLevel ? ['entry level'] : []),
  ].map((label) => label.replaceAll('_', ' '));
}

/** "Boise, ID" is in Idaho: that is what readers look for, and as words IN, OR and ME would be others. */
const withStateNames = (place: string): string =>
  place.replace(/\b[A-Z]{2}\b/g, (code) => (isStateCode(code) ? STATES[code] : code));
