import { readCursor } from '#search';
import type { BadParameter } from '#views';
import { sortOf } from './criteria.js';
import { SEARCH_PARAMETERS, type SearchParameterName, type SearchParameters } from './search-parameters.js';

export interface ParsedSearch {
  /** What was wrong has its usual value here, so that a form can be shown again. */
  parameters: SearchParameters;
  errors: BadParameter[];
  /** Names this search does not know, for the asker to see that they did nothing. */
  ignored: string[];
}

/** Reads the query of an address. All that is wrong is told at once; an empty value counts as absent. */
export function parseSearch(query: Record<string, unknown>): ParsedSearch {
  const errors: BadParameter[] = [];
  const names = Object.keys(SEARCH_PARAMETERS) as SearchParameterName[];
  const values = names.map((name) => {
    const { many, schema, allowed } = SEARCH_PARAMETERS[name];
    const bad = (message: string) => errors.push({ parameter: name, message, allowed: [...allowed] });
    const texts = textsOf(query[name], many);
    if (!many && texts.length > 1) bad('is given more than once.');
    const given = many ? texts : texts.length === 1 ? texts[0] : undefined;
    const parsed = schema.safeParse(given);
    if (parsed.success) return [name, parsed.data];
    for (const message of new Set(parsed.error.issues.map((issue) => issue.message))) bad(message);
    return [name, schema.parse(undefined)];
  });
  const parameters = Object.fromEntries(values) as SearchParameters;
  if (parameters.cursor && readCursor(parameters.cursor)?.sort !== sortOf(parameters)) {
    const { allowed } = SEARCH_PARAMETERS.cursor;
    errors.push({ parameter: 'cursor', message: 'belongs to another search.', allowed: [...allowed] });
    parameters.cursor = null;
  }
  return { parameters, errors, ignored: Object.keys(query).filter((name) => !names.includes(name as never)) };
}

function textsOf(raw: unknown, many: boolean): string[] {
  const texts = [raw].flat().filter((text) => typeof text === 'string');
  const parts = many ? texts.flatMap((text) => text.split(',')) : texts;
  return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ''))];
}
