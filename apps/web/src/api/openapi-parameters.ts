import { z } from 'zod';
import { SEARCH_PARAMETERS, type SearchParameterName } from '../search/search-parameters.js';
import { LIST_FIELDS } from './list-schemas.js';

export interface JsonSchema {
  [key: string]: unknown;
}

export function jsonSchema(schema: z.ZodType): JsonSchema {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io: 'output' }) as JsonSchema;
  return rest;
}

/** What a search is asked by, as the document lists it. */
export const searchParameters = (Object.keys(SEARCH_PARAMETERS) as SearchParameterName[]).map((name) => {
  const { many, schema } = SEARCH_PARAMETERS[name];
  const { description, examples, ...rest } = jsonSchema(schema) as JsonSchema & {
    description: string;
    examples?: unknown[];
  };
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

/** A list as an answer has pages and a layout; feeds and exports have neither. */
const OF_PAGES: string[] = ['limit', 'cursor'] satisfies SearchParameterName[];

export const feedParameters = searchParameters.filter(({ name }) => name !== 'cursor');
export const exportParameters = searchParameters.filter(({ name }) => !OF_PAGES.includes(name));

export const answerParameters = [
  {
    name: 'fields',
    in: 'query',
    required: false,
    description: 'Only these fields of each posting.',
    schema: { type: 'array', items: { type: 'string', enum: LIST_FIELDS } },
    style: 'form',
    explode: false,
    example: ['id', 'title', 'url'],
  },
  {
    name: 'facets',
    in: 'query',
    required: false,
    description: 'false = without facets, which is quicker.',
    schema: { type: 'boolean', default: true },
    example: false,
  },
];
