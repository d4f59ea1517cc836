import { MessagePage, renderPage, type Site } from '#views';
import { Catch, Inject, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { ProblemBody } from '../api/schemas.js';
import { SITE } from '../tokens.js';
import { failureOf, type Failure } from './failure.js';
import { loggedPath } from './logged-path.js';
import { requestKind } from './request-kind.js';

/** After which a database that was too busy may answer. */
const BUSY_SECONDS = 5;

/** The last stop of every error: programs get problem+json, feed readers text, people a page, the log the stack. */
@Catch()
export class FailureFilter implements ExceptionFilter {
  private readonly logger = new Logger('web');

  constructor(@Inject(SITE) private readonly site: Site) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const failure = failureOf(error);
    // Without the query: what people search for does not belong in logs.
    const happened = `${request.method} ${loggedPath(request.path)}: ${error instanceof Error ? error.message : String(error)}`;
    if (failure.status === 503) this.logger.warn(happened);
    else if (failure.status >= 500)
      this.logger.error(happened, error instanceof Error ? error.stack : undefined);
    if (response.headersSent) {
      response.destroy();
      return;
    }
    response.status(failure.status).setHeader('Cache-Control', 'no-store');
    const wait = failure.retryAfter ?? (failure.status === 503 ? BUSY_SECONDS : null);
    if (wait !== null) response.setHeader('Retry-After', String(wait));
    const kind = requestKind(request.path);
    if (kind === 'api') sendProblem(response, failure);
    else if (kind === 'feed') response.type('text/plain').send(plainText(failure));
    else response.type('html').send(this.page(failure));
  }

  private page({ status, title, detail }: Failure): string {
    return renderPage(MessagePage, { site: this.site, title, sentences: detail, next: nextAfter(status) });
  }
}

function nextAfter(status: number) {
  if (status === 404) return 'search';
  return status === 429 || status >= 500 ? 'try again' : 'go on';
}

const plainText = ({ title, detail }: Failure): string => [`${title}.`, ...detail, ''].join('\n');

function sendProblem(response: Response, { status, title, detail, errors }: Failure): void {
  const body: ProblemBody = {
    type: 'about:blank',
    title,
    status,
    detail: detail.join(' '),
    ...(errors && { errors }),
  };
  response.type('application/problem+json').send(JSON.stringify(body));
}
