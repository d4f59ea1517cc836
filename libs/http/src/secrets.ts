import { AccessRefused } from '#domain';
import { isExcepted, type LoopbackException } from './loopback-exception.js';

export type Secrets = Record<string, string | undefined>;

const PLACEHOLDER = /\{([A-Z][A-Z0-9_]*)\}/g;

export const namesSecret = (value: string): boolean => value.search(PLACEHOLDER) >= 0;

/**
 * Headers as they leave, with settings in the place of their names. Called for one request at a time, so that what
 * is kept, logged or sent on after a redirect only ever holds the names.
 */
export function withSecrets(
  headers: Record<string, string>,
  url: URL,
  secrets: Secrets,
  loopback: LoopbackException | null,
): Record<string, string> {
  const open = url.protocol !== 'https:' && !isExcepted(url.origin, loopback);
  const filled: Record<string, string> = {};
  for (const [header, value] of Object.entries(headers)) {
    filled[header] = value.replace(PLACEHOLDER, (_, name: string) => secretOf(name, url, secrets, open));
  }
  return filled;
}

function secretOf(name: string, url: URL, secrets: Secrets, open: boolean): string {
  const secret = Object.hasOwn(secrets, name) ? secrets[name]?.trim() : undefined;
  if (!secret) {
    throw new AccessRefused(
      `The setting ${name} is not set, and ${url.host} needs it; set it or switch the source off.`,
    );
  }
  if (open) {
    throw new AccessRefused(
      `The setting ${name} is only sent over https:; correct the address at ${url.host}.`,
    );
  }
  // Anything else could end the header and begin another one (RFC 9110, section 5.5).
  if (!/^[\x20-\x7e]+$/.test(secret)) {
    throw new AccessRefused(`The setting ${name} holds characters that can't be sent; copy it again.`);
  }
  return secret;
}
