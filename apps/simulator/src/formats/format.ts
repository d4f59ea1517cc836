import type { IncomingHttpHeaders } from 'node:http';
import type { Vacancy } from '../vacancies/vacancy.js';

export interface Asked {
  url: URL;
  headers: IncomingHttpHeaders;
  /** What the board holds just now, newest first. */
  vacancies: Vacancy[];
  today: Date;
}

export interface Answer {
  status: number;
  contentType: string;
  body: string;
}

/** What one source family answers for one of its boards. Nothing here listens, waits or fails on purpose. */
export type Format = (asked: Asked) => Answer;

export const jsonAnswer = (value: unknown, status = 200): Answer => ({
  status,
  contentType: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
});
