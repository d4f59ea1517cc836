import { EMPLOYER_TYPES, REMOTES, ROLES, STATE_CODES } from '#domain';
import { MOST_HITS, POSTING_SORTS, readCursor, USUAL_HITS } from '#store';
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
const LONGEST_ECHO = 50;

const notAValue = ({ input }: { input?: unknown }) =>
  `"${String(input).slice(0, LONGEST_ECHO)}" is not one of its values.`;

const oneOf = <V extends string>(values: readonly V[]) => z.enum(values, { error: notAValue });

const someOf = <V extends string>(values: readonly V[], about: string, example: V) => ({
  many: true,
  schema: z
    .array(oneOf(values))
    .default([])
    .meta({ description: about, examples: [[example]] }),
  allowed: values,
});

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
  in_field: {
    many: false,
    schema: oneOf(['true', 'false'])
      .transform((text) => text === 'true')
      .pipe(z.boolean())
      .default(true)
      .meta({
        description: 'false = only postings that are not medical billing, coding or the work around it.',
        examples: [true],
      }),
    allowed: ['true', 'false'],
  },
  remote: someOf(REMOTES, 'Place of work; several values are alternatives.', 'fully_remote'),
  role: someOf(ROLES, 'Kind of work; several values are alternatives.', 'coder'),
  employer_type: someOf(
    EMPLOYER_TYPES,
    'Kind of employer; several values are alternatives.',
    'hospital_or_health_system',
  ),
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
    schema: oneOf(POSTING_SORTS)
      .nullable()
      .default(null)
      .meta({
        description:
          'Without it: relevance where there are words, else newest. Without words there is no relevance.',
        examples: ['newest'],
      }),
    allowed: POSTING_SORTS,
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
