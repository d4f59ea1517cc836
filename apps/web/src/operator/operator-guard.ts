import type { Request, RequestHandler } from 'express';
import { createHash, timingSafeEqual } from 'node:crypto';
import { isFromOwnPage } from '../http/from-own-page.js';
import { concernsOperator } from './operator-path.js';

const NO_PASSWORD =
  'Nobody gets in: OPERATOR_PASSWORD is not set. Set it to a password of at least 8 characters and start again.';
const WRONG = 'Name or password is missing or wrong. The name is "operator", the password OPERATOR_PASSWORD.';
const FOREIGN = 'This request did not come from a page of this site, so it was not carried out.';

/** Stands before every other handler and asks for the password on every path at or under /operator. */
export function operatorGuard(password: string | null): RequestHandler {
  const expected = password === null ? null : digest(`operator:${password}`);
  return (request, response, next) => {
    if (!concernsOperator(request.originalUrl)) {
      next();
      return;
    }
    response.set({ 'X-Robots-Tag': 'noindex, nofollow', 'Cache-Control': 'no-store' });
    if (expected === null || !timingSafeEqual(digest(credentialsOf(request)), expected)) {
      response
        .status(401)
        .set('WWW-Authenticate', 'Basic realm="Superbill operator", charset="UTF-8"')
        .type('text/plain')
        .send(expected === null ? NO_PASSWORD : WRONG);
      return;
    }
    if (!isReading(request) && !isFromOwnPage(request)) {
      response.status(403).type('text/plain').send(FOREIGN);
      return;
    }
    next();
  };
}

/** Digests have one length, which the comparison in constant time needs, and say nothing of the password's. */
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

function credentialsOf({ headers }: Request): string {
  const [, encoded] = /^Basic +([A-Za-z0-9+/]+=*)$/i.exec(headers.authorization ?? '') ?? [];
  return encoded ? Buffer.from(encoded, 'base64').toString('utf8') : '';
}

const isReading = ({ method }: Request): boolean => ['GET', 'HEAD', 'OPTIONS'].includes(method);
