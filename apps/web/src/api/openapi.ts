import { z } from 'zod';
import { SEARCH_PARAMETERS } from '../search/search-parameters.js';
import { postingDetail, postingList, problem } from './schemas.js';

interface JsonSchema {
  [key: string]: unknown;
}

function jsonSchema(schema: z.ZodType): JsonSchema {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io: 'output' }) as JsonSchema;
  return rest;
}

const answer = (description: string, schema: string, type = 'application/json') => ({
  description,
  content: { [type]: { schema: { $ref: `#/components/schemas/${schema}` } } },
});

const searchParameters = Object.entries(SEARCH_PARAMETERS).map(([name, { many, schema }]) => {
  const { description, examples, ...rest } = jsonSchema(schema) as JsonSchema & { examples?: unknown[] };
  return {
    name,
    in: 'query',
    required: false,
    description,
    schema: rest,
    ...(examples?.length && { example: examples[0] }),
    // Parted by commas works as well.
    ...(many && { style: 'form', explode: true }),
  };
});

const badRequest = answer(
  'Some parameters can not be used; `errors` names each.',
  'Problem',
  'application/problem+json',
);
const unavailable = answer('Try again in a moment.', 'Problem', 'application/problem+json');

/** The API in OpenAPI 3.1, made of the schemas that parse its questions and type its answers. */
export const openApiDocument = {
  openapi: '3.1.0',
  info: {
    title: 'Superbill',
    version: '1',
    description: 'US remote medical billing and coding jobs, each statement with the words it was read from.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: '/' }],
  paths: {
    '/api/v1/postings': {
      get: {
        operationId: 'searchPostings',
        summary: 'Search postings',
        parameters: searchParameters,
        responses: {
          200: answer('One page of postings.', 'PostingList'),
          400: badRequest,
          503: unavailable,
        },
      },
    },
    '/api/v1/postings/{id}': {
      get: {
        operationId: 'readPosting',
        summary: 'One posting with evidence and listings',
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' }, example: 123 }],
        responses: {
          200: answer('The posting.', 'Posting'),
          404: answer('There is no such posting.', 'Problem', 'application/problem+json'),
          503: unavailable,
        },
      },
    },
  },
  components: {
    schemas: {
      PostingList: jsonSchema(postingList),
      Posting: jsonSchema(postingDetail),
      Problem: jsonSchema(problem),
    },
  },
};
