import type { Evidence, Remote, Role } from '#domain';
import type { Life } from './closing-words.js';
import { Description } from './description.js';
import { FreshnessSection } from './freshness-section.js';
import { HistorySection, type HappeningShown } from './history-section.js';
import { LifeNotice } from './life-notice.js';
import { LinkedSection, type LinkedShown } from './linked-section.js';
import { ListingsSection, type ListingShown } from './listings-section.js';
import { mergeSpans } from './marked-text.js';
import { Page, type Site } from './page.js';
import { PlacesList } from './places-list.js';
import { Proofs, type ProvenTag } from './proofs.js';
import { dayInWords } from './words.js';

export interface PostingShown extends Life {
  id: number;
  slug: string;
  title: string;
  employer: string | null;
  location: string | null;
  /** Every place it is advertised at. */
  places: string[];
  remote: Remote;
  role: Role | null;
  /** Calendar day. */
  publishedOn: string;
  sample: boolean;
  /** The clean text that evidence in `description` counts in. */
  description: string;
  tags: ProvenTag[];
  listings: ListingShown[];
  /** Facts about its freshness, for readers; none where it is over. */
  freshness: { sentence: string }[];
  /** The newest first. */
  history: HappeningShown[];
  linked: LinkedShown[];
  /** Where a reader applies, by way of our own address; null = there is nowhere to, or it is over. */
  applyPath: string | null;
}

export function PostingPage({ site, posting }: { site: Site; posting: PostingShown }) {
  const marks = mergeSpans(posting.tags.flatMap((tag) => quotesIn(posting.description, tag.evidence)));
  const employer = posting.employer ?? 'Employer not named';
  const title = posting.title || 'Untitled posting';
  return (
    <Page
      site={site}
      title={`${title} - ${employer} - Superbill`}
      samples={posting.sample}
      hidden={posting.state === 'closed'}
    >
      <article class="posting">
        <header>
          <h1>
            {title} {posting.sample && <span class="badge">Sample</span>}
          </h1>
          <p class="byline">
            <span>{employer}</span>
            {posting.location && <span>{posting.location}</span>}
            <span>
              Published <time dateTime={posting.publishedOn}>{dayInWords(posting.publishedOn)}</time>
            </span>
          </p>
          <PlacesList places={posting.places} />
          <LifeNotice {...posting} />
          {posting.applyPath && (
            <p>
              <a class="button" href={posting.applyPath} rel="nofollow noopener noreferrer">
                {posting.sample ? 'Open the source of this sample' : 'Read and apply at the source'}
              </a>
            </p>
          )}
        </header>
        <div class="columns">
          <div class="panels">
            {posting.freshness.length > 0 && <FreshnessSection facts={posting.freshness} />}
            {posting.linked.length > 0 && <LinkedSection linked={posting.linked} />}
            <Proofs tags={posting.tags} marks={marks} />
          </div>
          <div>
            <section class="description" aria-labelledby="description">
              <h2 id="description">The posting in its own words</h2>
              {marks.length > 0 && (
                <p class="key">
                  <mark>Marked words</mark> are what the labels are read from.
                </p>
              )}
              <Description text={posting.description} marks={marks} />
            </section>
            <ListingsSection listings={posting.listings} />
            <HistorySection happenings={posting.history} standings={posting.listings} />
          </div>
        </div>
      </article>
    </Page>
  );
}

/** A quote that does not stand where it says would mark foreign words; better none. */
const quotesIn = (text: string, evidence: Evidence[]): Evidence[] =>
  evidence.filter(
    ({ field, start, end, quote }) =>
      field === 'description' && quote !== '' && text.slice(start, end) === quote,
  );
