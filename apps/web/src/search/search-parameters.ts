import { EMPLOYER_TYPES, EMPLOYMENT_TYPES, REMOTES, ROLES, STATE_CODES } from '#domain';
import { readCursor, SEARCH_SORTS } from '#search';
import { sources } from '#sources';
import { z } from 'zod';

/** One parameter of the search, as texts of an address become a value. The OpenAPI document is made of the same rows. */
interface ParameterRow {
  /** May hold several values: repeated, or parted by commas. */
  many: boolean;
  schema: z.ZodType;
  /** What it takes, for whoever got it wrong. */
  allowed: readonly string[];
}

export const LONGEST_WORDS = 200;
export const MOST_HITS = 50;
export const USUAL_HITS = 20;
/** Values of one list. Nobody chooses more; each costs. */
const MOST_VALUES = 60;
const LONGEST_ECHO = 50;

const notAValue = ({ input }: { input?: unknown }) =>
  `"${String(input).slice(0, LONGEST_ECHO)}" is not one of its values.`;

const oneOf = <V extends string>(values: readonly V[]) => z.enum(values, { error: notAValue });

const minus = <V extends string>(value: V): `-${V}` => `-${value}`;
const tooMany = `must not have more than ${MOST_VALUES} values.`;

/** Values of a closed list; a minus before one rules it out. */
const someOf = <V extends string>(values: readonly V[], about: string, example: V) => ({
  many: true,
  schema: z
    .array(oneOf([...values, ...values.map(minus)]))
    .max(MOST_VALUES, tooMany)
    .default([])
    .meta({ description: `${about} ${ALTERNATIVES}`, examples: [[example]] }),
  allowed: [...values, 'each of them with a minus before it'],
});

/** Values of an open list, as the facets name them. */
const named = (about: string, example: string, pattern = /^-?\w[\w .,&+/()-]{0,79}$/) => ({
  many: true,
  schema: z
    .array(z.string().regex(pattern, { error: notAValue }))
    .max(MOST_VALUES, tooMany)
    .default([])
    .meta({ description: `${about} ${ALTERNATIVES}`, examples: [[example]] }),
  allowed: ['the values that the facets of an answer name', 'each of them with a minus before it'],
});

const ALTERNATIVES = 'Several values are alternatives; a minus before a value rules it out.';

const yesNo = (usual: boolean, about: string) => ({
  many: false,
  schema: oneOf(['true', 'false'])
    .transform((text) => text === 'true')
    .pipe(z.boolean())
    .default(usual)
    .meta({ description: about, examples: [!usual] }),
  allowed: ['true', 'false'],
});

const wholeNumber = (most: number, about: string, example: number) => {
  const message = `must be a whole number from 0 to ${most.toLocaleString('en-US')}.`;
  return {
    many: false,
    schema: z
      .string()
      .regex(/^\d{1,9}$/, message)
      .transform(Number)
      .pipe(z.int().max(most, message))
      .nullable()
      .default(null)
      .meta({ description: about, examples: [example] }),
    allowed: [`0 to ${most}`],
  };
};

const limits = `must be a whole number from 1 to ${MOST_HITS}.`;

export const SEARCH_PARAMETERS = {
  q: {
    many: false,
    schema: z
      .string()
      .max(LONGEST_WORDS, `must not be longer than ${LONGEST_WORDS} characters.`)
      .default('')
      .meta({
        description:
          'Words to look for in title, employer, place and description. "Quotes" keep words together, OR and - work as in web searches.',
        examples: ['"risk adjustment" coder -auditor'],
      }),
    allowed: [`any words, up to ${LONGEST_WORDS} characters`],
  },
  in_field: yesNo(true, 'false = only postings that are not medical billing, coding or the work around it.'),
  remote: someOf(REMOTES, 'Place of work.', 'fully_remote'),
  role: someOf(ROLES, 'Kind of work.', 'coder'),
  specialty: named('Finer kind of work.', 'profee'),
  employer_type: someOf(EMPLOYER_TYPES, 'Kind of employer.', 'hospital_or_health_system'),
  employer: named('Employer, by the id that facets and postings name.', '17', /^-?\d{1,9}$/),
  employment_type: someOf(EMPLOYMENT_TYPES, 'Full time, part time, contract ...', 'part_time'),
  schedule: named('Hours and flexibility.', 'flexible_hours'),
  system: named('Systems that are worked with.', 'Epic'),
  source: someOf([...sources.keys()], 'Source that lists the posting.', 'greenhouse'),
  credential: {
    many: true,
    schema: z
      .array(
        z
          .string()
          .toUpperCase()
          .regex(/^[A-Z][A-Z0-9 +-]{1,19}$/, { error: notAValue }),
      )
      .max(MOST_VALUES, tooMany)
      .default([])
      .meta({
        description:
          'Codes of the credentials you hold: postings whose requirements these meet. An apprentice (CPC-A) is taken only where the posting names it.',
        examples: [['CPC-A']],
      }),
    allowed: ['codes of credentials, such as CPC, CPC-A, CCS, CCA, RHIT'],
  },
  entry_level: yesNo(false, 'true = only postings whose words open them to beginners.'),
  experience_years: wholeNumber(60, 'Years you have: postings that ask for no more, or do not say.', 2),
  pay_min: wholeNumber(
    10_000_000,
    'Dollars that the top of the stated pay must reach, a year or, with `pay_per=hour`, an hour.',
    50_000,
  ),
  pay_per: {
    many: false,
    schema: oneOf(['year', 'hour'])
      .default('year')
      .meta({ description: 'Unit of `pay_min`.', examples: ['hour'] }),
    allowed: ['year', 'hour'],
  },
  without_pay: yesNo(true, 'false = leave out postings without comparable pay when `pay_min` is set.'),
  posted_within: {
    many: false,
    schema: z
      .string()
      .regex(/^[1-9]\d{0,2}d?$/, 'must be a number of days from 1 to 999, such as 7d.')
      .nullable()
      .default(null)
      .meta({ description: 'Published within so many days.', examples: ['7d'] }),
    allowed: ['1d to 999d'],
  },
  with_warnings: yesNo(false, 'true = also postings with reasons to look twice.'),
  closed: yesNo(false, 'true = also postings that are closed, or that nobody can check any more.'),
  state: {
    many: false,
    schema: z
      .string()
      .toUpperCase()
      .pipe(oneOf(STATE_CODES))
      .nullable()
      .default(null)
      .meta({
        description:
          '"I live in": postings that accept this state or do not say, minus those that exclude it; `state_match` says which. USPS code.',
        examples: ['TX'],
      }),
    allowed: STATE_CODES,
  },
  sort: {
    many: false,
    schema: oneOf(SEARCH_SORTS)
      .nullable()
      .default(null)
      .meta({
        description:
          'Without it: relevance where there are words, else newest. Without words there is no relevance.',
        examples: ['newest'],
      }),
    allowed: SEARCH_SORTS,
  },
  limit: {
    many: false,
    schema: z
      .string()
      .regex(/^\d{1,9}$/, limits)
      .transform(Number)
      .pipe(z.int().min(1, limits).max(MOST_HITS, limits))
      .default(USUAL_HITS)
      .meta({ description: 'Postings in one answer.', examples: [USUAL_HITS] }),
    allowed: [`1 to ${MOST_HITS}`],
  },
  cursor: {
    many: false,
    schema: z
      .string()
      .refine((text) => readCursor(text) !== null, 'is not a cursor that this search gave.')
      .nullable()
      .default(null)
      .meta({ description: '`next` of the previous answer; all else must stay the same.' }),
    allowed: ['the value of "next" in an earlier answer to the same search'],
  },
} satisfies Record<string, ParameterRow>;

export type SearchParameterName = keyof typeof SEARCH_PARAMETERS;
export type SearchParameters = {
  [N in SearchParameterName]: z.output<(typeof SEARCH_PARAMETERS)[N]['schema']>;
};
