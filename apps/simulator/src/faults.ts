import { z } from 'zod';
import type { Answer } from './formats/format.js';
import type { Vacancy } from './vacancies/vacancy.js';

/** What can go wrong with a board, each as sources really do it. */
export const FAULT_KINDS = [
  /** 500 with a page of apology. */
  'error500',
  /** 429 with Retry-After. */
  'slow-down',
  /** The right answer, `ms` later. */
  'slow',
  /** 200 and the full Content-Length, but the body breaks off in the middle. */
  'truncated',
  /** The connection is cut before any answer. */
  'reset',
  /** 200 with a login page where the data should be. */
  'html',
  /** 200 and JSON of another shape. */
  'other-shape',
  /** 403. */
  'forbidden',
  /** 404, as if the board had been taken down. */
  'gone',
  /** A valid list without entries. */
  'empty',
  /** A valid list with the older half missing. */
  'half',
  /** 304 to whoever asks conditionally, whatever has changed. */
  'unchanged',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

export const fault = z.strictObject({
  /** A board's key, or `*` for all that have no fault of their own. */
  board: z.string().min(1),
  kind: z.enum(FAULT_KINDS),
  /** Only for requests whose address, with its query, holds this: one page, one vacancy. */
  path: z.string().min(1).optional(),
  /** So many of these requests are answered rightly first. */
  after: z.number().int().min(0).optional(),
  /** How long `slow` waits. */
  ms: z.number().int().min(0).max(600_000).optional(),
  /** What `slow-down` asks for. */
  retryAfterSeconds: z.number().int().min(0).optional(),
  /** After so many answers the fault is over; without it, it stays until it is taken away. */
  times: z.number().int().min(1).optional(),
});
export type Fault = z.infer<typeof fault>;

const USUAL_WAIT_MS = 5000;
const USUAL_RETRY_AFTER_SECONDS = 30;

/** A day's faults as a file holds them: a list, the first that fits a request wins. */
export const faultScript = z.array(fault);

interface InForce {
  fault: Fault;
  /** Requests still to be answered rightly. */
  spare: number;
  left: number;
}

/** The faults in force, at most one for a board and a path. */
export class Faults {
  #inForce: InForce[] = [];
  readonly #boards: string[];

  constructor(boards: Iterable<string>) {
    this.#boards = [...boards];
  }

  /** A fault for a board that isn't there would make a test pass for nothing, so it is refused. */
  set(next: Fault): void {
    if (next.board !== '*' && !this.#boards.includes(next.board))
      throw new RangeError(
        `There is no board "${next.board}". Boards: ${this.#boards.join(', ')}, or * for all.`,
      );
    const others = this.#inForce.filter(
      ({ fault: { board, path } }) => board !== next.board || path !== next.path,
    );
    const left = next.times ?? Number.POSITIVE_INFINITY;
    this.#inForce = [...others, { fault: next, spare: next.after ?? 0, left }];
  }

  clear(): void {
    this.#inForce = [];
  }

  all(): Fault[] {
    return this.#inForce.map(({ fault: inForce }) => inForce);
  }

  /**
   * The fault for the next answer of a board; counts down where a number of times was given. A board's own fault goes
   * before one for all, and one for an address before one for every request.
   */
  take(board: string, address: string): Fault | null {
    const fits = (name: string, narrow: boolean) =>
      this.#inForce.find(
        ({ fault: { board: of, path } }) =>
          of === name && (path !== undefined) === narrow && address.includes(path ?? ''),
      );
    const entry = fits(board, true) ?? fits(board, false) ?? fits('*', true) ?? fits('*', false);
    if (!entry) return null;
    if (entry.spare > 0) {
      entry.spare -= 1;
      return null;
    }
    entry.left -= 1;
    if (entry.left <= 0) this.#inForce = this.#inForce.filter((one) => one !== entry);
    return entry.fault;
  }
}

export const waitOf = (inForce: Fault | null): number =>
  inForce?.kind === 'slow' ? (inForce.ms ?? USUAL_WAIT_MS) : 0;

/** What a board shows under a fault that touches the list itself. */
export function shownUnder(inForce: Fault | null, vacancies: Vacancy[]): Vacancy[] {
  if (inForce?.kind === 'empty') return [];
  if (inForce?.kind === 'half') return vacancies.slice(0, Math.ceil(vacancies.length / 2));
  return vacancies;
}

export interface FaultyAnswer extends Answer {
  headers?: Record<string, string>;
}

/** The answer that takes the place of the right one; null = the right one is given. */
export function answerUnder(inForce: Fault | null): FaultyAnswer | null {
  switch (inForce?.kind) {
    case 'error500':
      return page(500, 'Internal Server Error', 'Something went wrong on our side.');
    case 'slow-down':
      return {
        ...page(429, 'Too Many Requests', 'Please ask less often.'),
        headers: { 'Retry-After': String(inForce.retryAfterSeconds ?? USUAL_RETRY_AFTER_SECONDS) },
      };
    case 'html':
      return page(
        200,
        'Sign in',
        '<form method="post"><input name="user"><input name="password" type="password"></form>',
      );
    case 'forbidden':
      return page(403, 'Forbidden', 'You may not see this.');
    case 'gone':
      return page(404, 'Not Found', 'This job board no longer exists.');
    case 'other-shape':
      return {
        status: 200,
        contentType: 'application/json; charset=utf-8',
        body: JSON.stringify({ version: 'next', data: { openings: [] } }),
      };
    default:
      return null;
  }
}

const page = (status: number, title: string, text: string): Answer => ({
  status,
  contentType: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1><p>${text}</p></body></html>\n`,
});
