import { searchParameters, type JsonSchema } from '../api/openapi-parameters.js';
import { parseSearch, type ParsedSearch } from '../search/parse-search.js';
import type { SearchParameterName } from '../search/search-parameters.js';
import { ToolRefused } from './tool.js';

/** The parameters of the search as arguments of a tool, but for those that it has no use for. */
export const searchArguments = (without: readonly SearchParameterName[]): Record<string, JsonSchema> =>
  Object.fromEntries(
    searchParameters
      .filter(({ name }) => !without.includes(name))
      .map(({ name, schema, description, example }) => [
        name,
        { ...schema, description, ...(example !== undefined && { examples: [example] }) },
      ]),
  );

/** Reads them as the query of an address is read, so that both take and refuse the same. */
export function parseArguments(given: Record<string, unknown>): Omit<ParsedSearch, 'errors'> {
  const query = Object.fromEntries(
    Object.entries(given)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([name, value]) => [name, Array.isArray(value) ? value.map(String) : String(value)]),
  );
  const { errors, ...parsed } = parseSearch(query);
  if (errors.length === 0) return parsed;
  const sentences = errors.map(
    ({ parameter, message, allowed }) => `${parameter} ${message} Allowed: ${allowed.join(', ')}.`,
  );
  throw new ToolRefused(sentences.join(' '));
}
