import { type BoardAddress, type Listing, type RejectedRecord, type SourceKind, isAddress } from '#domain';
import { isCalendarDay } from './reading/calendar-day.js';

/**
 * A source says where its boards are read, under which terms and at what pace, and turns one fetched page into
 * listings. That is all: asking, waiting, retrying, storing and tagging are done for it, the same way for every source.
 *
 * What belongs here: addresses, field names, units, quirks of one protocol. What does not: fetching (a source never
 * does I/O), judging a listing (tags do), dates "now" (a source never looks at the clock).
 */
export interface Source {
  /** Lower-case, letters, digits and dashes; equal to the file name before `.source.ts`. */
  id: string;
  /** The name readers see as attribution. */
  name: string;
  homepage: string;
  kind: SourceKind;
  /**
   * Gives only the newest vacancies, or the best matches: one that it no longer names may be open still, so it never
   * closes anything by its silence. Left out = it gives all that its board has of the trade.
   */
  partial?: true;
  access: SourceAccess;
  pace: SourcePace;
  /** The first requests of a pull. */
  start: (board: BoardAddress) => SourceRequest[];
  /**
   * Pure. Tells a list from a vacancy's own page by the body, so that a saved page can be read by itself. Throws
   * `SourceChanged` when the page isn't in the source's shape; one bad record is only rejected.
   */
  read: (page: SourcePage) => ReadResult;
  /**
   * Does a refusal mean that what was asked for, the board or a vacancy's own page, isn't there any more? Only for
   * sources that say so with another status than 404 or 410.
   */
  isGone?: (refusal: { status: number; text: string }) => boolean;
  /**
   * The board behind an address of this source, as employers put it behind their "careers" links: a list, one vacancy,
   * an embedded script. Null = not an address of this source, or one that names no board. Left out where there are no
   * tenants.
   */
  boardAt?: (url: URL) => BoardAddress | null;
}

export interface SourceAccess {
  /** Where the terms stand, and the day they were read (YYYY-MM-DD). */
  terms: { url: string; readOn: string; summary: string };
  /** A sentence for readers, shown beside the link wherever a posting of this source appears. */
  attribution: string;
  /** May its listings go on into our own feeds, site maps and structured data? Some terms allow showing only. */
  passOn: boolean;
  /** The setting that must hold a key before the source may be used; null = no key. */
  keySetting: string | null;
  /** On without anybody's decision? Sources with a key are on as soon as the key is set. */
  onByDefault: boolean;
}

export interface SourcePace {
  /** Shortest time between two requests to one host, in milliseconds. */
  minDelayMs: number;
  /** How often a board is pulled, in minutes. */
  everyMinutes: number;
  /** Days without a new listing after which silence deserves a look; null = silence is normal. */
  expectNewWithinDays: number | null;
}

export interface SourceRequest {
  url: string;
  method?: 'GET' | 'POST';
  /** Header values may name a setting in braces, `{USAJOBS_API_KEY}`; the fetcher fills it in, so keys never reach the queue or the store. */
  headers?: Record<string, string>;
  /** Query parameters that hold keys, as `headers` name them: filled in when the request leaves, never kept with its address. */
  secretQuery?: Record<string, string>;
  body?: string;
  /** Asking for a vacancy's own page: what the list said of it, for `read` to complete. */
  stub?: Listing;
}

export interface SourcePage {
  request: SourceRequest;
  status: number;
  contentType: string | null;
  /** The decoded body. */
  text: string;
  board: BoardAddress;
}

export interface ReadResult {
  /** Vacancies told in full. */
  listings: Listing[];
  /** Vacancies in outline, where the text stands on a page of its own; only those worth it are asked for. */
  stubs?: Stub[];
  rejected: RejectedRecord[];
  /** Requests for further pages; empty at the end. */
  more: SourceRequest[];
  /**
   * On the first page of a series (a request and its `more`): how many vacancies the series holds, as the source says.
   * Null on later pages, and where the source doesn't say. Used to tell a complete run from a cut one.
   */
  total: number | null;
}

export interface Stub {
  /** What the list says; the description is usually empty. */
  listing: Listing;
  /** The request for the vacancy's own page. */
  detail: SourceRequest;
}

/** Declares a source; a missing term, attribution or pace is a start-up error, not a surprise at night. */
export function defineSource(source: Source): Source {
  const wrong = problemsOf(source);
  if (wrong.length > 0) throw new Error(`Source "${source.id}" can't start: ${wrong.join('; ')}.`);
  return Object.freeze(source);
}

function problemsOf({ id, name, homepage, access, pace }: Source): string[] {
  const wrong: string[] = [];
  if (!/^[a-z][a-z0-9-]*$/.test(id)) wrong.push('id must be lower-case letters, digits and dashes');
  if (!name.trim()) wrong.push('name is missing');
  if (!isAddress(homepage)) wrong.push('homepage is not an address');
  if (!isAddress(access.terms.url)) wrong.push('access.terms.url is not an address');
  if (!isCalendarDay(access.terms.readOn)) wrong.push('access.terms.readOn must be a day, YYYY-MM-DD');
  if (!access.terms.summary.trim()) wrong.push('access.terms.summary is missing');
  if (!access.attribution.trim()) wrong.push('access.attribution is missing');
  if (!(pace.minDelayMs > 0)) wrong.push('pace.minDelayMs must be above 0');
  if (!(pace.everyMinutes > 0)) wrong.push('pace.everyMinutes must be above 0');
  return wrong;
}
