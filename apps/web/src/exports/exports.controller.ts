import type { PostingSummary } from '#domain';
import type { Settings } from '#settings';
import { termsOf } from '#sources';
import { csvExport, ndjsonExport, type Outward } from '#views';
import { Controller, Get, Inject, Logger, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { badParameters } from '../http/failure.js';
import { siteOrigin } from '../http/site-origin.js';
import { criteriaOf, sortOf } from '../search/criteria.js';
import { parseSearch } from '../search/parse-search.js';
import { Search, todayUtc } from '../search/search.js';
import { SETTINGS } from '../tokens.js';
import { everyHit, MOST_ROWS } from './every-hit.js';

interface ExportFormat {
  ending: string;
  type: string;
  write: (postings: AsyncIterable<PostingSummary>, from: Outward) => AsyncIterable<string>;
}

const CSV: ExportFormat = {
  ending: 'csv',
  type: 'text/csv; charset=utf-8; header=present',
  write: csvExport,
};
const NDJSON: ExportFormat = {
  ending: 'ndjson',
  type: 'application/x-ndjson; charset=utf-8',
  write: ndjsonExport,
};

interface Asked {
  query: Record<string, unknown>;
  request: Request;
  response: Response;
}

/** Any search as a file, however many postings it finds. */
@Controller('api/v1')
export class ExportsController {
  private readonly logger = new Logger('export');

  constructor(
    private readonly search: Search,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get('postings.csv')
  csv(@Query() query: Record<string, unknown>, @Req() request: Request, @Res() response: Response) {
    return this.send(CSV, { query, request, response });
  }

  @Get('postings.ndjson')
  ndjson(@Query() query: Record<string, unknown>, @Req() request: Request, @Res() response: Response) {
    return this.send(NDJSON, { query, request, response });
  }

  private async send(
    { ending, type, write }: ExportFormat,
    { query, request, response }: Asked,
  ): Promise<void> {
    // An export has no pages.
    const { limit: _limit, cursor: _cursor, ...asked } = query;
    const { parameters, errors } = parseSearch(asked);
    if (errors.length > 0) throw badParameters(errors);
    const { total, postings } = await everyHit(this.search, criteriaOf(parameters), sortOf(parameters));
    response.set({
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="superbill-postings-${todayUtc()}.${ending}"`,
      // Made anew for everybody; too large to be kept by whoever stands in between.
      'Cache-Control': 'no-store',
      ...(total > MOST_ROWS && { 'Export-Limit': `${MOST_ROWS} of ${total}` }),
    });
    if (request.method === 'HEAD') {
      response.end();
      return;
    }
    const from = { origin: siteOrigin(this.settings.PUBLIC_URL, request), source: termsOf };
    try {
      await pipeline(Readable.from(write(postings, from)), response);
    } catch (error) {
      // The status is sent by now: a connection that ends too early is all that can still be said.
      if (!isLeaving(error)) this.logger.warn(`An export broke off: ${String(error)}`);
      response.destroy();
    }
  }
}

/** The reader went away; nobody's mistake. */
const isLeaving = (error: unknown): boolean =>
  (error as { code?: unknown }).code === 'ERR_STREAM_PREMATURE_CLOSE';
