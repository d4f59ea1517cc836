import { expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { SEARCH_PARAMETERS } from '../search/search-parameters.js';
import { parseSearch } from '../search/parse-search.js';
import { openApiDocument } from './openapi.js';

const { parameters } = openApiDocument.paths['/api/v1/postings'].get;

test('every parameter of the search is documented, and no other', () => {
  expect(parameters.map(({ name }) => name)).toEqual(Object.keys(SEARCH_PARAMETERS));
});

test('the document says what the parser takes', () => {
  const schemas = Object.fromEntries(parameters.map(({ name, schema }) => [name, schema]));
  expect(schemas['limit']).toMatchObject({ type: 'integer', minimum: 1, maximum: 50, default: 20 });
  expect(schemas['remote']).toMatchObject({
    type: 'array',
    items: { enum: ['fully_remote', 'hybrid', 'onsite', 'unclear'] },
  });
  expect(schemas['in_field']).toMatchObject({ type: 'boolean', default: true });
});

test('every example is one that the parser takes', () => {
  const examples = parameters.filter((parameter) => 'example' in parameter);
  expect(examples.length).toBeGreaterThan(6);
  for (const { name, example } of examples) {
    const text = Array.isArray(example) ? example.join(',') : String(example);
    expect(parseSearch({ [name]: text }).errors).toEqual([]);
  }
});

test('the schemas are JSON schemas, and the references lead somewhere', () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  for (const schema of Object.values(openApiDocument.components.schemas)) {
    expect(ajv.validateSchema(schema)).toBe(true);
  }
  const text = JSON.stringify(openApiDocument);
  for (const [, name] of text.matchAll(/#\/components\/schemas\/(\w+)/g)) {
    expect(openApiDocument.components.schemas).toHaveProperty(name!);
  }
  expect(text).not.toContain('$schema');
});
