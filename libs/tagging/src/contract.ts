import type {
  CredentialNeed,
  Degree,
  EmployerType,
  EmploymentType,
  Evidence,
  PayPeriod,
  PayRange,
  Remote,
  Role,
  StateCode,
  Tag,
  TagName,
  TagValues,
} from '#domain';

/** The tags as outside programs read them: every name present, with what nothing said means: null, `unclear`, []. */
export interface ContractTags {
  in_field: boolean;
  role: Role | null;
  specialty: string[];
  remote: Remote;
  remote_states_allowed: StateCode[] | null;
  remote_states_excluded: StateCode[] | null;
  must_live_near: string | null;
  employer_type: EmployerType;
  /** Every code that is named; the groups say which of them are alternatives. */
  credentials_required: string[];
  credentials_required_any_of: boolean;
  credentials_required_groups: { any_of: string[]; by: string | null }[];
  credentials_preferred: string[];
  credentials_preferred_groups: { any_of: string[]; by: string | null }[];
  experience_min_years: number | null;
  entry_level: boolean;
  pay_min: number | null;
  pay_max: number | null;
  pay_period: PayPeriod | null;
  pay_period_inferred: boolean;
  pay_unit: string | null;
  pay_ranges: (PayRange & { period: PayPeriod | null })[];
  pay_hourly: PayRange | null;
  pay_yearly: PayRange | null;
  pay_hours_basis: number | null;
  employment_type: EmploymentType[];
  degree_required: Degree;
  code_sets: string[];
  systems: string[];
  schedule: string[];
  equipment: string[];
  dependent_care: 'needed_elsewhere' | null;
  training_sponsored: string[];
  contradictions: { about: string; label: string; body: string }[];
  warnings: string[];
  ghost_signals: string[];
}

/** What `superbill tag` and the API say of a posting. */
export interface TagContract {
  tags: ContractTags;
  evidence: ({ tag: TagName; value: TagValues[TagName] } & Evidence)[];
}

export function toContract({ tags }: { tags: readonly Tag[] }): TagContract {
  return {
    tags: contractTags(tags),
    evidence: tags.flatMap(({ tag, value, evidence }) => evidence.map((piece) => ({ tag, value, ...piece }))),
  };
}

/** Also for tags that were kept: what a newer version of the rules doesn't say any more is simply absent. */
export function contractTags(tags: readonly Tag[]): ContractTags {
  const said = <N extends TagName>(name: N): TagValues[N] | null =>
    (tags.find((tag) => tag.tag === name)?.value as TagValues[N] | undefined) ?? null;
  const required = said('credentials_required') ?? [];
  const preferred = said('credentials_preferred') ?? [];
  const pay = said('pay');
  return {
    in_field: said('in_field') ?? false,
    role: said('role'),
    specialty: said('specialty') ?? [],
    remote: said('remote') ?? 'unclear',
    remote_states_allowed: said('remote_states_allowed'),
    remote_states_excluded: said('remote_states_excluded'),
    must_live_near: said('must_live_near'),
    employer_type: said('employer_type') ?? 'unclear',
    credentials_required: codesOf(required),
    credentials_required_any_of: required.length === 1 && (required[0]?.anyOf.length ?? 0) > 1,
    credentials_required_groups: groupsOf(required),
    credentials_preferred: codesOf(preferred),
    credentials_preferred_groups: groupsOf(preferred),
    experience_min_years: said('experience_min_years'),
    entry_level: said('entry_level') ?? false,
    pay_min: pay?.min ?? null,
    pay_max: pay?.max ?? null,
    pay_period: pay?.period ?? null,
    pay_period_inferred: pay?.periodInferred ?? false,
    pay_unit: pay?.unit ?? null,
    pay_ranges: pay?.ranges ?? [],
    pay_hourly: pay?.hourly ?? null,
    pay_yearly: pay?.yearly ?? null,
    pay_hours_basis: pay?.hoursBasis ?? null,
    employment_type: said('employment_type') ?? [],
    degree_required: said('degree_required') ?? 'none_stated',
    code_sets: said('code_sets') ?? [],
    systems: said('systems') ?? [],
    schedule: said('schedule') ?? [],
    equipment: said('equipment') ?? [],
    dependent_care: said('dependent_care'),
    training_sponsored: said('training_sponsored') ?? [],
    contradictions: said('contradictions') ?? [],
    warnings: said('warnings') ?? [],
    ghost_signals: said('ghost_signals') ?? [],
  };
}

const codesOf = (needs: readonly CredentialNeed[]): string[] => [
  ...new Set(needs.flatMap(({ anyOf }) => anyOf)),
];

const groupsOf = (needs: readonly CredentialNeed[]) => needs.map(({ anyOf, by }) => ({ any_of: anyOf, by }));
