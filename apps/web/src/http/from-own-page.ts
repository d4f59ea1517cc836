import { isAddress } from '#domain';
import type { Request } from 'express';

/**
 * Did a page of this site ask for it? Browsers send a password along with whatever a foreign page asks for; they also
 * say where it was asked, and a foreign page can't change that.
 */
export function isFromOwnPage({ headers }: Pick<Request, 'headers'>): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const { origin, host } = headers;
  return origin !== undefined && isAddress(origin) && new URL(origin).host === host;
}
