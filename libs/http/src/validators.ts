import { AccessRefused, isAddress } from '#domain';
import type { PoliteRequest, Validators } from './page.js';
import type { Answer, Question } from './wire.js';

/** The request as its first question: header names in lower case, validators sent back. */
export function firstQuestion({
  url,
  method = 'GET',
  headers = {},
  secretQuery = {},
  body,
  validators,
}: PoliteRequest): Question {
  if (!isAddress(url)) throw new AccessRefused('The board has no usable web address; correct it.');
  const address = new URL(url);
  address.hash = '';
  const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  return {
    url: address,
    method,
    headers: { ...Object.fromEntries(named), ...conditions(validators) },
    secretQuery,
    body: body ?? null,
  };
}

// Both go back whenever they are known: a server that forgot its ETags may still know its dates (RFC 9110, 13.1.3).
function conditions(validators: Validators | undefined): Record<string, string> {
  const { etag = null, lastModified = null } = validators ?? {};
  return {
    ...(etag !== null && { 'if-none-match': etag }),
    ...(lastModified !== null && { 'if-modified-since': lastModified }),
  };
}

/** What to send back next time. A 304 may bring new ones, also only one of the two (RFC 9111, section 4.3.4). */
export function validatorsOf({ header }: Answer, before: Validators | undefined): Validators {
  return {
    etag: sendable(header('etag')) ?? before?.etag ?? null,
    lastModified: sendable(header('last-modified')) ?? before?.lastModified ?? null,
  };
}

// An ETag of kilobytes or with control characters would make the next request fail, for ever.
const sendable = (value: string | null): string | null =>
  value && /^[\x20-\x7e]{1,1000}$/.test(value) ? value : null;
