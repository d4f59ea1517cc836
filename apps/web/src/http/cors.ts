import type { RequestHandler } from 'express';

const READABLE = /^\/(api|feeds)(\/|$)/i;

/** What a script may see of an answer, beside what the Fetch standard always shows. */
const EXPOSED = [
  'ETag',
  'RateLimit',
  'RateLimit-Policy',
  'Retry-After',
  'Content-Disposition',
  'Export-Limit',
].join(', ');

/**
 * Pages of any other site may read the API and the feeds: they hold nothing that is not public, and nothing a visitor's
 * browser sends along changes the answer. What changes something is not offered to them.
 */
export const readableByAll: RequestHandler = (request, response, next) => {
  const { method, path } = request;
  if (!READABLE.test(path) || !['GET', 'HEAD', 'OPTIONS'].includes(method)) {
    next();
    return;
  }
  response.set({ 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': EXPOSED });
  if (method !== 'OPTIONS') {
    next();
    return;
  }
  response
    .status(204)
    .set({
      'Access-Control-Allow-Methods': 'GET, HEAD',
      'Access-Control-Allow-Headers': 'Accept, If-None-Match, If-Modified-Since',
      'Access-Control-Max-Age': '86400',
      Allow: 'GET, HEAD, OPTIONS',
      'Cache-Control': 'public, max-age=86400',
    })
    .end();
};
