import {
  DEGREES,
  EMPLOYER_TYPES,
  EMPLOYMENT_TYPES,
  PAY_PERIODS,
  POSTING_STATES,
  REMOTES,
  ROLES,
  STATE_CODES,
} from '#domain';
import { z } from 'zod';

// What the API answers to a search. Presenters are typed by these schemas, the OpenAPI document is made of them.

const states = (about: string) =>
  z
    .array(z.enum(STATE_CODES))
    .nullable()
    .meta({ description: `${about}; null = not stated.`, examples: [['TX', 'OK']] });

const words = (about: string, ...examples: string[][]) =>
  z.array(z.string()).meta({ description: about, examples });

const needs = (about: string) =>
  z.array(z.object({ any_of: z.array(z.string()), by: z.string().nullable() })).meta({
    description: `${about}: all of these, each met by any of its codes; \`by\` = may be earned later, in the posting's words.`,
    examples: [[{ any_of: ['CPC', 'CCS'], by: null }]],
  });

const range = z.object({ min: z.number().nullable(), max: z.number().nullable() });

const pay = z
  .object({
    ...range.shape,
    period: z.enum(PAY_PERIODS).nullable(),
    period_inferred: z
      .boolean()
      .meta({ description: 'The unit is not written; the figures leave no doubt.' }),
    unit: z.string().nullable().meta({ description: 'What one unit is, for the period `unit`.' }),
    hourly: range.nullable(),
    yearly: range.nullable(),
    hours_basis: z.number().nullable().meta({ description: 'Hours a year between hourly and yearly.' }),
  })
  .nullable()
  .meta({ description: 'As stated, in dollars; null = not stated.' });

export const listItem = z.object({
  id: z.int().meta({ examples: [123] }),
  url: z.string().meta({
    description: 'Path of the page for readers.',
    examples: ['/postings/123-medical-coder-quillback-health'],
  }),
  title: z.string().meta({ examples: ['Medical Coder'] }),
  employer: z.object({
    id: z.int().nullable(),
    name: z
      .string()
      .nullable()
      .meta({ description: 'As written; null = not named.', examples: ['Quillback Health'] }),
    type: z.enum(EMPLOYER_TYPES).meta({ examples: ['hospital_or_health_system'] }),
  }),
  location: z
    .string()
    .nullable()
    .meta({ examples: ['Remote, USA'] }),
  places: words('Every place it is advertised at.', ['Remote, USA', 'Boise, ID']),
  remote: z.enum(REMOTES).meta({ description: 'unclear = nothing said, or a contradiction.' }),
  states_allowed: states('The only states the employer hires in'),
  states_excluded: states('States the employer does not hire in'),
  state_match: z
    .enum(['eligible', 'not_stated'])
    .optional()
    .meta({ description: 'Only when `state` was asked for: whether the posting says that it accepts it.' }),
  role: z.enum(ROLES).nullable(),
  specialty: words('Finer kinds of work.', ['profee']),
  credentials_required: needs('Credentials required'),
  credentials_preferred: needs('Credentials preferred'),
  entry_level: z.boolean().meta({ description: 'true only when the words open it to beginners.' }),
  experience_min_years: z.number().nullable(),
  degree_required: z.enum(DEGREES),
  pay,
  employment_type: z.array(z.enum(EMPLOYMENT_TYPES)),
  schedule: words('Hours and flexibility.'),
  systems: words('Systems that are worked with.', ['Epic']),
  code_sets: words('Code sets.', ['ICD-10-CM']),
  warnings: words('Reasons to look twice, by name; never a verdict.'),
  published_on: z.iso.date().meta({ description: 'As the source says, else the day we first saw it.' }),
  first_seen_at: z.iso.datetime(),
  last_seen_at: z.iso
    .datetime()
    .meta({ description: 'When one of its boards last showed it; in lists up to five minutes old.' }),
  state: z.enum(POSTING_STATES).meta({
    description: 'unreachable = its boards are gone altogether, nobody can say whether it is open.',
  }),
  closed_at: z.iso.datetime().nullable(),
  sample: z.boolean().meta({ description: 'true = invented, to look around with.' }),
  source: z.string().meta({ description: 'Id of the source that speaks for it.', examples: ['greenhouse'] }),
  sources: words('Ids of all sources that list it.', ['greenhouse', 'adzuna']),
});
export type ListItem = z.infer<typeof listItem>;

export const LIST_FIELDS = Object.keys(listItem.shape) as (keyof ListItem)[];

const counts = (example: Record<string, number>) =>
  z.record(z.string(), z.int()).meta({ examples: [example] });

export const facets = z
  .object({
    remote: counts({ fully_remote: 12, hybrid: 3 }),
    role: counts({ coder: 9 }),
    specialty: counts({ profee: 4 }),
    employer_type: counts({ payer: 2 }),
    employment_type: counts({ full_time: 11 }),
    schedule: counts({ flexible_hours: 5 }),
    system: counts({ Epic: 7 }),
    source: counts({ greenhouse: 6 }),
    credential: counts({ CPC: 8 }),
    entry_level: counts({ yes: 1 }),
    experience_years: counts({ '0': 1, '2': 5, not_stated: 3 }),
    pay_min: counts({ '50000': 6, not_stated: 4 }),
    posted_within: counts({ '7': 5 }),
    state: z.record(z.string(), z.object({ eligible: z.int(), not_stated: z.int() })),
    employer: z.array(z.object({ id: z.int(), name: z.string(), postings: z.int() })),
  })
  .meta({ description: 'Each counts under all other filters: what choosing another value would find.' });
export type Facets = z.infer<typeof facets>;

export const attribution = z.object({
  source: z.string(),
  name: z.string(),
  homepage: z.string().nullable(),
  attribution: z.string(),
});

export const postingList = z.object({
  data: z.array(listItem.partial()).meta({ description: 'Whole, or with the fields that `fields` names.' }),
  total: z.int().meta({ description: 'Exact, of the whole search.' }),
  facets: facets.nullable().meta({ description: 'null with `facets=false`.' }),
  corrected: z
    .array(z.object({ from: z.string(), to: z.string() }))
    .meta({ description: 'Words that hardly occur as typed, and how they were read as well.' }),
  words_needed: z.int().nullable().meta({
    description:
      'Where hardly any posting has all the words: so many of them are enough, and those with all come first. null = all.',
  }),
  ignored: z.array(z.string()).meta({ description: 'Parameters that this search does not know.' }),
  attribution: z
    .array(attribution)
    .meta({ description: 'What has to be shown wherever these postings are shown.' }),
  next: z.string().nullable().meta({ description: '`cursor` of the next page; null at the end.' }),
});
export type PostingList = z.infer<typeof postingList>;
