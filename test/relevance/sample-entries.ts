import type { PostingSummary, TagName, TagValues } from '#domain';
import type { SearchEntry } from '#search';
import { allVacancies, descriptionOf, type Vacancy } from '#simulator';
import { tagListing } from '#tagging';

export interface SampleEntry extends SearchEntry {
  vacancy: Vacancy;
}

const DAY_MS = 86_400_000;

/** The simulator's vacancies as the read index takes them; `today` is a calendar day. */
export function sampleEntries(today: string): SampleEntry[] {
  const employers = new Map<string, number>();
  return allVacancies().map((vacancy, at) => {
    const { name } = vacancy.employer;
    if (!employers.has(name)) employers.set(name, employers.size + 1);
    const publishedOn = new Date(Date.parse(today) - vacancy.postedDaysAgo * DAY_MS);
    return entryOf(vacancy, at + 1, employers.get(name)!, publishedOn.toISOString().slice(0, 10));
  });
}

function entryOf(vacancy: Vacancy, id: number, employerId: number, publishedOn: string): SampleEntry {
  const { texts, tags } = tagListing({
    title: vacancy.title,
    company: vacancy.employer.name,
    location: vacancy.location,
    description: descriptionOf(vacancy),
    extras: {},
  });
  const value = <N extends TagName>(tag: N): TagValues[N] | undefined =>
    tags.find((each) => each.tag === tag)?.value as TagValues[N] | undefined;
  const summary: PostingSummary = {
    id,
    slug: vacancy.key,
    title: vacancy.title,
    employerId,
    employer: vacancy.employer.name,
    employerType: value('employer_type') ?? 'unclear',
    location: vacancy.location,
    places: [vacancy.location],
    inField: value('in_field') ?? false,
    role: value('role') ?? null,
    specialties: value('specialty') ?? [],
    remote: value('remote') ?? 'unclear',
    statesAllowed: value('remote_states_allowed') ?? null,
    statesExcluded: value('remote_states_excluded') ?? null,
    credentialsRequired: value('credentials_required') ?? [],
    credentialsPreferred: value('credentials_preferred') ?? [],
    entryLevel: value('entry_level') ?? false,
    experienceMinYears: value('experience_min_years') ?? null,
    degree: value('degree_required') ?? 'none_stated',
    pay: value('pay') ?? null,
    employmentTypes: value('employment_type') ?? [],
    schedule: value('schedule') ?? [],
    systems: value('systems') ?? [],
    codeSets: value('code_sets') ?? [],
    warnings: value('warnings') ?? [],
    sources: ['greenhouse'],
    sample: false,
    publishedOn,
    firstSeenAt: `${publishedOn}T08:00:00.000Z`,
    changedAt: `${publishedOn}T08:00:00.000Z`,
    lastSeenAt: `${publishedOn}T08:00:00.000Z`,
    state: 'open',
    closedAt: null,
  };
  return { vacancy, summary, body: texts.description };
}
