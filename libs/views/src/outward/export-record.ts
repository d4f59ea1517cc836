import type { CredentialNeed, PayRange, PostingSummary } from '#domain';
import { oneLine } from './one-line.js';
import { attributionsOf, postingAddress, type Outward } from './passing-on.js';

interface NeedExported {
  any_of: string[];
  by: string | null;
}
export type ExportValue = string | number | boolean | null | string[] | NeedExported[];

/** A posting as a row of an export; the fields are called as in the API. */
type ExportRecord = Record<(typeof EXPORT_FIELDS)[number], ExportValue>;

export const EXPORT_FIELDS = [
  'id',
  'url',
  'title',
  'employer',
  'employer_type',
  'location',
  'in_field',
  'role',
  'specialty',
  'remote',
  'states_allowed',
  'states_excluded',
  'credentials_required',
  'credentials_preferred',
  'entry_level',
  'experience_min_years',
  'degree_required',
  'pay_min',
  'pay_max',
  'pay_period',
  'pay_period_inferred',
  'pay_unit',
  'pay_hourly_min',
  'pay_hourly_max',
  'pay_yearly_min',
  'pay_yearly_max',
  'pay_hours_basis',
  'employment_type',
  'schedule',
  'systems',
  'code_sets',
  'warnings',
  'published_on',
  'first_seen_at',
  'last_seen_at',
  'state',
  'closed_at',
  'sample',
  'source',
  'attribution',
] as const;

export function exportRecord(posting: PostingSummary, { origin, source }: Outward): ExportRecord {
  const { pay } = posting;
  return {
    id: posting.id,
    url: postingAddress(posting, origin),
    title: oneLine(posting.title),
    employer: posting.employer && oneLine(posting.employer),
    employer_type: posting.employerType,
    location: posting.location && oneLine(posting.location),
    in_field: posting.inField,
    role: posting.role,
    specialty: posting.specialties.map(oneLine),
    remote: posting.remote,
    states_allowed: posting.statesAllowed,
    states_excluded: posting.statesExcluded,
    credentials_required: posting.credentialsRequired.map(needExported),
    credentials_preferred: posting.credentialsPreferred.map(needExported),
    entry_level: posting.entryLevel,
    experience_min_years: posting.experienceMinYears,
    degree_required: posting.degree,
    pay_min: pay?.min ?? null,
    pay_max: pay?.max ?? null,
    pay_period: pay?.period ?? null,
    pay_period_inferred: pay?.periodInferred ?? null,
    pay_unit: pay?.unit ? oneLine(pay.unit) : null,
    ...rangeExported('hourly', pay?.hourly),
    ...rangeExported('yearly', pay?.yearly),
    pay_hours_basis: pay?.hoursBasis ?? null,
    employment_type: posting.employmentTypes,
    schedule: posting.schedule.map(oneLine),
    systems: posting.systems.map(oneLine),
    code_sets: posting.codeSets.map(oneLine),
    warnings: posting.warnings.map(oneLine),
    published_on: posting.publishedOn,
    first_seen_at: posting.firstSeenAt,
    last_seen_at: posting.lastSeenAt,
    state: posting.state,
    closed_at: posting.closedAt,
    sample: posting.sample,
    source: posting.sources,
    attribution: attributionsOf([posting], source).map(({ attribution }) => attribution),
  };
}

const needExported = ({ anyOf, by }: CredentialNeed): NeedExported => ({
  any_of: anyOf.map(oneLine),
  by: by && oneLine(by),
});

const rangeExported = <P extends 'hourly' | 'yearly'>(per: P, range: PayRange | null | undefined) =>
  ({ [`pay_${per}_min`]: range?.min ?? null, [`pay_${per}_max`]: range?.max ?? null }) as Record<
    `pay_${P}_${'min' | 'max'}`,
    number | null
  >;
