import type { GoneWhy } from '#domain';
import { GONE_WORDS } from './closing-words.js';
import { counted, dayInWords } from './words.js';

/** One place the posting stands at. Addresses are http or https only; whoever makes this has checked. */
export interface ListingShown {
  sourceName: string;
  sourceHomepage: string | null;
  attribution: string | null;
  /** Is it the employer's own job board? */
  ofEmployer: boolean;
  url: string | null;
  /** The host of `url`, for reading. */
  host: string | null;
  location: string | null;
  /** Calendar days, like the next ones. */
  firstSeenOn: string;
  lastSeenOn: string;
  /** Since when its board lists it no more; null = it does, as far as we know. */
  goneOn: string | null;
  goneWhy: GoneWhy | null;
  /** Since when the board itself can't be found; null = it can. */
  boardGoneOn: string | null;
  /** Are its words the ones that are shown? */
  speaks: boolean;
}

/** One requisition may stand under dozens of towns; more than these are unfolded. */
const AT_A_GLANCE = 6;

export const ListingsSection = ({ listings }: { listings: ListingShown[] }) => {
  const rest = listings.slice(AT_A_GLANCE);
  const several = listings.length > 1;
  return (
    <section class="sources" aria-labelledby="sources">
      <h2 id="sources">Where it comes from</h2>
      <Listings listings={listings.slice(0, AT_A_GLANCE)} several={several} />
      {rest.length > 0 && (
        <details>
          <summary>{counted(rest.length, 'more listing')}</summary>
          <Listings listings={rest} several={several} />
        </details>
      )}
    </section>
  );
};

const Listings = ({ listings, several }: { listings: ListingShown[]; several: boolean }) => (
  <ul>
    {listings.map((listing) => (
      <Item listing={listing} several={several} />
    ))}
  </ul>
);

const Item = ({ listing, several }: { listing: ListingShown; several: boolean }) => {
  const { sourceName, sourceHomepage, attribution, location, speaks } = listing;
  return (
    <li>
      <p>
        {sourceHomepage ? (
          <a href={sourceHomepage} rel="nofollow noopener noreferrer">
            {sourceName}
          </a>
        ) : (
          sourceName
        )}
        <Address listing={listing} />
        {several && speaks && <span class="badge">These are its words</span>}
      </p>
      {several && location && <p class="meta">{location}</p>}
      <Dates listing={listing} />
      {attribution && <p class="attribution">{attribution}</p>}
    </li>
  );
};

/** No link to where it is known to be no more. */
const Address = ({ listing: { url, host, goneOn, boardGoneOn } }: { listing: ListingShown }) => {
  if (url === null) return null;
  if (goneOn ?? boardGoneOn) return <>{`, was at ${host}`}</>;
  return (
    <>
      {', '}
      <a href={url} rel="nofollow noopener noreferrer">
        this posting at {host}
      </a>
    </>
  );
};

const Dates = ({ listing }: { listing: ListingShown }) => {
  const { firstSeenOn, lastSeenOn, goneOn, goneWhy, boardGoneOn } = listing;
  return (
    <p class="meta">
      First seen <Day day={firstSeenOn} />, last seen there <Day day={lastSeenOn} />
      {goneOn && (
        <>
          , gone since <Day day={goneOn} />
          {goneWhy && ` (${GONE_WORDS[goneWhy]})`}
        </>
      )}
      {!goneOn && boardGoneOn && (
        <>
          ; the board itself is gone since <Day day={boardGoneOn} />
        </>
      )}
    </p>
  );
};

const Day = ({ day }: { day: string }) => <time dateTime={day}>{dayInWords(day)}</time>;
