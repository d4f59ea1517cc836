import { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import { PullFailure } from '#domain';
import { readBody, type Room } from './body.js';
import { encodingsOf } from './encodings.js';
import type { Limits } from './limits.js';
import { networkFailure } from './network-failure.js';
import type { WireTime } from './wire-time.js';

/** One request as it leaves: secrets filled in, nothing left to decide. */
export interface Question {
  url: URL;
  method: 'GET' | 'POST';
  headers: Record<string, string>;
  secretQuery: Record<string, string>;
  body: string | null;
}

export interface Answer {
  status: number;
  /** By name in lower case; null when the answer has no such header. */
  header(name: string): string | null;
  body: Buffer;
}

/** Enough of an error page to tell a bot check from a plain refusal. */
const ERROR_PAGE: Room = { bytes: 64 * 1024, whenFull: 'cut' };

function pathOf({ url, secretQuery }: Question): string {
  const keys = new URLSearchParams(secretQuery).toString();
  return url.pathname + url.search + (keys && `${url.search ? '&' : '?'}${keys}`);
}

/** Asks once. Whatever stops the exchange is a PullFailure, except the caller's own signal. */
export async function ask(
  dispatcher: Dispatcher,
  question: Question,
  room: Room,
  limits: Limits,
  time: WireTime,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  const { host } = question.url;
  return time.spend(host, signal, async (deadline) => {
    try {
      const {
        statusCode: status,
        headers,
        body,
      } = await dispatcher.request({
        origin: question.url.origin,
        path: pathOf(question),
        method: question.method,
        headers: question.headers,
        body: question.body,
        headersTimeout: limits.headersMs,
        bodyTimeout: limits.idleMs,
        signal: deadline,
      });
      const header = (name: string) => headerOf(headers[name]);
      const encoding = header('content-encoding');
      if (status >= 200 && status < 300) {
        return { status, header, body: await readWhole(body, host, encoding, room, limits) };
      }
      if (status < 400) {
        discard(body);
        return { status, header, body: Buffer.alloc(0) };
      }
      return { status, header, body: await readErrorPage(body, host, encoding, limits) };
    } catch (error) {
      if (deadline.aborted) throw deadline.reason;
      throw error instanceof PullFailure ? error : networkFailure(host, error);
    }
  });
}

async function readWhole(body: Readable, host: string, encoding: string | null, room: Room, limits: Limits) {
  try {
    return await readBody(host, body, encodingsOf(host, encoding), room, limits);
  } finally {
    discard(body);
  }
}

/** The status already says what happened: an error page that breaks off or can't be unpacked changes nothing. */
async function readErrorPage(body: Readable, host: string, encoding: string | null, limits: Limits) {
  try {
    return await readWhole(body, host, encoding, ERROR_PAGE, limits);
  } catch {
    return Buffer.alloc(0);
  }
}

/** Closes the connection when there is more to come; a body that was read to its end is left alone. */
function discard(body: Readable): void {
  body.on('error', () => undefined).destroy();
}

const headerOf = (value: string | string[] | undefined): string | null =>
  Array.isArray(value) ? value.join(', ') : (value ?? null);
