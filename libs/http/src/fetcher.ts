import { createHash } from 'node:crypto';
import type { Dispatcher } from 'undici';
import { SourceChanged } from '#domain';
import { askPolitely, type Manners } from './asking.js';
import { textOf } from './charset.js';
import { freshForSeconds } from './freshness.js';
import { guardedAgent, type Resolve } from './guarded-agent.js';
import { DEFAULT_LIMITS, type Limits } from './limits.js';
import type { LoopbackException } from './loopback-exception.js';
import type { FetchedPage, PoliteRequest, Validators } from './page.js';
import { checkAddress } from './permitted-address.js';
import type { HostTurns, RobotsStore } from './ports.js';
import { nextQuestion } from './redirects.js';
import { delayByRobots } from './robots-gate.js';
import type { Secrets } from './secrets.js';
import { boardGone, statusFailure } from './statuses.js';
import { firstQuestion, validatorsOf } from './validators.js';
import { WireTime } from './wire-time.js';
import type { Answer } from './wire.js';

export interface FetcherOptions {
  /** Who asks, with a contact: `Superbill/1.0 (+https://example.org; mail@example.org)`. */
  userAgent: string;
  /** The settings that header values may name. */
  secrets: Secrets;
  turns: HostTurns;
  robots: RobotsStore;
  loopback: LoopbackException | null;
  limits?: Partial<Limits>;
  clock?: () => Date;
  /** Instead of the system's DNS, for tests. */
  resolve?: Resolve;
}

/**
 * The one way out to a source: in the host's turn, as robots.txt allows, to public addresses only, within limits.
 * What stops a fetch is one of the domain's PullFailures; its message is for the operator and holds no secrets.
 */
export interface Fetcher {
  fetch(request: PoliteRequest): Promise<FetchedPage>;
  /** Closes idle connections; for the end of the process. */
  close(): Promise<void>;
}

export function createFetcher(options: FetcherOptions): Fetcher {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  return fetcherThrough(guardedAgent(limits, options.loopback, options.resolve), options);
}

/** The fetcher without the guard on its connections: not for use outside this library and its tests. */
export function fetcherThrough(dispatcher: Dispatcher, options: FetcherOptions): Fetcher {
  if (!/@|https?:\/\//.test(options.userAgent)) {
    throw new Error(
      'The User-Agent must name a contact, an e-mail address or a page: sources want to know who asks.',
    );
  }
  const { userAgent, secrets, turns, robots, loopback, clock = () => new Date() } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const manners: Manners = { dispatcher, turns, limits, userAgent, secrets, loopback, clock };
  return {
    fetch: (request) => fetchPage(manners, robots, request),
    close: () => dispatcher.close(),
  };
}

async function fetchPage(
  manners: Manners,
  robots: RobotsStore,
  request: PoliteRequest,
): Promise<FetchedPage> {
  const { limits, loopback } = manners;
  const visit = {
    minDelayMs: request.minDelayMs,
    time: new WireTime(limits.totalMs),
    signal: request.signal,
  };
  const room = { bytes: limits.bodyBytes, whenFull: 'fail' } as const;
  let question = firstQuestion(request);
  for (let hop = 0; hop <= limits.redirects; hop++) {
    const { url } = question;
    checkAddress(url, loopback);
    const minDelayMs = await delayByRobots(manners, robots, url, visit);
    const judge = (answer: Answer, now: Date) =>
      isGone(request, answer) ? boardGone(url, answer.status) : statusFailure(url, answer, now);
    const answer = await askPolitely(manners, { ...visit, question, minDelayMs, room, judge });
    const next = nextQuestion(question, answer.status, answer.header('location'));
    if (next === null) return pageOf(url, answer, request.validators, manners.clock());
    question = next;
  }
  const { host } = new URL(request.url);
  throw new SourceChanged(
    `${host} sends us on more than ${limits.redirects} times; look for the board's new address.`,
  );
}

const isGone = ({ isGone: says }: PoliteRequest, { status, body }: Answer): boolean =>
  status >= 400 && status < 500 && says?.({ status, text: body.toString('utf8') }) === true;

function pageOf(url: URL, answer: Answer, sent: Validators | undefined, fetchedAt: Date): FetchedPage {
  const { status, body } = answer;
  const contentType = answer.header('content-type');
  const unchanged = status === 304;
  if (unchanged && !sent?.etag && !sent?.lastModified) {
    throw new SourceChanged(
      `${url.host} says "not modified" to a first question; look at what stands in between.`,
    );
  }
  return {
    status,
    url: url.href,
    contentType,
    ...validatorsOf(answer, unchanged ? sent : undefined),
    text: textOf(body, contentType),
    bytes: body.length,
    bodyHash: unchanged ? null : createHash('sha256').update(body).digest('hex'),
    fetchedAt,
    freshForSeconds: freshForSeconds(answer.header, fetchedAt),
  };
}
