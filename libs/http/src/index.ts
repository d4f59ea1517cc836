export { createFetcher, type Fetcher, type FetcherOptions } from './fetcher.js';
export type { Resolve } from './guarded-agent.js';
export { DEFAULT_LIMITS, type Limits } from './limits.js';
export { allowSimulator, type LoopbackException } from './loopback-exception.js';
export type { FetchedPage, PoliteRequest, Validators } from './page.js';
export { politeFetcher } from './polite-fetcher.js';
export type { HostTurns, RobotsStore, StoredRobots, Turn } from './ports.js';
