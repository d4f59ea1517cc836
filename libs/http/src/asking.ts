import { setTimeout as wait } from 'node:timers/promises';
import type { Dispatcher } from 'undici';
import { PullFailure, RetryLater, SlowDown } from '#domain';
import type { Room } from './body.js';
import type { Limits } from './limits.js';
import type { LoopbackException } from './loopback-exception.js';
import type { HostTurns } from './ports.js';
import { type Secrets, withSecrets } from './secrets.js';
import { ACCEPT_ENCODING } from './encodings.js';
import { ask, type Answer, type Question } from './wire.js';
import type { WireTime } from './wire-time.js';

/** How long a host is left alone that asks for fewer requests without saying until when. */
const QUIET_SECONDS = 60;

/** What all requests of a fetcher share. */
export interface Manners {
  dispatcher: Dispatcher;
  turns: HostTurns;
  limits: Limits;
  userAgent: string;
  secrets: Secrets;
  loopback: LoopbackException | null;
  clock: () => Date;
}

/** One question on its way: how it is paced and read, and what counts as a failure. */
export interface Asking {
  /** Header values still hold the names of settings. */
  question: Question;
  minDelayMs: number;
  room: Room;
  time: WireTime;
  signal: AbortSignal | undefined;
  /** What an answer's status means; null = take it. */
  judge: (answer: Answer, now: Date) => PullFailure | null;
}

/** Asks in the host's turn, up to the number of tries. */
export function askPolitely(manners: Manners, asking: Asking): Promise<Answer> {
  return askUnlessKnown<never>(manners, asking, async () => null);
}

/**
 * The same, for what several workers may be asking at once: `known` is looked at whenever the turn has come, and
 * nothing is sent when another worker has brought the answer by then.
 */
export async function askUnlessKnown<T>(
  manners: Manners,
  asking: Asking,
  known: () => Promise<T | null>,
): Promise<Answer | T> {
  for (let attempt = 1; ; attempt++) {
    const result = await askInTurn(manners, asking, known);
    if (!(result instanceof PullFailure)) return result;
    const pauseMs = pauseBeforeNextTry(result, attempt, manners.limits);
    if (pauseMs === null || asking.time.isUp) throw result;
    await waitFor(pauseMs, asking.signal);
  }
}

/** One try. What may pass by itself is returned as a failure; everything else is thrown. */
async function askInTurn<T>(
  manners: Manners,
  asking: Asking,
  known: () => Promise<T | null>,
): Promise<Answer | T | PullFailure> {
  const { question, signal } = asking;
  const { host } = question.url;
  const { url, secretQuery } = question;
  const ready = {
    ...question,
    headers: readyHeaders(manners, question),
    secretQuery: withSecrets(secretQuery, url, manners.secrets, manners.loopback),
  };
  const turn = await manners.turns.take(host, asking.minDelayMs, signal);
  try {
    const already = await known();
    if (already !== null) return already;
    const answer = await ask(manners.dispatcher, ready, asking.room, manners.limits, asking.time, signal);
    const now = manners.clock();
    const failure = asking.judge(answer, now);
    if (failure instanceof SlowDown) {
      const seconds = failure.retryAfterSeconds ?? QUIET_SECONDS;
      await manners.turns.holdOff(host, new Date(now.getTime() + seconds * 1000));
    }
    return failure ?? answer;
  } catch (error) {
    if (error instanceof RetryLater) return error;
    throw error;
  } finally {
    await turn.release();
  }
}

function readyHeaders({ userAgent, secrets, loopback }: Manners, question: Question): Record<string, string> {
  return {
    accept: '*/*',
    'user-agent': userAgent,
    ...withSecrets(question.headers, question.url, secrets, loopback),
    'accept-encoding': ACCEPT_ENCODING,
  };
}

/** Milliseconds until the same question may be asked again within this fetch; null = not within this fetch. */
function pauseBeforeNextTry(failure: PullFailure, attempt: number, limits: Limits): number | null {
  const { retryAfterSeconds: seconds } = failure;
  if (attempt >= limits.tries || !(failure instanceof RetryLater || failure instanceof SlowDown)) return null;
  if (seconds === null ? failure instanceof SlowDown : seconds > limits.patienceSeconds) return null;
  // Full jitter: workers that failed together do not come back together.
  const jitterMs = Math.random() * limits.retryBaseMs * 2 ** (attempt - 1);
  return (seconds ?? 0) * 1000 + jitterMs;
}

async function waitFor(ms: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await wait(ms, undefined, signal ? { signal } : {});
  } catch {
    signal?.throwIfAborted();
  }
}
