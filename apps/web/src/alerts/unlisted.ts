import type { RequestHandler } from 'express';

/**
 * For every answer under /alerts and /hooks: the addresses of these pages let their bearer act, so they are not passed
 * on as referrers, not kept, and not for search engines.
 */
export const unlisted: RequestHandler = (_request, response, next) => {
  response.set({
    'Referrer-Policy': 'no-referrer',
    'X-Robots-Tag': 'noindex, nofollow',
    'Cache-Control': 'no-store',
  });
  next();
};
