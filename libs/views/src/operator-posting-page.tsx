import type { GoneWhy, PostingState } from '#domain';
import { GONE_WORDS } from './closing-words.js';
import { OpenPostingForm } from './open-posting-form.js';
import { Page, type Site } from './page.js';
import { counted, momentInWords } from './words.js';

/** A listing as an operator compares it with others of its posting. */
export interface PlacedShown {
  id: number;
  board: string;
  externalId: string;
  title: string;
  company: string | null;
  location: string | null;
  requisitionId: string | null;
  /** http or https only; whoever makes this has checked. */
  url: string | null;
  firstSeenAt: Date;
  lastSeenAt: Date;
  goneAt: Date | null;
  goneWhy: GoneWhy | null;
  speaks: boolean;
  /** Sentences: why it is with the others. */
  because: string[];
}

/** An operator's word on a listing. */
export interface WordShown {
  listing: number;
  /** The listings that it is, or is not, one vacancy with. */
  others: number[];
  same: boolean;
  saidAt: Date;
}

export interface PostingGroup {
  id: number;
  title: string;
  state: PostingState;
  listings: PlacedShown[];
}

interface OperatorPostingProps {
  site: Site;
  posting: PostingGroup;
  words: WordShown[];
  /** A posting that the operator thinks of joining with this one. */
  other: PostingGroup | null;
  /** What was wrong with what the operator asked for; null = nothing. */
  problem: string | null;
}

/** Which listings are one posting, why, and an operator's word on it. */
export const OperatorPostingPage = ({ site, posting, words, other, problem }: OperatorPostingProps) => (
  <Page site={site} title={`Posting ${posting.id} - Superbill`} hidden>
    <Heading posting={posting} />
    {problem && (
      <p class="errors" role="alert">
        {problem}
      </p>
    )}
    <ListingCards posting={posting} canSplit={posting.listings.length > 1} />
    {other ? <JoinWith posting={posting} other={other} /> : <JoinForm id={posting.id} />}
    <Words posting={posting} words={words} />
    <h2>Another posting</h2>
    <OpenPostingForm />
  </Page>
);

const Heading = ({ posting: { id, title, state, listings } }: { posting: PostingGroup }) => (
  <>
    <h1>{title || 'Untitled posting'}</h1>
    <p>
      Posting {id}, {state}, {counted(listings.length, 'listing')}.{' '}
      <a href={`/postings/${id}`}>As readers see it</a> <a href="/operator">Back to the overview</a>
    </p>
  </>
);

const ListingCards = ({ posting, canSplit }: { posting: PostingGroup; canSplit: boolean }) => (
  <ul class="listing-cards">
    {posting.listings.map((listing) => (
      <li>
        <ListingCard listing={listing} />
        {canSplit && (
          <form method="post" action={`/operator/postings/${posting.id}/split/${listing.id}`}>
            <button type="submit">Split off: a vacancy of its own</button>
          </form>
        )}
      </li>
    ))}
  </ul>
);

const ListingCard = ({ listing }: { listing: PlacedShown }) => {
  const { id, board, externalId, title, company, location, requisitionId, url } = listing;
  const rows: [name: string, value: string | null][] = [
    ['Title', title],
    ['Employer', company],
    ['Place', location],
    ['Requisition', requisitionId],
    ['On the board as', externalId],
    ['First seen', momentInWords(listing.firstSeenAt)],
    ['Last seen', momentInWords(listing.lastSeenAt)],
    ['Gone', goneInWords(listing)],
  ];
  return (
    <>
      <h2>
        Listing {id}
        {listing.speaks && <span class="badge">Speaks</span>}
      </h2>
      <p class="meta">{board}</p>
      <dl>
        {rows.map(([name, value]) => (
          <div>
            <dt>{name}</dt>
            <dd>{value ?? 'not said'}</dd>
          </div>
        ))}
      </dl>
      {listing.because.length > 0 && <p>Why it is here: {listing.because.join('; ')}.</p>}
      {url && (
        <p>
          <a href={url} rel="nofollow noopener noreferrer">
            Open at its source
          </a>
        </p>
      )}
    </>
  );
};

const goneInWords = ({ goneAt, goneWhy }: PlacedShown): string =>
  goneAt === null ? 'no' : `${momentInWords(goneAt)}${goneWhy ? `: ${GONE_WORDS[goneWhy]}` : ''}`;

const JoinForm = ({ id }: { id: number }) => (
  <>
    <h2>Is another posting the same vacancy?</h2>
    <form class="open-posting" method="get" action={`/operator/postings/${id}`}>
      <label for="join">The other posting (id or address)</label>
      <input id="join" name="join" required maxLength={500} autocomplete="off" />
      <button type="submit">Compare</button>
    </form>
  </>
);

const JoinWith = ({ posting, other }: { posting: PostingGroup; other: PostingGroup }) => (
  <>
    <h2>
      The same vacancy as posting {other.id}, “{other.title}”?
    </h2>
    <ListingCards posting={other} canSplit={false} />
    <div class="actions">
      <form method="post" action={`/operator/postings/${posting.id}/join/${other.id}`}>
        <button class="button" type="submit">
          Join the two
        </button>
      </form>
      <a href={`/operator/postings/${posting.id}`}>Leave them apart</a>
    </div>
    <p class="note">One address of the two stays, the other leads to it. Splitting takes them apart again.</p>
  </>
);

const Words = ({ posting, words }: { posting: PostingGroup; words: WordShown[] }) => (
  <>
    <h2>Operators’ word</h2>
    {words.length === 0 && <p class="note">Nobody has decided anything here: the rules did.</p>}
    <ul class="undone">
      {words.map(({ listing, others, same, saidAt }) => (
        <li>
          <ListingLink id={listing} /> is {same ? 'one vacancy with' : 'another vacancy than'}{' '}
          {others.map((id, index) => (
            <>
              {index > 0 && ', '}
              <ListingLink id={id} />
            </>
          ))}
          <small>said {momentInWords(saidAt)}</small>
          <form
            class="board-actions"
            method="post"
            action={`/operator/postings/${posting.id}/take-back/${same ? 'together' : 'apart'}/${listing}`}
          >
            <button type="submit">Take back: let the rules decide</button>
          </form>
        </li>
      ))}
    </ul>
  </>
);

const ListingLink = ({ id }: { id: number }) => <a href={`/operator/postings?listing=${id}`}>listing {id}</a>;
