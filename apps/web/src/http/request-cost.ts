import { requestKind } from './request-kind.js';

export type Allowance = 'api' | 'pages';

/** An export may be 100,000 rows long. */
const EXPORT_COST = 20;

/** Which allowance a request is taken from, and how much of it; null = it costs nothing. */
export function requestCost(path: string): { allowance: Allowance; requests: number } | null {
  if (/^\/(static\/|livez$|readyz$|metrics$)/i.test(path)) return null;
  if (requestKind(path) === 'page') return { allowance: 'pages', requests: 1 };
  return { allowance: 'api', requests: /\.(csv|ndjson)$/i.test(path) ? EXPORT_COST : 1 };
}
