import compression from 'compression';
import type { Request, RequestHandler, Response } from 'express';
import { constants } from 'node:zlib';

/** Their addresses or forms hold what lets a bearer act; beside words of the asker's choice its length would tell it. */
const SECRET = /^\/(alerts\/(confirm|manage|unsubscribe)|hooks|operator)(\/|$)/i;
const LINES = 'application/x-ndjson';

const isPacked = (request: Request, response: Response): boolean =>
  !SECRET.test(request.path) &&
  (String(response.getHeader('Content-Type')).startsWith(LINES) || compression.filter(request, response));

/**
 * Brotli's usual window of 4 MB made sixteen readers at once wait three times as long, and packed a page of 70 KB no
 * smaller than one of 256 KB does.
 */
const BROTLI = { params: { [constants.BROTLI_PARAM_LGWIN]: 18 } };

/** Answers of a kilobyte and more go out compressed, as the asker takes them: most readers come on a phone. */
export const packed: RequestHandler = compression({ filter: isPacked, brotli: BROTLI });
