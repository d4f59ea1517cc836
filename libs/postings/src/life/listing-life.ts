import type { GoneWhy } from '#domain';

/** What a listing's life says about its posting. */
export interface ListingLife {
  /** When its board was found to have it no more; null = it stood there when last seen. */
  goneAt: Date | null;
  goneWhy: GoneWhy | null;
  /** Since when the board itself can't be found; null = it answers. */
  boardGoneSince: Date | null;
  /** Last calendar day `YYYY-MM-DD` for applying; null = not said. */
  closesOn: string | null;
  firstSeenAt: Date;
}

export interface ListingEnd {
  at: Date;
  why: GoneWhy;
}

/** A day has ended everywhere in the fifty states when it has in Hawaii (UTC-10, no summer time). */
const DAY_ENDS_IN_HAWAII = 'T10:00:00Z';
const DAY_MS = 86_400_000;

/** When nobody in the states can apply any more; null = no day is given, or none that is on the calendar. */
export function listingClosingMoment(closesOn: string | null): Date | null {
  const morning = new Date(`${closesOn ?? ''}${DAY_ENDS_IN_HAWAII}`);
  return Number.isNaN(morning.getTime()) ? null : new Date(morning.getTime() + DAY_MS);
}

/**
 * When and why a listing ended; null = it has not, as far as one can see. What came first counts, but nothing ends
 * before we first saw it: a listing may arrive after its closing day.
 */
export function endOf({ goneAt, goneWhy, closesOn, firstSeenAt }: ListingLife, now: Date): ListingEnd | null {
  const closing = listingClosingMoment(closesOn);
  const over = closing !== null && closing <= now;
  if (over && (goneAt === null || closing <= goneAt)) {
    return { at: laterOf(closing, firstSeenAt), why: 'closing_date' };
  }
  return goneAt && { at: laterOf(goneAt, firstSeenAt), why: goneWhy ?? 'vanished' };
}

const laterOf = (one: Date, other: Date): Date => (one > other ? one : other);
