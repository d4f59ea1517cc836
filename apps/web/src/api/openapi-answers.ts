import type { JsonSchema } from './openapi-parameters.js';
import type { ProblemBody } from './schemas.js';

const header = (name: string) => ({ [name]: { $ref: `#/components/headers/${name}` } });

const LIMITS = { ...header('RateLimit'), ...header('RateLimit-Policy') };

export const HEADERS = {
  RateLimit: {
    description: 'Requests left (r) until the window ends in so many seconds (t).',
    schema: { type: 'string' },
    example: '"api";r=299;t=60',
  },
  'RateLimit-Policy': {
    description: 'Requests (q) that one address may make within a window of so many seconds (w).',
    schema: { type: 'string' },
    example: '"api";q=300;w=60',
  },
  'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' }, example: 12 },
  'Export-Limit': {
    description: 'Only where not all postings fit: how many rows there are, of how many.',
    schema: { type: 'string' },
    example: '100000 of 123456',
  },
};

/** A good answer of one type. */
export const answer = (
  description: string,
  type: string,
  { schema, example, headers = {} }: { schema: JsonSchema; example: unknown; headers?: object },
) => ({ description, headers: { ...LIMITS, ...headers }, content: { [type]: { schema, example } } });

export const ref = (schema: string): JsonSchema => ({ $ref: `#/components/schemas/${schema}` });
export const exportLimit = header('Export-Limit');

export const NOT_MODIFIED = { description: 'Nothing has changed since the ETag you sent.' };

export const problem = (description: string, example: ProblemBody, headers: object = {}) => ({
  description,
  headers,
  content: { 'application/problem+json': { schema: ref('Problem'), example } },
});

export const told = (status: number, title: string, detail: string): ProblemBody => ({
  type: 'about:blank',
  title,
  status,
  detail,
});

export const BAD_REQUEST = problem('Some parameters can not be used; `errors` names each.', {
  ...told(400, 'Some parameters can not be used', 'limit: must be a whole number from 1 to 50.'),
  errors: [{ parameter: 'limit', message: 'must be a whole number from 1 to 50.', allowed: ['1 to 50'] }],
});

/** Feed readers show what they are sent. */
export const BAD_FEED_REQUEST = {
  description: 'Some parameters can not be used; each is told in a line.',
  content: {
    'text/plain': {
      schema: { type: 'string' },
      example: 'Some parameters can not be used.\nlimit: must be a whole number from 1 to 50.\n',
    },
  },
};

export const NOT_FOUND = problem(
  'There is no such posting.',
  told(404, 'There is nothing here', 'There is no posting with this id.'),
);

const TOO_MANY = 'This address may ask 300 times a minute, and has done so. Try again in 12 seconds.';
const BUSY = 'The database is too busy or out of reach. Please try again in a moment.';

/** What every operation may answer. */
export const ALWAYS = {
  429: problem('Too many requests.', told(429, 'Too many requests', TOO_MANY), {
    ...LIMITS,
    ...header('Retry-After'),
  }),
  503: problem(
    'Try again in a moment.',
    told(503, 'The search does not answer', BUSY),
    header('Retry-After'),
  ),
};

const asText = (response: { content: { 'application/problem+json': { example: ProblemBody } } }) => {
  const { title, detail } = response.content['application/problem+json'].example;
  const example = `${title}.\n${detail}\n`;
  return { ...response, content: { 'text/plain': { schema: { type: 'string' }, example } } };
};

export const ALWAYS_IN_FEEDS = { 429: asText(ALWAYS[429]), 503: asText(ALWAYS[503]) };
