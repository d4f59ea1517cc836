import type { Settings } from '#settings';
import type { RequestHandler } from 'express';
import type { DataSource } from 'typeorm';
import { clientKey } from '../http/client-key.js';
import { tooMany } from '../http/failure.js';
import { sharedLimiter } from '../http/shared-limiter.js';

/** Links that do not work, from one address in a minute. Whoever follows his own mails' links never comes near. */
const WRONG_LINKS = 10;

const TITLE = 'Too many links that do not work';
const WHY = 'From your address, links were followed that lead nowhere. Copy the whole link from the mail.';

/** The pages that only the bearer of a link may see. */
export const BEARERS_PAGES = ['/alerts/confirm', '/alerts/manage', '/alerts/unsubscribe'];

/** Nobody tries out links: after some that do not work, an address has to wait. Off where pages have no limit. */
export function guessLimit(db: DataSource, settings: Settings): RequestHandler {
  if (settings.PAGE_REQUESTS_PER_MINUTE === 0) return (_request, _response, next) => next();
  const spend = sharedLimiter(db, 'wrong-links', WRONG_LINKS);
  return async (request, response, next) => {
    // Who wants out gets out, whatever else came from the address of his mail service (RFC 8058).
    if (request.method === 'POST' && /unsubscribe$/i.test(request.baseUrl)) {
      next();
      return;
    }
    const client = clientKey(request.ip);
    const { left, seconds } = await spend(client, 0);
    if (left === 0) {
      next(tooMany(TITLE, WHY, seconds));
      return;
    }
    response.once('finish', () => {
      if (response.statusCode === 404) void spend(client, 1);
    });
    next();
  };
}
