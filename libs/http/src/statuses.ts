import {
  AccessRefused,
  Blocked,
  BoardGone,
  type PullFailure,
  RetryLater,
  SlowDown,
  SourceChanged,
} from '#domain';
import { isBotCheck } from './bot-check.js';
import { retryAfterSeconds } from './retry-after.js';
import type { Answer } from './wire.js';

// 408 Request Timeout, 421 Misdirected Request, 425 Too Early: about this try, not about the question.
const TRY_AGAIN = [408, 421, 425];
// 402 Payment Required, 407 Proxy Authentication, 451 For Legal Reasons.
const NOT_FOR_US = [401, 402, 403, 407, 451];

/** What an answer's status means for the pull; null = an answer worth reading, or a redirect. */
export function statusFailure(url: URL, answer: Answer, now: Date): PullFailure | null {
  const { status, header } = answer;
  // The query may hold what the operator's log must not.
  const place = `${url.host}${url.pathname.slice(0, 120)}`;
  if (isBotCheck(answer)) {
    return new Blocked(
      `${url.host} asks for proof of a person (status ${status}); have a person look at the site.`,
    );
  }
  // A publisher's reservation against text and data mining (W3C TDM Reservation Protocol, final report 2024-02).
  if (header('tdm-reservation')?.trim() === '1') {
    return new AccessRefused(`${url.host} reserves its pages against data mining; take the board out.`);
  }
  if (status < 400) return null;
  const slower = busyFailure(url.host, answer, now);
  if (slower) return slower;
  if (status === 404 || status === 410) {
    return boardGone(url, status);
  }
  if (NOT_FOR_US.includes(status)) {
    return new AccessRefused(`${place} refuses us (status ${status}); check its terms and the source's key.`);
  }
  return new SourceChanged(
    `${place} does not take our question (status ${status}); the source needs mending.`,
  );
}

export const boardGone = (url: URL, status: number): BoardGone =>
  new BoardGone(
    `${url.host}${url.pathname.slice(0, 120)} does not exist any more (status ${status}); look for the board's new address.`,
  );

/** The failures that pass by themselves: too many requests, trouble on their side. */
export function busyFailure(host: string, { status, header }: Answer, now: Date): PullFailure | null {
  const seconds = retryAfterSeconds(header('retry-after'), now);
  if (status === 429 || (status === 503 && seconds !== null)) {
    const pause = seconds === null ? 'it is left alone for a while' : `it is left alone for ${seconds} s`;
    return new SlowDown(`${host} asks for fewer requests (status ${status}); ${pause}.`, seconds);
  }
  if (status >= 500 || TRY_AGAIN.includes(status)) {
    return new RetryLater(`${host} is in trouble (status ${status}); it is asked again later.`, seconds);
  }
  return null;
}
