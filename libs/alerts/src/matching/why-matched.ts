import type { PostingSummary, SearchCriteria, StateCode } from '#domain';
import { counted, needsInWords, payInWords, stateName, yearsInWords } from '../mail/words.js';

/** Why a posting is in the mail: a short sentence for each thing asked that says something about this posting. */
export function whyMatched(criteria: SearchCriteria, posting: PostingSummary): string[] {
  return REASONS.map((reason) => reason(criteria, posting)).filter((sentence) => sentence !== null);
}

type Reason = (criteria: SearchCriteria, posting: PostingSummary) => string | null;

const REASONS: Reason[] = [
  ({ q }) => (q.trim() ? `It has your words: ${q.trim()}.` : null),
  ({ state }, posting) => state && stateReason(state, posting),
  ({ remote }, posting) =>
    remote.any.includes('fully_remote') && posting.remote === 'fully_remote' ? 'It is fully remote.' : null,
  ({ credentials }, { credentialsRequired }) => {
    if (credentials.length === 0) return null;
    return credentialsRequired.length === 0
      ? 'It asks for no credential.'
      : `It asks for ${needsInWords(credentialsRequired)}.`;
  },
  ({ entryLevel }) => (entryLevel ? 'It is open to beginners.' : null),
  ({ experienceYears }, { experienceMinYears }) => {
    if (experienceYears === null) return null;
    if (experienceMinYears === null) return 'It does not say how much experience it asks for.';
    return `It asks for ${experienceMinYears === 0 ? 'no' : `${yearsInWords(experienceMinYears)} of`} experience.`;
  },
  ({ payMin }, { pay }) => {
    if (payMin === null) return null;
    return pay ? `It pays ${payInWords(pay)}.` : 'It does not say what it pays.';
  },
  ({ postedWithinDays }) =>
    postedWithinDays === null ? null : `It is at most ${counted(postedWithinDays, 'day')} old.`,
];

function stateReason(state: StateCode, { statesAllowed }: PostingSummary): string {
  return statesAllowed
    ? `It hires in ${stateName(state)}.`
    : `It does not say which states it hires in; ${stateName(state)} is not ruled out.`;
}
