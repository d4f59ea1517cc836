import {
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
  RLWrapperTimeouts,
} from 'rate-limiter-flexible';
import type { DataSource } from 'typeorm';

export const WINDOW_SECONDS = 60;

/** Counting must never be what a reader waits for. */
const PATIENCE_MS = 250;

export interface Spent {
  allowed: boolean;
  /** Requests left in the running window. */
  left: number;
  /** Until the window ends. */
  seconds: number;
}

/** Takes requests from a client's allowance. */
export type Spend = (client: string, requests: number) => Promise<Spent>;

/**
 * An allowance that all processes share through Postgres. Who has used it up is remembered in the process until the
 * window ends, so that a flood costs no query. While Postgres is away or slow, each process counts for itself: nobody
 * is refused because we can't count, and nobody gets in without end either.
 */
export function sharedLimiter(db: DataSource, name: string, requests: number): Spend {
  const window = { keyPrefix: name, points: requests, duration: WINDOW_SECONDS };
  const insuranceLimiter = new RateLimiterMemory(window);
  const limiter = new RLWrapperTimeouts({
    keyPrefix: name,
    timeoutMs: PATIENCE_MS,
    insuranceLimiter,
    limiter: new RateLimiterPostgres({
      ...window,
      storeClient: db,
      storeType: 'typeorm',
      tableName: 'rate_limits',
      tableCreated: true,
      inMemoryBlockOnConsumed: requests,
      insuranceLimiter,
    }),
  });
  return async (client, spent) => {
    const result = await limiter.consume(client, spent).then(
      (allowed) => ({ allowed: true, ...told(allowed) }),
      (refused: unknown) => {
        if (refused instanceof RateLimiterRes) return { allowed: false, ...told(refused) };
        throw refused;
      },
    );
    return result;
  };
}

const told = ({ remainingPoints, msBeforeNext }: RateLimiterRes) => ({
  left: remainingPoints,
  seconds: Math.max(1, Math.ceil(msBeforeNext / 1_000)),
});
