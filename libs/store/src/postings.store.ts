import type { Tag } from '#domain';
import type { DataSource, EntityManager } from 'typeorm';
import { boardListings, type BoardListing } from './placing/board-listing.js';
import { saveTags, tagsOf } from './placing/kept-drafts.js';
import { lockPlacing, placeListings, type ListingToPlace } from './placing/place-listings.js';
import { refreshKept } from './placing/refresh-postings.js';
import type { VacancyRules } from './placing/vacancy-rules.js';

/** So many postings whose moment has come, in one transaction. */
const MOST_AT_ONCE = 200;

/** Postings, made from tagged listings. */
export class PostingStore {
  constructor(private readonly db: DataSource) {}

  /**
   * Takes those of the listings whose tags are out of date, locked until they are tagged and placed, all in one
   * transaction. Locked rows are skipped: another worker has them.
   */
  async tagDue(listingIds: number[], rules: VacancyRules): Promise<void> {
    await this.db.transaction(async (tx) => {
      const listings = await boardListings(
        tx,
        'l.id = ANY($1) AND l.tagged_hash IS DISTINCT FROM l.content_hash ORDER BY l.id FOR NO KEY UPDATE OF l SKIP LOCKED',
        [listingIds],
      );
      await tagThem(tx, listings, rules);
    });
  }

  /**
   * Tags the next batch of history that was tagged by other rules, by id. Returns what was done, and where to go on;
   * null = nothing is left. With `save: false` nothing is written.
   */
  async retagBatch(
    { rulesVersion, after, size, save }: { rulesVersion: string; after: number; size: number; save: boolean },
    rules: VacancyRules,
  ): Promise<{ done: Retagged[]; last: number } | null> {
    return this.db.transaction(async (tx) => {
      const listings = await boardListings(
        tx,
        'l.id > $1 AND l.tagged_rules IS DISTINCT FROM $2 ORDER BY l.id LIMIT $3 FOR NO KEY UPDATE OF l',
        [after, rulesVersion, size],
      );
      const last = listings.at(-1);
      if (!last) return null;
      const before = await tagsOf(
        tx,
        listings.map(({ id }) => id),
      );
      const tagged = save ? await tagThem(tx, listings, rules) : tagAll(listings, rules).tagged;
      const done = tagged.map(({ listing, tagged: { tags } }) => ({
        listingId: listing.id,
        title: listing.title,
        before: before.get(listing.id) ?? [],
        after: tags,
      }));
      return { done, last: last.id };
    });
  }

  /** Looks at postings whose closing day has passed, or whose closing was put off until now. Returns how many. */
  async lookAgain(now: Date, rules: VacancyRules): Promise<number> {
    // Nearly always there is none, and then nobody's placing is waited for.
    if ((await dueBy(this.db, now)).length === 0) return 0;
    return this.db.transaction(async (tx) => {
      await lockPlacing(tx);
      const due = await dueBy(tx, now);
      for (const { id, at } of due) await refreshKept(tx, [id], rules, { now: at });
      return due.length;
    });
  }
}

const dueBy = (tx: Pick<EntityManager, 'query'>, now: Date): Promise<{ id: number; at: Date }[]> =>
  tx.query(
    'SELECT id, look_again_at AS at FROM postings WHERE look_again_at <= $1 ORDER BY look_again_at, id LIMIT $2',
    [now, MOST_AT_ONCE],
  );

export interface Retagged {
  listingId: number;
  title: string;
  before: Tag[];
  after: Tag[];
}

async function tagThem(
  tx: EntityManager,
  listings: BoardListing[],
  rules: VacancyRules,
): Promise<ListingToPlace[]> {
  const { tagged, failed } = tagAll(listings, rules);
  await saveTags(
    tx,
    tagged.map(({ listing, tagged: { tags } }) => ({ id: listing.id, tags })),
  );
  await markTagged(tx, tagged);
  for (const { id, error } of failed) {
    await tx.query('UPDATE listings SET last_error = $2 WHERE id = $1', [id, error]);
  }
  await placeListings(tx, tagged, rules);
  return tagged;
}

/** One listing that can't be tagged must not hold up the others of its batch. */
function tagAll(listings: BoardListing[], rules: VacancyRules) {
  const tagged: ListingToPlace[] = [];
  const failed: { id: number; error: string }[] = [];
  for (const listing of listings) {
    try {
      tagged.push({ listing, tagged: rules.tag(listing) });
    } catch (error) {
      failed.push({ id: listing.id, error: error instanceof Error ? error.message : String(error) });
    }
  }
  return { tagged, failed };
}

async function markTagged(tx: EntityManager, tagged: ListingToPlace[]): Promise<void> {
  const done = tagged.map(({ listing, tagged: { rulesVersion } }) => ({
    id: listing.id,
    hash: listing.contentHash,
    rules: rulesVersion,
  }));
  await tx.query(
    `UPDATE listings l SET tagged_hash = x.hash, tagged_rules = x.rules, last_error = NULL
     FROM jsonb_to_recordset($1::jsonb) AS x(id int, hash text, rules text) WHERE l.id = x.id`,
    [JSON.stringify(done)],
  );
}
