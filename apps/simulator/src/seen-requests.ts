import type { IncomingMessage, ServerResponse } from 'node:http';

/** One request as the sources saw it; times in milliseconds since 1970. */
export interface SeenRequest {
  /** The board asked for; null = robots.txt or an address nobody has. */
  board: string | null;
  method: string;
  /** The host it was meant for. */
  host: string;
  /** With the query. */
  path: string;
  userAgent: string | null;
  /** null = cut off before any answer, or still waiting for it. */
  status: number | null;
  startedAt: number;
  /** null = not answered yet. */
  endedAt: number | null;
  /** Bytes of the answer as sent, headers included. */
  bytes: number;
}

/** A simulator may run for days; only the latest requests are of use to anybody. */
const USUALLY_REMEMBERED = 5_000;

export class SeenRequests {
  #requests: SeenRequest[] = [];

  constructor(private readonly remembered = USUALLY_REMEMBERED) {}

  note(request: IncomingMessage, response: ServerResponse, board: string | null): void {
    const before = request.socket.bytesWritten;
    const seen: SeenRequest = {
      board,
      method: request.method ?? 'GET',
      host: request.headers.host ?? '',
      path: request.url ?? '/',
      userAgent: request.headers['user-agent'] ?? null,
      status: null,
      startedAt: Date.now(),
      endedAt: null,
      bytes: 0,
    };
    this.#requests.push(seen);
    if (this.#requests.length > this.remembered) this.#requests.shift();
    response.once('close', () => {
      seen.status = response.headersSent ? response.statusCode : null;
      seen.endedAt = Date.now();
      seen.bytes = request.socket.bytesWritten - before;
    });
  }

  all(): SeenRequest[] {
    return this.#requests.map((request) => ({ ...request }));
  }

  forget(): void {
    this.#requests = [];
  }
}
