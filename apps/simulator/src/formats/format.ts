import type { IncomingHttpHeaders } from 'node:http';
import type { Vacancy } from '../vacancies/vacancy.js';

export interface Asked {
  /** The board's name in the source's own addresses. */
  board: string;
  url: URL;
  method: string;
  headers: IncomingHttpHeaders;
  /** What was posted; empty for GET. */
  body: string;
  /** What the board holds just now, newest first. */
  vacancies: Vacancy[];
  today: Date;
}

export interface Answer {
  status: number;
  contentType: string;
  body: string;
}

/** What one source family answers. Nothing here listens, waits or fails on purpose. */
export interface SourceFormat {
  /** The source's id; equal to the file name before `.format.ts`. */
  source: string;
  /** Does a board hold one employer's vacancies? Else it gathers several. */
  ofOneEmployer: boolean;
  /** Which vacancies the source shows at all, where it doesn't take any. */
  takes?: (vacancy: Vacancy) => boolean;
  /** How many it shows, the newest, where the source keeps older ones to itself. */
  showsAtMost?: number;
  /** What the source's `start(board)` expects; the board's origin is the simulator's. */
  token: (board: string) => string;
  /**
   * Which board an address asks for, by its path or its host: the name; `''` = an address of this source that names
   * none, so the only board is meant; null = not an address of this source.
   */
  boardIn: (url: URL) => string | null;
  /** The list, its further pages, one vacancy: whatever the address asks for. */
  answer: (asked: Asked) => Answer;
  /** What the source says of a board it doesn't know. */
  unknown: Answer;
  /** The key the source gives a vacancy on this board, in its own kind of number. */
  externalId: (board: string, vacancyKey: string) => string;
}

export const jsonAnswer = (value: unknown, status = 200): Answer => ({
  status,
  contentType: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
});

export const htmlAnswer = (body: string, status = 200): Answer => ({
  status,
  contentType: 'text/html; charset=utf-8',
  body,
});

export const xmlAnswer = (body: string, contentType = 'application/xml'): Answer => ({
  status: 200,
  contentType: `${contentType}; charset=utf-8`,
  body,
});

export const NOTHING_HERE: Answer = {
  status: 404,
  contentType: 'text/plain; charset=utf-8',
  body: 'Not found\n',
};

/** The piece of a path that a pattern names `board`; null when the path is another. */
export const boardInPath =
  (pattern: RegExp) =>
  ({ pathname }: URL): string | null =>
    pattern.exec(pathname)?.groups?.['board'] ?? null;

/** The vacancy that a detail request names by its key on this board. */
export const vacancyOf = (
  format: Pick<SourceFormat, 'externalId'>,
  { board, vacancies }: Asked,
  externalId: string,
): Vacancy | undefined => vacancies.find(({ key }) => format.externalId(board, key) === externalId);
