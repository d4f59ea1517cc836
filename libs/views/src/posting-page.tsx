import type { PostingSummary, Remote, Role } from '#domain';
import type { Life } from './closing-words.js';
import { compareAddress } from './compare-address.js';
import { Description } from './description.js';
import { FreshnessSection } from './freshness-section.js';
import { HistorySection, type HappeningShown } from './history-section.js';
import { LifeNotice } from './life-notice.js';
import { LinkedSection, type LinkedShown } from './linked-section.js';
import { ListingsSection, type ListingShown } from './listings-section.js';
import { LookTwice } from './look-twice.js';
import { Page, type Site } from './page.js';
import { PlacesList } from './places-list.js';
import { Proofs, type ProvenTag } from './proofs.js';
import { QuotedFields } from './quoted-fields.js';
import { quotedTexts, type PostingTexts, type QuotedText } from './quoted-texts.js';
import { reportAddress } from './report-address.js';
import { SimilarSection } from './similar-section.js';
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
  /** What evidence counts in; the description as clean text. */
  texts: PostingTexts;
  tags: ProvenTag[];
  listings: ListingShown[];
  /** Facts about its freshness, for readers; none where it is over. */
  freshness: { sentence: string }[];
  /** The newest first. */
  history: HappeningShown[];
  linked: LinkedShown[];
  /** Open postings of the same kind at other employers. */
  similar: PostingSummary[];
  /** Where a reader applies, by way of our own address; null = there is nowhere to, or it is over. */
  applyPath: string | null;
}

interface PostingPageProps {
  site: Site;
  posting: PostingShown;
  /** The full address of its page; null = not to be told. */
  canonical?: string | null;
  /** What search engines read of it, as `scriptJson` writes it; null = nothing. */
  structuredData?: string | null;
}

export function PostingPage({ site, posting, ...head }: PostingPageProps) {
  const quoted = quotedTexts(
    posting.texts,
    posting.tags.flatMap((tag) => tag.evidence),
  );
  const employer = posting.employer ?? 'Employer not named';
  const title = posting.title || 'Untitled posting';
  return (
    <Page
      site={site}
      title={`${title} - ${employer} - Superbill`}
      description={`${title} at ${employer}: who may apply, credentials and pay, each with the words of the posting that say so.`}
      samples={posting.sample}
      hidden={posting.state === 'closed'}
      remembers
      {...head}
    >
      <article class="posting" data-posting={posting.id}>
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
          <Acts posting={posting} />
        </header>
        <div class="columns">
          <div class="panels">
            <LookTwice tags={posting.tags} quoted={quoted} />
            {posting.freshness.length > 0 && <FreshnessSection facts={posting.freshness} />}
            {posting.linked.length > 0 && <LinkedSection linked={posting.linked} />}
            <Proofs tags={posting.tags} quoted={quoted} />
          </div>
          <div>
            <Words text={posting.texts.description} quoted={quoted} />
            <QuotedFields quoted={quoted} />
            <ListingsSection listings={posting.listings} />
            <HistorySection happenings={posting.history} standings={posting.listings} />
            {posting.similar.length > 0 && <SimilarSection id={posting.id} similar={posting.similar} />}
          </div>
        </div>
      </article>
    </Page>
  );
}

const Acts = ({ posting: { id, applyPath, sample } }: { posting: PostingShown }) => (
  <p class="posting-acts">
    {applyPath && (
      <a class="button" href={applyPath} rel="nofollow noopener noreferrer">
        {sample ? 'Open the source of this sample' : 'Read and apply at the source'}
      </a>
    )}
    <span class="acts">
      <a href={compareAddress([id])}>Compare with others</a>
      <a href={reportAddress(id)} rel="nofollow">
        Report a problem
      </a>
    </span>
  </p>
);

const Words = ({ text, quoted }: { text: string; quoted: readonly QuotedText[] }) => {
  const { marks, first } = quoted.find(({ field }) => field === 'description') ?? { marks: [], first: 1 };
  return (
    <section class="description" aria-labelledby="description">
      <h2 id="description">The posting in its own words</h2>
      {marks.length > 0 && (
        <p class="key">
          <mark>Marked words</mark> are what the labels are read from.
        </p>
      )}
      <Description text={text} marks={marks} first={first} />
    </section>
  );
};
