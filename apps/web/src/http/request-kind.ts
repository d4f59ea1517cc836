/** What a request is for: programs get errors as problem+json, feed readers as plain text, people as pages. */
export type RequestKind = 'api' | 'feed' | 'page';

export function requestKind(path: string): RequestKind {
  if (/^\/(api|mcp)(\/|$)/i.test(path)) return 'api';
  return /^\/feeds(\/|$)/i.test(path) ? 'feed' : 'page';
}
