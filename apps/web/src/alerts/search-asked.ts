import type { SearchCriteria } from '#domain';
import type { BadParameter } from '#views';
import { criteriaOf } from '../search/criteria.js';
import { parseSearch } from '../search/parse-search.js';

export type SearchAsked = { criteria: SearchCriteria; ignored: string[] } | { errors: BadParameter[] };

const SHAPES = [
  'an object of search parameters, such as {"q": "coder", "state": "TX"}',
  'the query of a search, such as "q=coder&state=TX"',
];

/** The search of an alert: as the query of its address, or as an object of the same parameters. */
export function searchAsked(value: unknown): SearchAsked {
  const query = queryOf(value);
  if (!query) {
    const message = 'The search must be the query of a search, or an object of its parameters.';
    return { errors: [{ parameter: 'search', message, allowed: SHAPES }] };
  }
  const { parameters, errors, ignored } = parseSearch(query);
  const inSearch = errors.map((error) => ({ ...error, parameter: `search.${error.parameter}` }));
  const criteria = criteriaOf(parameters);
  if (UNKEEPABLE.test(criteria.q)) {
    const message = 'must not have control characters in it.';
    inSearch.push({ parameter: 'search.q', message, allowed: ['any words'] });
  }
  return inSearch.length > 0 ? { errors: inSearch } : { criteria, ignored };
}

/** Postgres takes no NUL and no half of a surrogate pair, and nobody types the others. */
const UNKEEPABLE = /[\p{Cc}\p{Cs}]/u;

type Query = Record<string, string[]>;

function queryOf(value: unknown): Query | null {
  if (typeof value === 'string') return queryOfText(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const entries = Object.entries(value).map(([name, given]) => [name, textsOf(given)] as const);
  if (entries.some(([, texts]) => texts === null)) return null;
  return Object.fromEntries(entries) as Query;
}

/** Whole addresses of searches are taken as well: people copy what they see. */
function queryOfText(text: string): Query {
  const parameters = new URLSearchParams(text.replace(/^[^?=&]*\?/, ''));
  return Object.fromEntries([...parameters.keys()].map((name) => [name, parameters.getAll(name)]));
}

/** Null = something that no parameter can be. */
function textsOf(given: unknown): string[] | null {
  if (given === null || given === undefined) return [];
  const values = Array.isArray(given) ? given : [given];
  const isPlain = (one: unknown) => ['string', 'number', 'boolean'].includes(typeof one);
  return values.every(isPlain) ? values.map(String) : null;
}
