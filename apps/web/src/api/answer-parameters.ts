import type { BadParameter } from '#views';
import { LIST_FIELDS, type ListItem } from './list-schemas.js';

/** How an answer is to look; unlike the search itself, this is the API's alone. */
export interface AnswerParameters {
  /** null = all. */
  fields: (keyof ListItem)[] | null;
  facets: boolean;
}

export const ANSWER_PARAMETERS = ['fields', 'facets'] as const;

/** Reads `fields=id,title` and `facets=false`. An empty value counts as absent. */
export function parseAnswer(query: Record<string, unknown>): {
  answer: AnswerParameters;
  errors: BadParameter[];
} {
  const errors: BadParameter[] = [];
  const names = textsOf(query['fields'])
    .flatMap((text) => text.split(','))
    .map((name) => name.trim());
  const asked = names.filter((name) => name !== '');
  for (const name of asked.filter((name) => !isField(name))) {
    errors.push({
      parameter: 'fields',
      message: `"${name.slice(0, 50)}" is not a field of a posting in a list.`,
      allowed: LIST_FIELDS,
    });
  }
  const facets = textsOf(query['facets']).filter((text) => text !== '');
  if (facets.length > 1 || (facets[0] !== undefined && facets[0] !== 'true' && facets[0] !== 'false')) {
    errors.push({ parameter: 'facets', message: 'must be true or false, once.', allowed: ['true', 'false'] });
  }
  const fields = asked.filter(isField);
  return { answer: { fields: fields.length > 0 ? fields : null, facets: facets[0] !== 'false' }, errors };
}

const isField = (name: string): name is keyof ListItem => (LIST_FIELDS as string[]).includes(name);

const textsOf = (raw: unknown): string[] => [raw].flat().filter((text) => typeof text === 'string');
