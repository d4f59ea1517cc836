import { postingList } from './list-schemas.js';
import {
  ALWAYS,
  ALWAYS_IN_FEEDS,
  answer,
  BAD_FEED_REQUEST,
  BAD_REQUEST,
  exportLimit,
  HEADERS,
  NOT_FOUND,
  NOT_MODIFIED,
  ref,
} from './openapi-answers.js';
import { ALERT_SCHEMA, alertsPath } from './openapi-alerts.js';
import { EXAMPLES } from './openapi-examples.js';
import {
  answerParameters,
  exportParameters,
  feedParameters,
  jsonSchema,
  searchParameters,
  type JsonSchema,
} from './openapi-parameters.js';
import { postingDetail, problem } from './schemas.js';

const TEXT = { type: 'string' };
const refTo = ({ name }: { name: string }) => ({ $ref: `#/components/parameters/${name}` });

const exportPath = (operationId: 'postingsAsCsv' | 'postingsAsNdjson', summary: string, type: string) => ({
  get: {
    operationId,
    summary,
    description:
      'All postings of a search, in its order, up to 100,000; those whose source lets them be passed on. Counts as 20 requests.',
    tags: ['Files'],
    parameters: exportParameters.map(refTo),
    responses: {
      200: answer('The postings, as a stream.', type, {
        schema: TEXT,
        example: EXAMPLES[operationId],
        headers: exportLimit,
      }),
      400: BAD_REQUEST,
      ...ALWAYS,
    },
  },
});

const feedPath = (
  operationId: 'postingsAsAtom' | 'postingsAsRss' | 'postingsAsJsonFeed',
  name: string,
  type: string,
  schema: JsonSchema = TEXT,
) => ({
  get: {
    operationId,
    summary: `A search as ${name}`,
    description:
      'The newest postings of a search, 50 unless told otherwise; those whose source lets them be passed on.',
    tags: ['Feeds'],
    parameters: feedParameters.map(refTo),
    responses: {
      200: answer('The feed.', type, { schema, example: EXAMPLES[operationId] }),
      304: NOT_MODIFIED,
      400: BAD_FEED_REQUEST,
      ...ALWAYS_IN_FEEDS,
    },
  },
});

/** The API in OpenAPI 3.1, made of the schemas that parse its questions and type its answers. */
export const openApiDocument = {
  openapi: '3.1.0',
  info: {
    title: 'Superbill',
    version: '1.0.0',
    description: 'US remote medical billing and coding jobs, each statement with the words it was read from.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: '/' }],
  // No key, no account.
  security: [],
  tags: [
    { name: 'Postings', description: 'Search, and read one.' },
    { name: 'Files', description: 'A whole search to take along.' },
    { name: 'Feeds', description: 'A search to subscribe to.' },
    { name: 'Alerts', description: 'A search by e-mail.' },
  ],
  paths: {
    '/api/v1/postings': {
      get: {
        operationId: 'searchPostings',
        summary: 'Search postings',
        description:
          'Open postings of the field, a page at a time; `next` leads on without gaps or repetitions.',
        tags: ['Postings'],
        parameters: [...searchParameters, ...answerParameters].map(refTo),
        responses: {
          200: answer('One page of postings.', 'application/json', {
            schema: ref('PostingList'),
            example: EXAMPLES.searchPostings,
          }),
          304: NOT_MODIFIED,
          400: BAD_REQUEST,
          ...ALWAYS,
        },
      },
    },
    '/api/v1/postings/{id}': {
      get: {
        operationId: 'readPosting',
        summary: 'One posting with evidence and listings',
        description: 'Open or not. The id of a posting that was merged into another leads there.',
        tags: ['Postings'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'As the search names it.',
            schema: { type: 'integer', minimum: 1 },
            example: 123,
          },
        ],
        responses: {
          200: answer('The posting.', 'application/json', {
            schema: ref('Posting'),
            example: EXAMPLES.readPosting,
          }),
          301: { description: 'It was merged into the posting at `Location`.' },
          304: NOT_MODIFIED,
          404: NOT_FOUND,
          ...ALWAYS,
        },
      },
    },
    '/api/v1/postings.csv': exportPath('postingsAsCsv', 'A search as CSV', 'text/csv'),
    '/api/v1/postings.ndjson': exportPath('postingsAsNdjson', 'A search as NDJSON', 'application/x-ndjson'),
    '/feeds/postings.atom': feedPath('postingsAsAtom', 'Atom', 'application/atom+xml'),
    '/feeds/postings.rss': feedPath('postingsAsRss', 'RSS', 'application/rss+xml'),
    '/feeds/postings.json': feedPath('postingsAsJsonFeed', 'JSON Feed', 'application/feed+json', {
      type: 'object',
      required: ['version', 'title', 'items'],
      properties: {
        version: { const: 'https://jsonfeed.org/version/1.1' },
        title: TEXT,
        items: {
          type: 'array',
          items: {
            type: 'object',
            required: ['id', 'url', 'content_html'],
            properties: { id: TEXT, url: TEXT, content_html: TEXT },
            additionalProperties: true,
          },
        },
      },
      additionalProperties: true,
    }),
    ...alertsPath,
  },
  components: {
    parameters: Object.fromEntries(
      [...searchParameters, ...answerParameters].map((parameter) => [parameter.name, parameter]),
    ),
    headers: HEADERS,
    schemas: {
      PostingList: jsonSchema(postingList),
      Posting: jsonSchema(postingDetail),
      Alert: ALERT_SCHEMA,
      Problem: jsonSchema(problem),
    },
  },
};
