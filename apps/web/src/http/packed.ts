import compression from 'compression';
import type { Request, RequestHandler, Response } from 'express';

/** Their addresses or forms hold what lets a bearer act; beside words of the asker's choice its length would tell it. */
const SECRET = /^\/(alerts|hooks|operator)(\/|$)/i;
const LINES = 'application/x-ndjson';

const isPacked = (request: Request, response: Response): boolean =>
  !SECRET.test(request.path) &&
  (String(response.getHeader('Content-Type')).startsWith(LINES) || compression.filter(request, response));

/** Answers of a kilobyte and more go out compressed, as the asker takes them: most readers come on a phone. */
export const packed: RequestHandler = compression({ filter: isPacked });
