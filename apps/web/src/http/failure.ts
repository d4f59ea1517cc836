import { SearchTookTooLong } from '#store';
import { HttpException } from '@nestjs/common';
import type { BadParameter } from '#views';

/** What went wrong, as far as a client may know it. */
export interface Failure {
  status: number;
  title: string;
  /** Sentences. */
  detail: string[];
  /** Seconds until it is worth while to ask again. */
  retryAfter?: number;
  errors?: BadParameter[];
}

/** Thrown by controllers that know what to say. */
export class ToldFailure extends Error {
  constructor(readonly failure: Failure) {
    super(failure.title);
  }
}

export const notFound = (...detail: string[]): ToldFailure =>
  new ToldFailure({ status: 404, title: 'There is nothing here', detail });

/** Somebody asked too often: why, and when to come again. */
export const tooMany = (title: string, why: string, seconds: number): ToldFailure =>
  new ToldFailure({
    status: 429,
    title,
    detail: [why, `Try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`],
    retryAfter: seconds,
  });

export const badParameters = (errors: BadParameter[]): ToldFailure =>
  new ToldFailure({
    status: 400,
    title: 'Some parameters can not be used',
    detail: errors.map(({ parameter, message }) => `${parameter}: ${message}`),
    errors,
  });

const IN_A_MOMENT = 'Please try again in a moment.';

const FAILURES: Record<number, Failure> = {
  400: {
    status: 400,
    title: 'This request can not be read',
    detail: ['Something in its address is broken.'],
  },
  404: { status: 404, title: 'There is nothing here', detail: ['The address may have a typing error.'] },
  500: {
    status: 500,
    title: 'Something went wrong on our side',
    detail: ['It was written down and will be looked at.', IN_A_MOMENT],
  },
  503: {
    status: 503,
    title: 'The search does not answer',
    detail: ['The database is too busy or out of reach.', IN_A_MOMENT],
  },
};

/** Sorts whatever was thrown. Its own message stays on our side: it may quote a query, a path or an address. */
export function failureOf(error: unknown): Failure {
  if (error instanceof ToldFailure) return error.failure;
  if (error instanceof SearchTookTooLong || isOutOfReach(error)) return FAILURES[503]!;
  if (!(error instanceof HttpException)) return FAILURES[500]!;
  const status = error.getStatus();
  if (status >= 500) return FAILURES[500]!;
  return { ...(FAILURES[status] ?? FAILURES[400]!), status };
}

/** Postgres is gone, full, or shutting down (SQLSTATE classes 08, 53 and 57P), or nobody listens. */
function isOutOfReach(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, driverError } = error as {
    code?: unknown;
    driverError?: { code?: unknown; message?: unknown };
  };
  const known = String(driverError?.code ?? code ?? '');
  return (
    /^(08|53|57P|ECONN|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)/.test(known) ||
    /Connection terminated|timeout exceeded when trying to connect/.test(error.message)
  );
}
