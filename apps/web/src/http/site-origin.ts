import { isAddress } from '#domain';
import type { Request } from 'express';

/** Scheme and host that addresses are written with: as set, else as this request came in. */
export function siteOrigin(publicUrl: string | null, request: Pick<Request, 'protocol' | 'host'>): string {
  if (publicUrl !== null) return publicUrl;
  const asked = `${request.protocol}://${request.host}`;
  // A Host header may be any text.
  return isAddress(asked) ? new URL(asked).origin : 'http://localhost';
}
