import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { boardAt, openBoards, type OpenBoard, type SimulatedBoard } from './boards.js';
import { etagOf, isConditional, isUnchanged, lastModified } from './conditional.js';
import { controlAnswer } from './control.js';
import { startOfDay } from './formats/calendar.js';
import { answerUnder, Faults, shownUnder, waitOf, type Fault, type FaultyAnswer } from './faults.js';
import { SeenRequests, type SeenRequest } from './seen-requests.js';
import type { Vacancy } from './vacancies/vacancy.js';

export interface SimulatorOptions {
  /** 0 = any free port. */
  port?: number;
  host?: string;
  /** The day that "posted three days ago" counts from. */
  today?: Date;
  /** How long every answer takes, at least. */
  delayMs?: number;
  /** Other vacancies than the usual ones, each with the boards it stands on. */
  vacancies?: Vacancy[];
  /** How many of the latest requests are remembered. */
  remembered?: number;
}

export interface Simulator {
  /** `http://127.0.0.1:4600`, without a slash at the end: the origin to give a board's address. */
  origin: string;
  boards: SimulatedBoard[];
  setFault(fault: Fault): void;
  clearFaults(): void;
  /** Oldest first; requests to the controls aren't among them. */
  readonly requests: SeenRequest[];
  close(): Promise<void>;
}

const ROBOTS: FaultyAnswer = {
  status: 200,
  contentType: 'text/plain; charset=utf-8',
  body: 'User-agent: *\nAllow: /\n',
};
const NOT_TAKEN: FaultyAnswer = {
  status: 405,
  contentType: 'text/plain; charset=utf-8',
  body: 'Only GET and POST are known here.\n',
  headers: { Allow: 'GET, HEAD, POST' },
};
const METHODS = ['GET', 'HEAD', 'POST'];
/** A search is a few words; anything longer is a mistake. */
const LARGEST_BODY = 100_000;

/** Job sources on loopback: their addresses, their wire formats, and their bad days on demand. */
export async function startSimulator({
  port = 0,
  host = '127.0.0.1',
  today = new Date(),
  delayMs = 0,
  vacancies,
  remembered,
}: SimulatorOptions = {}): Promise<Simulator> {
  const boards = openBoards(vacancies);
  const faults = new Faults(boards.keys());
  const seen = new SeenRequests(remembered);
  const closing = new AbortController();
  // Hours would change every answer's ETag with each start.
  const day = startOfDay(today);

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // Some sources tell their boards apart by the host they are asked at.
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'simulator.example.com'}`);
    if (url.pathname.startsWith('/_control/')) {
      send(request, response, await controlAnswer(request, url.pathname, { faults, seen }));
      return;
    }
    const found = boardAt(boards, url);
    const board = 'format' in found ? found : null;
    const body = await bodyOf(request);
    const inForce = board === null ? null : faults.take(board.key, request.url ?? '/');
    seen.note(request, response, board?.key ?? null);
    await sleep(delayMs + waitOf(inForce), undefined, { signal: closing.signal });
    if (inForce?.kind === 'reset') request.socket.destroy();
    else if (!METHODS.includes(request.method ?? 'GET')) send(request, response, NOT_TAKEN);
    else if (url.pathname === '/robots.txt') send(request, response, ROBOTS);
    else if (board === null) send(request, response, found as FaultyAnswer);
    else sendBoard(request, response, { board, url, body, inForce, today: day });
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      if (closing.signal.aborted) return;
      response.destroy(error instanceof Error ? error : new Error(String(error)));
    });
  });
  await listening(server, port, host);
  const { port: taken } = server.address() as AddressInfo;

  return {
    origin: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    boards: [...boards.values()].map(({ key, source, token, employer, listings, sample }) => ({
      key,
      source,
      token,
      employer,
      listings,
      sample,
    })),
    setFault: (fault) => {
      faults.set(fault);
    },
    clearFaults: () => {
      faults.clear();
    },
    get requests() {
      return seen.all();
    },
    close: async () => {
      closing.abort();
      server.closeAllConnections();
      await new Promise<void>((done) => {
        server.close(() => {
          done();
        });
      });
    },
  };
}

function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

interface BoardRequest {
  board: OpenBoard;
  url: URL;
  body: string;
  inForce: Fault | null;
  today: Date;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) if (body.length < LARGEST_BODY) body += chunk;
  return body;
}

function sendBoard(
  request: IncomingMessage,
  response: ServerResponse,
  { board, url, body, inForce, today }: BoardRequest,
): void {
  const instead = answerUnder(inForce);
  if (instead) {
    send(request, response, instead);
    return;
  }
  const vacancies = shownUnder(inForce, board.vacancies);
  const answer = board.format.answer({
    board: board.name,
    url,
    method: request.method ?? 'GET',
    headers: request.headers,
    body,
    vacancies,
    today,
  });
  if (answer.status !== 200) {
    send(request, response, answer);
    return;
  }
  const etag = etagOf(answer.body);
  // A list that a fault cut short is a change, though none of its entries is newer.
  const modified = vacancies === board.vacancies ? lastModified(vacancies, today) : null;
  const validators = {
    ETag: etag,
    ...(modified === null ? {} : { 'Last-Modified': modified.toUTCString() }),
  };
  const unchanged =
    inForce?.kind === 'unchanged'
      ? isConditional(request.headers)
      : isUnchanged(request.headers, etag, modified);
  if (unchanged) {
    response.writeHead(304, validators).end();
    return;
  }
  if (inForce?.kind === 'truncated') sendHalf(response, { ...answer, headers: validators });
  else send(request, response, { ...answer, headers: validators });
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, contentType, body, headers }: FaultyAnswer,
): void {
  response.writeHead(status, {
    'Content-Type': contentType,
    'Content-Length': Buffer.byteLength(body),
    ...headers,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Promises the whole and delivers half. */
function sendHalf(response: ServerResponse, { status, contentType, body, headers }: FaultyAnswer): void {
  const bytes = Buffer.from(body);
  response.writeHead(status, { 'Content-Type': contentType, 'Content-Length': bytes.length, ...headers });
  response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => {
    response.destroy();
  });
}
