import { requestKind } from './request-kind.js';

export type Allowance = 'api' | 'pages';

/** What takes longer than a search, as so many of them. */
const DEAR = [
  // May be 100,000 rows long.
  { path: /\.(csv|ndjson)$/i, requests: 20 },
  // May ask for statistics.
  { path: /^\/mcp(\/|$)/i, requests: 5 },
];

/** Which allowance a request is taken from, and how much of it; null = it costs nothing. */
export function requestCost(path: string): { allowance: Allowance; requests: number } | null {
  if (/^\/(static\/|livez$|readyz$|metrics$)/i.test(path)) return null;
  if (requestKind(path) === 'page') return { allowance: 'pages', requests: 1 };
  return { allowance: 'api', requests: DEAR.find((dear) => dear.path.test(path))?.requests ?? 1 };
}
