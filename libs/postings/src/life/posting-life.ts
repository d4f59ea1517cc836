import type { PostingLife } from '#domain';
import { endOf, listingClosingMoment, type ListingEnd, type ListingLife } from './listing-life.js';

export type LifeEvent = 'opened' | 'closed' | 'reopened' | 'unreachable';

export interface LifeDecision {
  life: PostingLife;
  /** What readers would notice. A posting that is already over when it is first decided about has none. */
  events: LifeEvent[];
}

/** A posting that comes and goes closes once in 48 hours: in between it stays as it was. */
const CLOSES_ONCE_IN_MS = 48 * 3_600_000;

/**
 * Open while any listing is alive; closed when all have ended; unreachable when those that have not ended stand on
 * boards that are gone. The order of listings doesn't matter, and deciding again without news changes nothing.
 */
export function postingLife(
  listings: readonly ListingLife[],
  before: PostingLife | null,
  now: Date,
): LifeDecision {
  const unended = listings.filter((listing) => endOf(listing, now) === null);
  const ends = listings.flatMap((listing) => endOf(listing, now) ?? []);
  const closings = unended.flatMap(({ closesOn }) => listingClosingMoment(closesOn) ?? []);
  const lookAgainAt = closings.toSorted(byTime)[0] ?? null;

  if (unended.some(({ boardGoneSince }) => boardGoneSince === null)) return open(before, lookAgainAt, now);
  if (unended.length === 0) return closed(before, ends.toSorted(byEnd).at(-1) ?? null, now);
  const lost = [...ends.map(({ at }) => at), ...unended.map(({ boardGoneSince }) => boardGoneSince)];
  return unreachable(before, latest(lost), lookAgainAt);
}

function open(before: PostingLife | null, lookAgainAt: Date | null, now: Date): LifeDecision {
  const again = before !== null && before.state !== 'open';
  const life: PostingLife = {
    state: 'open',
    closedAt: null,
    closedWhy: null,
    lastClosedAt: before?.lastClosedAt ?? null,
    reopenedAt: again ? now : (before?.reopenedAt ?? null),
    lookAgainAt,
  };
  if (before === null) return { life, events: ['opened'] };
  return { life, events: again ? ['reopened'] : [] };
}

function closed(before: PostingLife | null, end: ListingEnd | null, now: Date): LifeDecision {
  if (before?.state === 'closed') return { life: { ...before, lookAgainAt: null }, events: [] };
  const { lastClosedAt = null, reopenedAt = null } = before ?? {};
  const earliest = lastClosedAt && new Date(lastClosedAt.getTime() + CLOSES_ONCE_IN_MS);
  if (before && earliest && earliest > now) return { life: { ...before, lookAgainAt: earliest }, events: [] };

  const closedAt = latest([end?.at ?? now, earliest, reopenedAt]);
  const life: PostingLife = {
    state: 'closed',
    closedAt,
    closedWhy: end?.why ?? null,
    lastClosedAt: closedAt,
    reopenedAt,
    lookAgainAt: null,
  };
  return { life, events: before ? ['closed'] : [] };
}

function unreachable(before: PostingLife | null, since: Date, lookAgainAt: Date | null): LifeDecision {
  if (before?.state === 'unreachable') return { life: { ...before, lookAgainAt }, events: [] };
  const life: PostingLife = {
    state: 'unreachable',
    closedAt: since,
    closedWhy: 'board_gone',
    lastClosedAt: before?.lastClosedAt ?? null,
    reopenedAt: before?.reopenedAt ?? null,
    lookAgainAt,
  };
  return { life, events: before ? ['unreachable'] : [] };
}

const latest = (moments: readonly (Date | null)[]): Date => new Date(Math.max(...moments.map(Number)));
const byTime = (one: Date, other: Date): number => one.getTime() - other.getTime();
/** Ends at the same moment go by the name of their reason, so that the order of listings doesn't matter. */
const byEnd = (one: ListingEnd, other: ListingEnd): number =>
  byTime(one.at, other.at) || one.why.localeCompare(other.why);
