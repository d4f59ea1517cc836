import type { Choice, SearchCriteria } from '#domain';
import { readCursor, type SearchOptions, type SearchSort } from '#search';
import type { SearchWanted } from '#views';
import { USUAL_HITS, type SearchParameters } from './search-parameters.js';

/** What the parameters of an address ask for. */
export const criteriaOf = (parameters: SearchParameters): SearchCriteria => ({
  q: parameters.q,
  inField: parameters.in_field,
  state: parameters.state,
  remote: choiceOf(parameters.remote),
  role: choiceOf(parameters.role),
  specialty: choiceOf(parameters.specialty),
  employerType: choiceOf(parameters.employer_type),
  employer: choiceOf(parameters.employer),
  employmentType: choiceOf(parameters.employment_type),
  schedule: choiceOf(parameters.schedule),
  system: choiceOf(parameters.system),
  source: choiceOf(parameters.source),
  credentials: parameters.credential,
  entryLevel: parameters.entry_level,
  experienceYears: parameters.experience_years,
  payMin: parameters.pay_min === null ? null : { amount: parameters.pay_min, per: parameters.pay_per },
  withoutPay: parameters.without_pay,
  postedWithinDays: parameters.posted_within === null ? null : Number.parseInt(parameters.posted_within, 10),
  withWarnings: parameters.with_warnings,
  states: parameters.closed ? ['open', 'unreachable', 'closed'] : ['open'],
});

/** A value with a minus before it is ruled out. */
function choiceOf<V extends string>(values: readonly (V | `-${V}`)[]): Choice<V> {
  const isOut = (value: string) => value.startsWith('-');
  return {
    any: values.filter((value): value is V => !isOut(value)),
    not: values.filter(isOut).map((value) => value.slice(1) as V),
  };
}

/** The order a search comes in: without words there is no best match, only the newest. */
export const sortOf = ({ q, sort }: { q: string; sort: SearchSort | null }): SearchSort => {
  const usual = q.trim() === '' ? 'newest' : 'relevance';
  return sort === null || (sort === 'relevance' && q.trim() === '') ? usual : sort;
};

/** How the answer is to come, all but what depends on who asks. */
export const optionsOf = (parameters: SearchParameters): Pick<SearchOptions, 'sort' | 'limit' | 'after'> => ({
  sort: sortOf(parameters),
  limit: parameters.limit,
  after: parameters.cursor === null ? null : readCursor(parameters.cursor),
});

/** The search as its page shows it and its address holds it. */
export const wantedOf = (parameters: SearchParameters): SearchWanted => ({
  criteria: criteriaOf(parameters),
  sort: parameters.sort,
  limit: parameters.limit === USUAL_HITS ? null : parameters.limit,
});
