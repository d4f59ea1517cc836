/** `hard`: nobody will ever read mail there. `soft`: not now, or the fault is elsewhere. */
export type BounceKind = 'hard' | 'soft';

/**
 * Permanent refusals that say nothing about the address, by their enhanced status code (RFC 3463; IANA's registry): the
 * mailbox is full or the message too large (X.2.2, X.2.3, X.3.4), a fault of systems, routes or protocols (X.3, X.4, X.5),
 * a dislike of content (X.6), or policy against us (X.7). Suppressing readers for those would punish them for our faults.
 */
const NOT_THE_ADDRESS = /^5\.(?:2\.[23]|[3-7]\.\d+)$/;

/**
 * Which kind a refusal is, from its enhanced status code (`5.1.1`) or, without one, its reply code (550). RFC 5321: 550, 551
 * and 553 are about the mailbox.
 */
export function bounceKind({ status, code }: { status: string | null; code: number | null }): BounceKind {
  if (status) return status.startsWith('5.') && !NOT_THE_ADDRESS.test(status) ? 'hard' : 'soft';
  return code === 550 || code === 551 || code === 553 ? 'hard' : 'soft';
}

const SOFT_BOUNCES = 5;
const SOFT_DAYS = 14;
const DAY_MS = 86_400_000;

/**
 * Has mail been coming back softly for so long that the address counts as gone? Five times in the last 30 days, over at least
 * two weeks: a mailbox that was full for a holiday is written to again.
 */
export function isWornOut(softBounces: readonly Date[], now: Date): boolean {
  const recent = softBounces.map(Number).filter((moment) => now.getTime() - moment <= 30 * DAY_MS);
  return recent.length >= SOFT_BOUNCES && Math.max(...recent) - Math.min(...recent) >= SOFT_DAYS * DAY_MS;
}
