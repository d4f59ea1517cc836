import { ghostFacts, type GhostFact, type PostingPast } from '#postings';
import { kindOf } from '#sources';
import type { FullPosting, PostingListing } from '#store';
import { sourceFacts } from './source-facts.js';

/** Facts with dates about how fresh an open posting is; of one that is over there is nothing to wonder about. */
export const freshnessOf = (posting: FullPosting, now: Date): GhostFact[] =>
  posting.state === 'open' ? ghostFacts(pastOf(posting), now) : [];

export const isOfEmployer = ({ source }: Pick<PostingListing, 'source'>): boolean =>
  kindOf(source) === 'employer-system';

/** Does it stand where it stood, as far as we know? */
export const isStanding = ({ goneAt, boardGoneSince }: PostingListing): boolean =>
  goneAt === null && boardGoneSince === null;

function pastOf({ listings, happenings, tags, ...posting }: FullPosting): PostingPast {
  const own = listings.filter(isOfEmployer);
  const closingDays = listings.flatMap(({ closesOn }) => closesOn ?? []);
  return {
    firstSeenAt: posting.firstSeenAt,
    publishedOn: listings.find(({ speaks }) => speaks)?.postedOn ?? null,
    openSince: posting.reopenedAt ?? posting.firstSeenAt,
    reopenings: happenings.flatMap(({ kind, at }) => (kind === 'reopened' ? [at] : [])),
    reposts: listings
      .filter((listing) => isRepost(listing, listings))
      .map(({ firstSeenAt }) => ({ at: firstSeenAt })),
    evergreen: tags
      .filter(({ tag }) => tag === 'ghost_signals')
      .flatMap(({ evidence }) => evidence.map(({ quote }) => quote)),
    onEmployersOwnSystem: own.length === 0 ? null : { goneAt: lastGoneAt(own) },
    onBoards: listings
      .filter((listing) => !isOfEmployer(listing) && isStanding(listing))
      .map(({ source, lastSeenAt }) => ({ source: sourceFacts(source).name, lastSeenAt })),
    // Where boards give different days, the last one is the one that nobody can say is over too early.
    closesOn: closingDays.toSorted().at(-1) ?? null,
  };
}

/** It was listed after another one of its board had gone. */
const isRepost = (listing: PostingListing, listings: readonly PostingListing[]): boolean =>
  listings.some(
    ({ boardId, goneAt }) => boardId === listing.boardId && goneAt !== null && goneAt < listing.firstSeenAt,
  );

/** When the last of them went; null = one is still there. */
function lastGoneAt(listings: readonly PostingListing[]): Date | null {
  const gone = listings.flatMap(({ goneAt }) => goneAt?.getTime() ?? []);
  return gone.length === listings.length ? new Date(Math.max(...gone)) : null;
}
