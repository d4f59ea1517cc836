import { type BoardAddress, isAddress } from '#domain';
import type { SourceRequest } from '../define-source.js';

/** An address on the source's usual host, or on the board's own origin where it has one. */
export function addressOn(
  board: BoardAddress,
  usualOrigin: string,
  path: string,
  query: Record<string, string> = {},
): string {
  const url = new URL(path, board.origin ?? usualOrigin);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url.href;
}

/** The board's token as one piece of a path. A blank or dotted one would ask for another address altogether. */
export function pathPiece({ token }: BoardAddress): string {
  const piece = token.trim();
  if (/^\.*$/.test(piece))
    throw new Error(`A board's token can't be "${token}": it names the employer in the address.`);
  return encodeURIComponent(piece);
}

/** The same request for another page. */
export function withQuery(request: SourceRequest, changes: Record<string, string>): SourceRequest {
  const url = new URL(request.url);
  for (const [name, value] of Object.entries(changes)) url.searchParams.set(name, value);
  return { ...request, url: url.href };
}

/** A whole number in the request's query, such as a page number; null when there is none. */
export function numberInQuery(request: SourceRequest, name: string): number | null {
  const value = isAddress(request.url) ? new URL(request.url).searchParams.get(name) : null;
  return value !== null && /^\d+$/.test(value) ? Number(value) : null;
}
