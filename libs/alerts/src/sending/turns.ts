import type { DomainState } from './domain-hold.js';

export interface SendingLimits {
  /** Messages a second, over everything. */
  perSecond: number;
  /** Messages a second to one provider. */
  perSecondOfProvider: number;
  /** At the same time, over everything. */
  atOnce: number;
  /** At the same time to one provider. */
  atOnceOfProvider: number;
}

export const SENDING_LIMITS: SendingLimits = {
  perSecond: 10,
  perSecondOfProvider: 5,
  atOnce: 10,
  atOnceOfProvider: 3,
};

/** Where sending stands. The caller keeps it, and counts what is under way. */
export interface SendingState {
  underWay: number;
  underWayOfProvider: number;
  /** When the next message may start, over everything and for the provider; null = at once. */
  nextAt: Date | null;
  nextOfProviderAt: Date | null;
  provider: DomainState;
}

export type Turn =
  /** Start now, and keep these moments. */
  | { start: true; nextAt: Date; nextOfProviderAt: Date }
  /** Ask again then; null = when one that is under way has ended. */
  | { start: false; againAt: Date | null };

/** May the next message to this provider start? */
export function turnFor(state: SendingState, now: Date, limits: SendingLimits = SENDING_LIMITS): Turn {
  const waits = [state.provider.holdUntil, state.nextAt, state.nextOfProviderAt]
    .filter((moment) => moment !== null)
    .filter((moment) => moment > now);
  if (waits.length > 0) return { start: false, againAt: new Date(Math.max(...waits.map(Number))) };
  // One at a time until a troubled provider takes mail again.
  const atOnceOfProvider = state.provider.troubles > 0 ? 1 : limits.atOnceOfProvider;
  if (state.underWay >= limits.atOnce || state.underWayOfProvider >= atOnceOfProvider) {
    return { start: false, againAt: null };
  }
  const after = (perSecond: number) => new Date(now.getTime() + 1_000 / perSecond);
  return {
    start: true,
    nextAt: after(limits.perSecond),
    nextOfProviderAt: after(limits.perSecondOfProvider),
  };
}
