import { createHmac } from 'node:crypto';

/** What stays of an address that must never be written to again, or was erased: nobody can read it back without the secret. */
export const addressHash = (addressKey: string, secret: string): string =>
  createHmac('sha256', secret).update(addressKey).digest('base64url');
