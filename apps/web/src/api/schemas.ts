import {
  DEGREES,
  EMPLOYER_TYPES,
  EMPLOYMENT_TYPES,
  EVIDENCE_FIELDS,
  PAY_PERIODS,
  REMOTES,
  ROLES,
  STATE_CODES,
} from '#domain';
import { z } from 'zod';
import { listingLife, postingLife } from './life-schemas.js';
import { listItem } from './list-schemas.js';

// The answers of the API. Presenters are typed by these schemas, the OpenAPI document is made of them.

// What the detail shares with an item of the list; there the employer has an id to search by.
const known = {
  ...listItem.pick({
    id: true,
    url: true,
    title: true,
    employer: true,
    location: true,
    remote: true,
    states_allowed: true,
    states_excluded: true,
    role: true,
    published_on: true,
    sample: true,
    source: true,
  }).shape,
  employer: listItem.shape.employer.omit({ id: true }),
};

const words = z.array(z.string());
const needs = z.array(z.object({ any_of: words, by: z.string().nullable() }));
const range = { min: z.number().nullable(), max: z.number().nullable() };
const text = (field: (typeof EVIDENCE_FIELDS)[number]) => [field, z.string()] as const;

export const postingDetail = z.object({
  ...known,
  ...postingLife,
  texts: z
    .object(
      Object.fromEntries(EVIDENCE_FIELDS.map(text)) as Record<(typeof EVIDENCE_FIELDS)[number], z.ZodString>,
    )
    .meta({ description: 'What evidence counts in: texts[field].slice(start, end) === quote.' }),
  tags: z.object({
    in_field: z.boolean(),
    role: z.enum(ROLES).nullable(),
    specialty: words,
    remote: z.enum(REMOTES),
    remote_states_allowed: z.array(z.enum(STATE_CODES)).nullable(),
    remote_states_excluded: z.array(z.enum(STATE_CODES)).nullable(),
    must_live_near: z.string().nullable(),
    employer_type: z.enum(EMPLOYER_TYPES),
    credentials_required: words,
    credentials_required_any_of: z.boolean(),
    credentials_required_groups: needs,
    credentials_preferred: words,
    credentials_preferred_groups: needs,
    experience_min_years: z.number().nullable(),
    entry_level: z.boolean().meta({ description: 'true only when the words open it to beginners.' }),
    pay_min: z.number().nullable(),
    pay_max: z.number().nullable(),
    pay_period: z.enum(PAY_PERIODS).nullable(),
    pay_period_inferred: z
      .boolean()
      .meta({ description: 'The unit is not written; the figures leave no doubt.' }),
    pay_unit: z.string().nullable(),
    pay_ranges: z.array(z.object({ ...range, period: z.enum(PAY_PERIODS).nullable() })),
    pay_hourly: z.object(range).nullable(),
    pay_yearly: z.object(range).nullable(),
    pay_hours_basis: z.number().nullable().meta({ description: 'Hours a year between hourly and yearly.' }),
    employment_type: z.array(z.enum(EMPLOYMENT_TYPES)),
    degree_required: z.enum(DEGREES),
    code_sets: words,
    systems: words,
    schedule: words,
    equipment: words,
    dependent_care: z.literal('needed_elsewhere').nullable(),
    training_sponsored: words,
    contradictions: z.array(z.object({ about: z.string(), label: z.string(), body: z.string() })),
    warnings: words.meta({ description: 'Reasons to look twice, by name; never a verdict.' }),
    ghost_signals: words,
  }),
  evidence: z.array(
    z.object({
      tag: z.string().meta({ examples: ['remote'] }),
      value: z.unknown(),
      rule: z.string(),
      field: z.enum(EVIDENCE_FIELDS),
      start: z.int(),
      end: z.int(),
      quote: z.string().meta({ examples: ['100% remote'] }),
    }),
  ),
  listings: z.array(
    z.object({
      source: z.object({
        id: z.string(),
        name: z.string().meta({ examples: ['Greenhouse'] }),
        homepage: z.string().nullable(),
        attribution: z
          .string()
          .nullable()
          .meta({ description: 'To be shown wherever the posting is shown.' }),
      }),
      url: z.string().nullable(),
      ...listingLife,
    }),
  ),
});
export type PostingDetail = z.infer<typeof postingDetail>;

export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    errors: z
      .array(z.object({ parameter: z.string(), message: z.string(), allowed: z.array(z.string()) }))
      .optional(),
  })
  .meta({
    description: 'RFC 9457',
    examples: [
      {
        type: 'about:blank',
        title: 'Some parameters can not be used',
        status: 400,
        errors: [
          { parameter: 'limit', message: 'must be a whole number from 1 to 50.', allowed: ['1 to 50'] },
        ],
      },
    ],
  });
export type ProblemBody = z.infer<typeof problem>;
