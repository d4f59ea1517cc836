import type { CredentialNeed, Pay, PostingSummary } from '#domain';
import { writeCursor, type SearchFacets } from '#search';
import { termsOf } from '#sources';
import { attributionsOf, postingPath } from '#views';
import type { Found, Hit } from '../search/search.js';
import type { Facets, ListItem, PostingList } from './list-schemas.js';

/** An answer of the index as the API tells it. `fields` = those of a posting that were asked for; null = all. */
export const postingListOf = (
  { hits, total, facets, corrected, needed, next }: Found,
  ignored: string[],
  fields: readonly (keyof ListItem)[] | null,
): PostingList => ({
  data: hits.map((hit) => only(listItemOf(hit), fields)),
  total,
  facets: facets && facetsOf(facets),
  corrected,
  words_needed: needed,
  ignored,
  attribution: attributionsOf(
    hits.map(({ summary }) => summary),
    termsOf,
  ),
  next: next && writeCursor(next),
});

export const listItemOf = ({ summary, stateMatch }: Hit): ListItem => ({
  ...summaryOf(summary),
  ...(stateMatch && { state_match: stateMatch }),
});

export const summaryOf = (posting: PostingSummary): ListItem => ({
  id: posting.id,
  url: postingPath(posting),
  title: posting.title,
  employer: { id: posting.employerId, name: posting.employer, type: posting.employerType },
  location: posting.location,
  places: posting.places,
  remote: posting.remote,
  states_allowed: posting.statesAllowed,
  states_excluded: posting.statesExcluded,
  role: posting.role,
  specialty: posting.specialties,
  credentials_required: posting.credentialsRequired.map(needOf),
  credentials_preferred: posting.credentialsPreferred.map(needOf),
  entry_level: posting.entryLevel,
  experience_min_years: posting.experienceMinYears,
  degree_required: posting.degree,
  pay: posting.pay && payOf(posting.pay),
  employment_type: posting.employmentTypes,
  schedule: posting.schedule,
  systems: posting.systems,
  code_sets: posting.codeSets,
  warnings: posting.warnings,
  published_on: posting.publishedOn,
  first_seen_at: posting.firstSeenAt,
  last_seen_at: posting.lastSeenAt,
  state: posting.state,
  closed_at: posting.closedAt,
  sample: posting.sample,
  source: posting.sources[0] ?? '',
  sources: posting.sources,
});

const needOf = ({ anyOf, by }: CredentialNeed) => ({ any_of: anyOf, by });

const payOf = ({ min, max, period, periodInferred, unit, hourly, yearly, hoursBasis }: Pay) => ({
  min,
  max,
  period,
  period_inferred: periodInferred,
  unit,
  hourly,
  yearly,
  hours_basis: hoursBasis,
});

/** Facets under the names of the parameters that choose among them. */
const facetsOf = ({ experience, pay, ...facets }: SearchFacets): Facets => ({
  ...facets,
  experience_years: experience,
  pay_min: pay,
});

function only(item: ListItem, fields: readonly (keyof ListItem)[] | null): Partial<ListItem> {
  if (fields === null) return item;
  return Object.fromEntries(Object.entries(item).filter(([name]) => fields.includes(name as keyof ListItem)));
}
