import { POSTING_STATES, USUAL_CRITERIA, type Choice, type SearchCriteria } from '#domain';

/** The search that asks nothing but the field: closed and doubtful postings fit too. */
export const ONLY_THE_FIELD: SearchCriteria = {
  ...USUAL_CRITERIA,
  withWarnings: true,
  states: POSTING_STATES,
};

/** A search for one thing, and what tells it from others. */
export interface Condition {
  key: string;
  criteria: SearchCriteria;
}

/**
 * A search taken apart into searches for one thing each. Everything a search asks must hold, so it fits a posting exactly
 * when each of them does. What most alerts ask comes first, what few ask last: so a tree of them has few branches near its
 * root. What a condition means is not said here but by the one predicate of the search. In or out of the field is asked with
 * each, because every search says one of them.
 */
export function conditionsOf(criteria: SearchCriteria): Condition[] {
  const { q, credentials, payMin, withoutPay, states, inField } = criteria;
  const asked = [
    POSTING_STATES.some((state) => !states.includes(state)) && { states: states.toSorted() },
    !criteria.withWarnings && { withWarnings: false },
    ...CHOICES.map((name) => isAsked(criteria[name]) && { [name]: inOrder(criteria[name]) }),
    criteria.entryLevel && { entryLevel: true },
    credentials.length > 0 && { credentials: credentials.toSorted() },
    criteria.experienceYears !== null && { experienceYears: criteria.experienceYears },
    criteria.state !== null && { state: criteria.state },
    payMin !== null && { payMin, withoutPay },
    criteria.postedWithinDays !== null && { postedWithinDays: criteria.postedWithinDays },
    q.trim() !== '' && { q: q.trim() },
  ].filter((condition) => condition !== false);
  return (asked.length > 0 ? asked : [{}]).map((condition) => ({
    key: `${inField} ${JSON.stringify(condition)}`,
    criteria: { ...ONLY_THE_FIELD, inField, ...condition },
  }));
}

const CHOICES = [
  'remote',
  'role',
  'employmentType',
  'employerType',
  'schedule',
  'source',
  'specialty',
  'system',
  'employer',
] as const;

const isAsked = ({ any, not }: Choice): boolean => any.length + not.length > 0;

const inOrder = ({ any, not }: Choice): Choice => ({ any: any.toSorted(), not: not.toSorted() });
