import { createConfig, lintFromString } from '@redocly/openapi-core';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parseSearch } from '../search/parse-search.js';
import { SEARCH_PARAMETERS } from '../search/search-parameters.js';
import { ANSWER_PARAMETERS, parseAnswer } from './answer-parameters.js';
import { openApiDocument } from './openapi.js';

interface Operation {
  parameters: { $ref?: string }[];
  responses: Record<string, { content?: Record<string, { schema: object; example?: unknown }> }>;
}

const operations = Object.entries(openApiDocument.paths).map(
  ([path, methods]) => [path, Object.values(methods)[0] as Operation] as const,
);
const operation = new Map(operations);
const parameters = Object.values(openApiDocument.components.parameters);
const namesAt = (path: string) =>
  operation.get(path)!.parameters.map(({ $ref }) => $ref?.slice('#/components/parameters/'.length));

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
ajv.addSchema(openApiDocument, 'api');
/** Does the value fit the schema of the document? The errors, if not. */
function misfit(schema: object, value: unknown): unknown {
  const absolute = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"api#/')) as object;
  return ajv.validate(absolute, value) ? null : ajv.errors;
}

test('every parameter of the search is documented, and no other', () => {
  const search = Object.keys(SEARCH_PARAMETERS);
  expect(namesAt('/api/v1/postings')).toEqual([...search, ...ANSWER_PARAMETERS]);
  expect(namesAt('/feeds/postings.atom')).toEqual(search.filter((name) => name !== 'cursor'));
  expect(namesAt('/api/v1/postings.csv')).toEqual(
    search.filter((name) => name !== 'cursor' && name !== 'limit'),
  );
});

test('the document says what the parser takes', () => {
  const schemas = Object.fromEntries(parameters.map(({ name, schema }) => [name, schema]));
  expect(schemas['limit']).toMatchObject({ type: 'integer', minimum: 1, maximum: 50, default: 20 });
  expect(schemas['remote']).toMatchObject({
    type: 'array',
    items: { enum: expect.arrayContaining(['fully_remote', 'hybrid', 'onsite', 'unclear', '-onsite']) },
  });
  expect(schemas['in_field']).toMatchObject({ type: 'boolean', default: true });
});

test('every example of a parameter is one that the parser takes', () => {
  const examples = parameters.filter((parameter) => 'example' in parameter);
  expect(examples.length).toBeGreaterThan(20);
  for (const { name, example } of examples) {
    const query = { [name]: Array.isArray(example) ? example.join(',') : String(example) };
    expect([name, parseSearch(query).errors, parseAnswer(query).errors]).toEqual([name, [], []]);
  }
});

describe.each(operations)('%s', (_path, { responses }) => {
  test('shows an example of each answer that has a body, and it is as documented', () => {
    const bodies = Object.values(responses).flatMap(({ content }) => Object.values(content ?? {}));
    expect(bodies.length).toBeGreaterThan(2);
    for (const { schema, example } of bodies) {
      expect(example).toBeDefined();
      expect(misfit(schema, example)).toBeNull();
    }
  });
});

test('the linter has nothing to say', async () => {
  const config = await createConfig({
    extends: ['recommended-strict'],
    // The address of the server is where the document was fetched from.
    rules: { 'no-empty-servers': 'off' },
  });
  const problems = await lintFromString({ source: JSON.stringify(openApiDocument), config });
  expect(problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual(
    [],
  );
});
