import type { PostingSummary, SearchCriteria } from '#domain';
import { needsInWords, yearsInWords } from '../mail/words.js';
import { ONLY_THE_FIELD } from './conditions.js';

/** The search's predicate: does the posting fit? */
export type Fits = (posting: PostingSummary, criteria: SearchCriteria) => boolean;

/** A way to miss a search narrowly: the search without that one thing, and why the posting is worth a look all the same. */
interface Miss {
  without: (criteria: SearchCriteria) => SearchCriteria;
  reason: (criteria: SearchCriteria, posting: PostingSummary, fits: Fits) => string | null;
}

/** A search of somebody who is new to the trade; only these get near misses. */
export const isBeginners = ({ entryLevel, experienceYears }: SearchCriteria): boolean =>
  entryLevel || (experienceYears !== null && experienceYears < 1);

/** The search without anything that may be missed narrowly: finds every near miss, and what fits. For an index of its own. */
export const loosened = (criteria: SearchCriteria): SearchCriteria =>
  MISSES.reduce((search, { without }) => without(search), criteria);

/**
 * Why a posting that misses a beginner's search by one thing may suit all the same, in a sentence; null when it fits, when
 * it misses by more, or when its words give no such reason.
 */
export function nearMiss(criteria: SearchCriteria, posting: PostingSummary, fits: Fits): string | null {
  if (!isBeginners(criteria) || fits(posting, criteria)) return null;
  const miss = MISSES.find(({ without }) => fits(posting, without(criteria)));
  return miss?.reason(criteria, posting, fits) ?? null;
}

const MISSES: Miss[] = [
  {
    without: (criteria) => ({ ...criteria, credentials: [] }),
    reason: ({ inField, credentials }, posting, fits) => {
      const unmet = posting.credentialsRequired.filter((need) => {
        const alone = { ...posting, credentialsRequired: [need] };
        return !fits(alone, { ...ONLY_THE_FIELD, inField, credentials });
      });
      const named = posting.credentialsPreferred
        .flatMap(({ anyOf }) => anyOf)
        .find((code) => credentials.includes(code));
      if (named) return `Asks for ${needsInWords(unmet)}, but ${named} is welcome.`;
      return posting.entryLevel ? `Asks for ${needsInWords(unmet)}, but is open to beginners.` : null;
    },
  },
  {
    without: (criteria) => ({ ...criteria, entryLevel: false }),
    // That nothing is said of experience is not enough by itself: most postings for old hands say nothing either.
    reason: ({ credentials }, { credentialsRequired, experienceMinYears }) => {
      const enough = credentialsRequired
        .flatMap(({ anyOf }) => anyOf)
        .find((code) => credentials.includes(code));
      if (experienceMinYears === 0)
        return 'Does not say that beginners may apply, but asks for no experience.';
      return enough && experienceMinYears === null
        ? `Does not say that beginners may apply, but ${enough} is enough and no experience is asked for.`
        : null;
    },
  },
  {
    without: (criteria) => ({ ...criteria, experienceYears: null }),
    reason: ({ experienceYears }, { experienceMinYears }) =>
      experienceMinYears !== null && experienceMinYears - (experienceYears ?? 0) <= 1
        ? `Asks for ${yearsInWords(experienceMinYears)} of experience; everything else fits.`
        : null,
  },
];
