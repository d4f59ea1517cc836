import { dayInWords } from './words.js';

/** One place the posting stands at. Addresses are http or https only; whoever makes this has checked. */
export interface ListingShown {
  sourceName: string;
  sourceHomepage: string | null;
  attribution: string | null;
  url: string | null;
  /** The host of `url`, for reading. */
  host: string | null;
  firstSeenOn: string;
  lastSeenOn: string;
}

export const ListingsSection = ({ listings }: { listings: ListingShown[] }) => (
  <section class="sources" aria-labelledby="sources">
    <h2 id="sources">Where it comes from</h2>
    <ul>
      {listings.map(({ sourceName, sourceHomepage, attribution, url, host, firstSeenOn, lastSeenOn }) => (
        <li>
          <p>
            {sourceHomepage ? (
              <a href={sourceHomepage} rel="nofollow noopener noreferrer">
                {sourceName}
              </a>
            ) : (
              sourceName
            )}
            {url && (
              <>
                {', '}
                <a href={url} rel="nofollow noopener noreferrer">
                  this posting at {host}
                </a>
              </>
            )}
          </p>
          <p class="meta">
            First seen <time dateTime={firstSeenOn}>{dayInWords(firstSeenOn)}</time>, last seen{' '}
            <time dateTime={lastSeenOn}>{dayInWords(lastSeenOn)}</time>
          </p>
          {attribution && <p class="attribution">{attribution}</p>}
        </li>
      ))}
    </ul>
  </section>
);
