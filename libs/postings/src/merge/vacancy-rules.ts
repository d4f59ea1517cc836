import type { Listing, PostingDraft, PostingLife, SourceKind, Tag } from '#domain';
import { tagListing } from '#tagging';
import { readableText } from '#text';
import { draftPosting } from '../draft-posting.js';
import { employerTypeOf, type EmployerKind } from '../employers/index.js';
import { postingLife, type ListingLife } from '../life/index.js';
import { candidateKeysOf, contradict, factsOf, sameVacancy, signatureOf, type Facts } from '../same/index.js';
import { groupListings, type Grouped, type Tie } from './group-listings.js';
import { keepPostings } from './keep-postings.js';
import { twinOf } from './listing-twin.js';
import { speakerOf, type Speaker } from './speaker.js';

/** A kept listing with what its board says, as far as deciding about its vacancy needs it. */
export type KeptListing = Omit<Listing, 'externalId'> & {
  id: number;
  /** Calendar day on which we first saw it. */
  firstSeenOn: string;
  boardEmployer: string | null;
  sample: boolean;
};

type Member = Omit<Speaker, 'kind' | 'alive'> & ListingLife & { source: string };

/** Everything that decides about listings and their postings, put together for the store, which asks it while it writes. */
export const vacancyRules = (kindOf: (source: string) => SourceKind) => ({
  tag: (listing: KeptListing) => {
    const named = { ...listing, company: listing.company ?? listing.boardEmployer };
    const { texts, tags, rulesVersion } = tagListing(named);
    const facts = factsOf(named, texts.description, tags);
    return {
      tags,
      rulesVersion,
      facts,
      keys: candidateKeysOf(facts, signatureOf(texts.description)),
      twin: twinOf(facts),
      draft: draft(listing, texts.description, tags, rulesVersion),
    };
  },
  draft: (listing: KeptListing, tags: Tag[], rulesVersion: string) =>
    draft(listing, readableText(listing.description), tags, rulesVersion),
  employerType: ({ tags }: PostingDraft, employer: EmployerKind | null) =>
    employerTypeOf(
      (tags.find(({ tag }) => tag === 'employer_type') as Tag<'employer_type'> | undefined) ?? null,
      employer,
    ).type,
  compare: (a: Facts, b: Facts) => sameVacancy(a, b),
  group: (
    members: readonly Grouped<Facts>[],
    ties: readonly Tie[],
    keptApart: readonly (readonly [number, number])[],
  ) => groupListings(members, ties, keptApart, contradict),
  keep: keepPostings,
  speaker: (members: readonly Member[]) =>
    speakerOf(
      members.map((member) => ({
        ...member,
        kind: kindOf(member.source),
        alive: member.goneAt === null && member.boardGoneSince === null,
      })),
    ),
  life: (members: readonly ListingLife[], before: PostingLife | null, now: Date) =>
    postingLife(members, before, now),
});

/** The posting that this listing tells of. */
function draft(listing: KeptListing, body: string, tags: Tag[], rulesVersion: string): PostingDraft {
  const board = { employer: listing.boardEmployer, sample: listing.sample };
  return draftPosting({ listing, board, body, tags, rulesVersion });
}
