import type { ClosedWhy } from '#domain';
import type { FullPosting, PostingChange } from '#store';

export const HAPPENING_KINDS = [
  'first_seen',
  'listed',
  'changed',
  'closed',
  'reopened',
  'unreachable',
] as const;

/** One thing that happened to a posting, as readers are told. */
export interface Happening {
  kind: (typeof HAPPENING_KINDS)[number];
  at: Date;
  /** Id of the source it happened at; null = it concerns the posting as a whole. */
  source: string | null;
  /** Null unless it closed. */
  why: ClosedWhy | null;
  changes: PostingChange['changes'];
}

/** What happened to a posting as far as we saw it, the newest first. */
export function historyOf(posting: FullPosting): Happening[] {
  const changed = posting.changes.map((change): Happening => ({ ...change, kind: 'changed', why: null }));
  const lived = posting.happenings.map((event): Happening => ({ ...event, source: null, changes: [] }));
  return [...arrivals(posting), ...changed, ...lived, ...overFromTheStart(posting)].toSorted(
    (one, other) => other.at.getTime() - one.at.getTime() || order(other) - order(one),
  );
}

/** Each source once a day: one opening may come in under thirty towns at once. */
function arrivals({ listings }: FullPosting): Happening[] {
  const inOrder = listings.toSorted((one, other) => one.firstSeenAt.getTime() - other.firstSeenAt.getTime());
  const days = new Map(inOrder.toReversed().map((listing) => [dayAt(listing), listing]));
  return inOrder
    .filter((listing) => days.get(dayAt(listing)) === listing)
    .map(({ firstSeenAt, source }, index) => ({
      kind: index === 0 ? 'first_seen' : 'listed',
      at: firstSeenAt,
      source,
      why: null,
      changes: [],
    }));
}

const dayAt = ({ source, firstSeenAt }: FullPosting['listings'][number]): string =>
  `${source} ${firstSeenAt.toISOString().slice(0, 10)}`;

/** A posting that was over when it was first decided about has no happening that says so. */
function overFromTheStart({ state, closedAt, closedWhy, happenings }: FullPosting): Happening[] {
  if (state === 'open' || closedAt === null) return [];
  if (happenings.at(-1)?.kind === state) return [];
  return [
    { kind: state, at: closedAt, source: null, why: state === 'closed' ? closedWhy : null, changes: [] },
  ];
}

/** What happened at one moment goes by what must have been first. */
const order = ({ kind }: Happening): number => HAPPENING_KINDS.indexOf(kind);
