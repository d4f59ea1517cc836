import { CardActs, CompareForm } from './card-acts.js';
import { Page, type Site } from './page.js';
import { PostingCard, type CardPosting } from './posting-card.js';
import { counted } from './words.js';

/** Postings that one address may name. */
export const MOST_SAVED = 100;

export interface SavedPageProps {
  site: Site;
  /** In the order of the address. */
  postings: CardPosting[];
  /** So many that the address names are not there any more. */
  missing: number;
  /** Calendar day `YYYY-MM-DD`. */
  today: string;
}

/** The postings an address names. A browser keeps the list for its reader; the site keeps nothing. */
export const SavedPage = ({ site, postings, missing, today }: SavedPageProps) => (
  <Page
    site={site}
    title="Saved postings - Superbill"
    samples={postings.some(({ sample }) => sample)}
    hidden
    remembers
  >
    <section class="results saved" aria-labelledby="saved">
      <h1 id="saved">{postings.length > 0 ? counted(postings.length, 'saved posting') : 'Saved postings'}</h1>
      {postings.length > 0 ? (
        <p class="lead">
          The list is in this page’s address: bookmark it, or send it to yourself. Nothing of it is kept on
          our side.
        </p>
      ) : (
        <NothingSaved />
      )}
      {missing > 0 && <p class="note">{counted(missing, 'posting')} of this list can’t be shown any more.</p>}
      {postings.length > 0 && <h2 class="unseen">The postings</h2>}
      <ol>
        {postings.map((posting) => (
          <li>
            <PostingCard posting={posting} livesIn={null} today={today}>
              <CardActs posting={posting} />
            </PostingCard>
          </li>
        ))}
      </ol>
      {postings.length > 1 && <CompareForm />}
    </section>
  </Page>
);

const NothingSaved = () => (
  <div class="note">
    <p>
      Nothing is saved yet. “Save” on a posting keeps it in this browser, without an account. It needs
      JavaScript; without it, bookmark postings or <a href="/alerts/new">save a search as an alert</a>.
    </p>
    <p>
      <a href="/">Search all postings</a>
    </p>
  </div>
);
