import { listingClosingMoment } from './listing-life.js';

/** What is known of a posting's past, for readers who wonder whether anybody is still to be hired. */
export interface PostingPast {
  firstSeenAt: Date;
  /** Calendar day `YYYY-MM-DD` the source gives; null = not said. */
  publishedOn: string | null;
  /** Since when it has been open without a break. */
  openSince: Date;
  /** When it was opened again after it had closed. */
  reopenings: readonly Date[];
  /** When the same vacancy was listed under a new id on the same board after the old one went. */
  reposts: readonly { at: Date }[];
  /** Its own words for never being filled, quoted by the tag `ghost_signals`. */
  evergreen: readonly string[];
  /** null = we never saw it on the employer's own system, which says nothing. */
  onEmployersOwnSystem: { goneAt: Date | null } | null;
  /** The boards that carry it beside the employer's own, by the names readers know. */
  onBoards: readonly { source: string; lastSeenAt: Date }[];
  /** Last calendar day `YYYY-MM-DD` for applying; null = not said. */
  closesOn: string | null;
}

export type GhostFactKind =
  'old' | 'reposted' | 'reopened' | 'evergreen' | 'gone_from_employer' | 'past_closing_day';

export interface GhostFact {
  kind: GhostFactKind;
  since: Date;
  /** For readers; its days are days of UTC. */
  sentence: string;
}

/**
 * "Posted 90 days ago" is where advice on ghost postings begins to doubt (victorhrconsultant.com, 14 Jan 2025). How many
 * reposts are many nobody has measured, so the first is told and the reader counts.
 */
const OLD_AFTER_DAYS = 90;
const DAY_MS = 86_400_000;

/** Facts with dates, never a verdict: an old posting may be real, and talent pools do hire. */
export function ghostFacts(posting: PostingPast, now: Date): GhostFact[] {
  const { reposts, reopenings, evergreen, firstSeenAt } = posting;
  const quotes = [...new Set(evergreen)].map((quote) => `“${quote}”`);
  return [
    age(posting, now),
    repeated(
      'reposted',
      'Listed again',
      reposts.map(({ at }) => at),
    ),
    repeated('reopened', 'Closed and opened again', reopenings),
    quotes.length > 0 && {
      kind: 'evergreen' as const,
      since: firstSeenAt,
      sentence: `Says of itself: ${quotes.join(', ')}`,
    },
    goneFromEmployer(posting),
    pastClosingDay(posting, now),
  ].filter((fact) => fact !== null && fact !== false);
}

/** The day the source gives counts only for a posting that hasn't been closed in between. */
function age({ publishedOn, openSince, reopenings }: PostingPast, now: Date): GhostFact | null {
  const published = new Date(publishedOn ?? Number.NaN);
  const since = reopenings.length === 0 && published < openSince ? published : openSince;
  const days = Math.floor((now.getTime() - since.getTime()) / DAY_MS);
  if (days < OLD_AFTER_DAYS) return null;
  return { kind: 'old', since, sentence: `Open for ${days} days, since ${dayIn(since)}` };
}

function repeated(kind: GhostFactKind, what: string, moments: readonly Date[]): GhostFact | null {
  const since = moments.toSorted((one, other) => one.getTime() - other.getTime())[0];
  if (!since) return null;
  const day = dayIn(since);
  const times = moments.length === 1 ? `once, on ${day}` : `${moments.length} times since ${day}`;
  return { kind, since, sentence: `${what} ${times}` };
}

function goneFromEmployer({ onEmployersOwnSystem, onBoards }: PostingPast): GhostFact | null {
  const since = onEmployersOwnSystem?.goneAt;
  const still = since && carriedAfter(since, onBoards);
  if (!still) return null;
  const gone = `No longer on the employer’s own site since ${dayIn(since)}`;
  return { kind: 'gone_from_employer', since, sentence: `${gone}; still on ${still}` };
}

function pastClosingDay({ closesOn, onBoards }: PostingPast, now: Date): GhostFact | null {
  const since = listingClosingMoment(closesOn);
  const still = since && since <= now && carriedAfter(since, onBoards);
  if (!still) return null;
  const lastDay = dayIn(new Date(since.getTime() - DAY_MS));
  return {
    kind: 'past_closing_day',
    since,
    sentence: `The last day to apply was ${lastDay}; still on ${still}`,
  };
}

/** Names of the boards that were seen to carry it after that moment; null = none. */
function carriedAfter(moment: Date, boards: PostingPast['onBoards']): string | null {
  const names = boards.filter(({ lastSeenAt }) => lastSeenAt > moment).map(({ source }) => source);
  return new Intl.ListFormat('en-GB').format(new Set(names)) || null;
}

/** `Nov 3, 2026`, as on the pages. Not by `Intl`, whose short September differs by version. */
function dayIn(moment: Date): string {
  const [, day = '', month = '', year = ''] = moment.toUTCString().split(' ');
  return `${month} ${Number(day)}, ${year}`;
}
