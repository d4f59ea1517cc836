import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { daysAfter } from './formats/calendar.js';
import type { Vacancy } from './vacancies/vacancy.js';

export const etagOf = (body: string): string =>
  `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;

/** The day the newest vacancy came; null for an empty list. */
export function lastModified(vacancies: Vacancy[], today: Date): Date | null {
  if (vacancies.length === 0) return null;
  const newest = Math.min(...vacancies.map(({ postedDaysAgo }) => postedDaysAgo));
  return daysAfter(today, -newest);
}

/** RFC 9110, 13.1: If-None-Match decides where it is given, and If-Modified-Since only without it. */
export function isUnchanged(headers: IncomingHttpHeaders, etag: string, modified: Date | null): boolean {
  const known = headers['if-none-match'];
  if (known !== undefined) {
    return known.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
  }
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return modified !== null && !Number.isNaN(since) && modified.getTime() <= since;
}

export const isConditional = (headers: IncomingHttpHeaders): boolean =>
  headers['if-none-match'] !== undefined || headers['if-modified-since'] !== undefined;
