import type { PostingSummary } from '#domain';
import { valueWords } from '../value-words.js';
import { dayInWords, EMPLOYER_TYPE_WORDS, REMOTE_WORDS, stateList, TAG_WORDS } from '../words.js';
import { oneLine } from './one-line.js';

interface Fact {
  label: string;
  words: string;
}

const NOT_SAID = 'The posting does not say';

/** What a reader wants to know before opening the posting. Place, states and pay are told even when nothing is said. */
export function factsInWords(posting: PostingSummary): Fact[] {
  const { remote, pay, experienceMinYears: years, employerType, closedAt } = posting;
  const facts: Fact[] = [
    { label: TAG_WORDS.remote, words: REMOTE_WORDS[remote] },
    { label: 'Location', words: posting.location ?? '' },
    ...statesInWords(posting),
    { label: TAG_WORDS.pay, words: (pay && valueWords('pay', pay)) || NOT_SAID },
    ...list('credentials_required', posting.credentialsRequired),
    ...list('credentials_preferred', posting.credentialsPreferred),
    { label: TAG_WORDS.entry_level, words: posting.entryLevel ? valueWords('entry_level', true) : '' },
    {
      label: TAG_WORDS.experience_min_years,
      words: years === null ? '' : valueWords('experience_min_years', years),
    },
    ...list('employment_type', posting.employmentTypes),
    {
      label: TAG_WORDS.employer_type,
      words: employerType === 'unclear' ? '' : EMPLOYER_TYPE_WORDS[employerType],
    },
    ...list('warnings', posting.warnings),
    { label: 'First seen', words: dayInWords(posting.firstSeenAt.slice(0, 10)) },
    { label: 'Closed', words: closedAt === null ? '' : dayInWords(closedAt.slice(0, 10)) },
  ];
  return facts
    .map(({ label, words }) => ({ label, words: oneLine(words) }))
    .filter(({ words }) => words !== '');
}

function statesInWords({ statesAllowed, statesExcluded }: PostingSummary): Fact[] {
  const facts: Fact[] = [];
  if (statesAllowed?.length) {
    facts.push({ label: TAG_WORDS.remote_states_allowed, words: stateList(statesAllowed) });
  }
  if (statesExcluded?.length) {
    facts.push({ label: TAG_WORDS.remote_states_excluded, words: stateList(statesExcluded) });
  }
  return facts.length > 0 ? facts : [{ label: 'States', words: NOT_SAID }];
}

const list = (
  tag: 'credentials_required' | 'credentials_preferred' | 'employment_type' | 'warnings',
  values: readonly unknown[],
): Fact[] => (values.length > 0 ? [{ label: TAG_WORDS[tag], words: valueWords(tag, values) }] : []);
