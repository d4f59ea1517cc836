/** How long, how much and how often. One fetch, robots.txt and redirects included, spends at most `totalMs` on the wire. */
export interface Limits {
  tries: number;
  /** Waits between tries are random, up to this after the first and twice as much after each further one. */
  retryBaseMs: number;
  /** The longest Retry-After that is waited for inside a fetch; a longer one ends it. */
  patienceSeconds: number;
  redirects: number;
  /** Size of a body, as sent and after decompression. */
  bodyBytes: number;
  connectMs: number;
  headersMs: number;
  /** The longest silence in the middle of a body. */
  idleMs: number;
  totalMs: number;
  minBytesPerSecond: number;
  /** How long a body may be slower than that, so that short answers are never judged by their first bytes. */
  slowStartMs: number;
}

export const DEFAULT_LIMITS: Limits = {
  tries: 3,
  retryBaseMs: 750,
  patienceSeconds: 30,
  redirects: 5,
  bodyBytes: 15 * 1024 * 1024,
  connectMs: 10_000,
  headersMs: 15_000,
  idleMs: 15_000,
  totalMs: 60_000,
  minBytesPerSecond: 1024,
  slowStartMs: 10_000,
};
