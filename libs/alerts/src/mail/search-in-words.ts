import type { SearchCriteria } from '#domain';
import { counted, EMPLOYER_WORDS, listOf, REMOTE_ADJECTIVES, ROLE_NOUNS, stateName } from './words.js';

const MOST_ROLES_NAMED = 2;

/** "remote coder opening", "billing and coding openings": what is looked for, in words of ours alone. */
export function openingsInWords({ remote, role }: SearchCriteria, n: number): string {
  const way = remote.any.length === 1 && remote.any[0] ? REMOTE_ADJECTIVES[remote.any[0]] : '';
  const named = role.any.length > 0 && role.any.length <= MOST_ROLES_NAMED;
  const work = named
    ? listOf(
        role.any.map((value) => ROLE_NOUNS[value]),
        'or',
      )
    : 'billing and coding';
  return `${way} ${work} ${n === 1 ? 'opening' : 'openings'}`.trim();
}

/** "3 new remote coder openings for Texas that take beginners". */
export function subjectOf(criteria: SearchCriteria, n: number): string {
  const place = criteria.state ? ` for ${stateName(criteria.state)}` : '';
  const beginners = criteria.entryLevel ? ` that ${n === 1 ? 'takes' : 'take'} beginners` : '';
  return `${n === 1 ? 'A' : n} new ${openingsInWords(criteria, n)}${place}${beginners}`;
}

/**
 * The search as a reader would tell it, without the words that were typed: a stranger may have typed them to have us say
 * them to somebody else.
 */
export function searchWithoutWords(criteria: SearchCriteria): string {
  const { state, credentials, entryLevel, experienceYears, payMin, employerType } = criteria;
  const asked = [
    state && `for people who live in ${stateName(state)}`,
    entryLevel && 'open to beginners',
    credentials.length > 0 && `that ${listOf(credentials, 'or')} is enough for`,
    experienceYears !== null && `asking for no more than ${counted(experienceYears, 'year')} of experience`,
    payMin &&
      `paying $${payMin.amount.toLocaleString('en-US')} ${payMin.per === 'hour' ? 'an hour' : 'a year'} or more`,
    employerType.any.length > 0 &&
      `at employers of the kind ${listOf(
        employerType.any.map((type) => EMPLOYER_WORDS[type] || type),
        'or',
      )}`,
  ].filter((part) => typeof part === 'string');
  return [openingsInWords(criteria, 2), ...asked].join(', ');
}

/** The search as its owner wrote it. */
export const searchInWords = (criteria: SearchCriteria): string =>
  [searchWithoutWords(criteria), criteria.q.trim() && `with the words: ${criteria.q.trim()}`]
    .filter(Boolean)
    .join(', ');
