import type { Settings } from '#settings';
import type { RequestHandler, Response } from 'express';
import type { DataSource } from 'typeorm';
import { clientKey } from './client-key.js';
import { tooMany } from './failure.js';
import { requestCost, type Allowance } from './request-cost.js';
import { sharedLimiter, WINDOW_SECONDS, type Spend, type Spent } from './shared-limiter.js';

/** Every client has two allowances, one for programs and a larger one for reading pages; both are told in headers. */
export function rateLimit(db: DataSource, settings: Settings): RequestHandler {
  const allowances: Record<Allowance, { requests: number; spend: Spend | null }> = {
    api: allowance('api', settings.API_REQUESTS_PER_MINUTE),
    pages: allowance('pages', settings.PAGE_REQUESTS_PER_MINUTE),
  };
  function allowance(name: Allowance, requests: number) {
    return { requests, spend: requests === 0 ? null : sharedLimiter(db, name, requests) };
  }

  return async (request, response, next) => {
    const cost = requestCost(request.path);
    const { requests, spend } = cost ? allowances[cost.allowance] : { requests: 0, spend: null };
    if (!cost || !spend) {
      next();
      return;
    }
    // What costs more than there is can still be had once.
    const spent = await spend(clientKey(request.ip), Math.min(cost.requests, requests));
    tell(response, cost.allowance, requests, spent);
    if (spent.allowed) next();
    else next(tooMany('Too many requests', hasDoneSo(requests), spent.seconds));
  };
}

/** As draft-ietf-httpapi-ratelimit-headers-10 has it. */
function tell(response: Response, name: Allowance, requests: number, { left, seconds }: Spent): void {
  response.set({
    'RateLimit-Policy': `"${name}";q=${requests};w=${WINDOW_SECONDS}`,
    RateLimit: `"${name}";r=${left};t=${seconds}`,
  });
}

const hasDoneSo = (requests: number): string =>
  `This address may ask ${requests.toLocaleString('en-US')} times a minute, and has done so.`;
