import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

const FEWEST_RANDOM_BYTES = 16;
/** A shape that `newToken` or `signedLink` can give; anything else needn't be looked up. */
const SHAPE = /^[\w.-]{20,200}$/;

/** A secret for a link, and what is stored of it. */
export interface Token {
  /** base64url; only ever in the mail. */
  token: string;
  /** SHA-256 in hex; whoever reads the database can't use it. */
  hash: string;
}

/** From at least 16 random bytes (128 bits), which the caller takes from `crypto.randomBytes`. */
export function newToken(random: Uint8Array): Token {
  if (random.length < FEWEST_RANDOM_BYTES) {
    throw new RangeError(
      `A token needs at least ${FEWEST_RANDOM_BYTES} random bytes; it was given ${random.length}.`,
    );
  }
  const token = Buffer.from(random).toString('base64url');
  return { token, hash: tokenHash(token) };
}

/** To look a token up by. Comparing hashes takes the same time for every wrong guess that is worth anything. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');

/** What a signed link lets its bearer do. */
export const LINK_PURPOSES = ['manage', 'unsubscribe'] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

/**
 * A token that needs no row: purpose and alert, signed. It identifies alert and reader all by itself, because one-click
 * unsubscribing (RFC 8058) brings neither cookie nor login. It holds as long as the alert and the secret do.
 */
export function signedLink(purpose: LinkPurpose, alertId: number, secret: string): string {
  return `${alertId}.${signature(purpose, alertId, secret)}`;
}

/** The alert a signed link is about; null when it isn't ours, was altered, or is for another purpose. */
export function readSignedLink(purpose: LinkPurpose, token: string, secret: string): number | null {
  if (!SHAPE.test(token)) return null;
  const [id = '', signed = '', ...more] = token.split('.');
  if (!/^[1-9]\d{0,14}$/.test(id) || more.length > 0) return null;
  const right = Buffer.from(signature(purpose, Number(id), secret));
  const given = Buffer.from(signed);
  return given.length === right.length && timingSafeEqual(given, right) ? Number(id) : null;
}

function signature(purpose: LinkPurpose, alertId: number, secret: string): string {
  if (secret.length < 32) throw new RangeError('The secret that signs links needs at least 32 characters.');
  return createHmac('sha256', secret).update(`${purpose}:${alertId}`).digest('base64url');
}
