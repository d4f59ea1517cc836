import type { Listing } from '#domain';
import { deservesDetail } from './deserves-detail.js';
import { listingHash } from './listing-hash.js';

/** What we hold of a vacancy whose list entry came again. */
export interface KnownStub {
  /** `listingHash` of what the list said when its own page was last read. */
  stubHash: string | null;
  /** When its own page was last read. */
  detailAt: Date | null;
}

export interface DetailPlan<S> {
  /** Worth a look at their own pages. */
  ask: S[];
  /** Known, and the list says the same as when their own pages were read: seen again, without a request. */
  again: string[];
  /** Not our trade, going by the title. */
  passedOver: number;
}

/** A text may change where the list does not show it; so often a vacancy's own page is read again. */
const DETAIL_KEEPS_DAYS = 7;
const DAY_MS = 86_400_000;

/** Which of a page's vacancies are asked for. `seen` holds what earlier pages of the run named, and grows. */
export function planDetails<S extends { listing: Listing }>(
  stubs: readonly S[],
  known: ReadonlyMap<string, KnownStub>,
  seen: Set<string>,
  now: Date,
): DetailPlan<S> {
  const plan: DetailPlan<S> = { ask: [], again: [], passedOver: 0 };
  for (const stub of stubs) {
    const { externalId } = stub.listing;
    if (seen.has(externalId)) continue;
    seen.add(externalId);
    if (!deservesDetail(stub.listing)) plan.passedOver += 1;
    else if (isFresh(stub.listing, known.get(externalId), now)) plan.again.push(externalId);
    else plan.ask.push(stub);
  }
  return plan;
}

function isFresh(listing: Listing, known: KnownStub | undefined, now: Date): boolean {
  if (!known?.detailAt || known.stubHash !== listingHash(listing)) return false;
  return now.getTime() - known.detailAt.getTime() < DETAIL_KEEPS_DAYS * DAY_MS;
}
