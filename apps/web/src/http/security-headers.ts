import type { RequestHandler, Response } from 'express';

const PAGES = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  // Nothing here asks for anything; checkers ask for robots.txt from within the page.
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
];
const PAGES_CSP = PAGES.join('; ');
const REMEMBERING_CSP = [...PAGES, "script-src 'self'"].join('; ');

/** bull-board runs its own scripts, sets styles on elements and takes a `<base>`. Its web fonts stay out. */
const QUEUES_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** On every answer, errors included: no script, no frame, no guessing of types. */
export const securityHeaders: RequestHandler = (_request, response, next) => {
  response.set({
    'Content-Security-Policy': PAGES_CSP,
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    // Kept, but asked for again each time: an ETag makes that cheap, and postings come and go.
    'Cache-Control': 'no-cache',
  });
  next();
};

/** For a page that `remembers`: lets our own script run, and no other. */
export const allowScript = (response: Response): Response =>
  response.set('Content-Security-Policy', REMEMBERING_CSP);

export const queuesHeaders: RequestHandler = (_request, response, next) => {
  response.set('Content-Security-Policy', QUEUES_CSP);
  next();
};
