import type { Listing, RejectedRecord } from '#domain';
import type { DataSource, EntityManager } from 'typeorm';
import type { ListingChangeRow } from './entities/index.js';

export interface PageCounts {
  added: number;
  changed: number;
  unchanged: number;
}

/** A listing with the hash of its facts. */
export type HashedListing = Listing & { contentHash: string };

/** The page that tells of listings; what it tells happened when it was fetched. */
export interface ReadPage {
  id: number;
  runId: number;
  boardId: number;
  fetchedAt: Date;
}

/** What is kept of a listing, as far as a reader may see it change. */
export type KeptText = Pick<
  Listing,
  'title' | 'company' | 'location' | 'description' | 'postedOn' | 'closesOn' | 'extras'
>;

/** Listings, upserted by (board, external id). */
export class ListingStore {
  constructor(private readonly db: DataSource) {}

  /** One transaction for everything a page brings. */
  async transaction<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.db.transaction(work);
  }

  /**
   * Writes what a page says: new and changed listings in one statement, a touch for the rest. Written by hand because
   * TypeORM's upsert can't tell which rows it inserted (#10214). Rows go in sorted by key, so that two workers can't
   * wait for each other. `changes` says what readers should see of a change. Returns the counts and the ids that need
   * tagging.
   */
  async upsert(
    tx: EntityManager,
    page: ReadPage,
    listings: HashedListing[],
    changes: (before: KeptText, after: HashedListing) => ListingChangeRow['changes'],
  ): Promise<PageCounts & { toTag: number[] }> {
    const sorted = listings.toSorted((a, b) => (a.externalId < b.externalId ? -1 : 1));
    const before = await this.differing(tx, page.boardId, sorted);
    const written: { id: number; inserted: boolean }[] = await tx.query(
      `INSERT INTO listings AS l (board_id, external_id, content_hash, url, title, company, location, description,
         posted_on, closes_on, requisition_id, extras, seen_page_id, seen_run_id, first_seen_at, last_seen_at, changed_at)
       SELECT $1, "externalId", "contentHash", url, title, company, location, description,
         "postedOn", "closesOn", "requisitionId", extras, $2, $4, $5, $5, $5
       FROM jsonb_to_recordset($3::jsonb) AS x("externalId" text, "contentHash" text, url text, title text,
         company text, location text, description text, "postedOn" date, "closesOn" date, "requisitionId" text,
         extras jsonb)
       ON CONFLICT (board_id, external_id) DO UPDATE SET
         content_hash = excluded.content_hash, url = excluded.url, title = excluded.title,
         company = excluded.company, location = excluded.location, description = excluded.description,
         posted_on = excluded.posted_on, closes_on = excluded.closes_on, requisition_id = excluded.requisition_id,
         extras = excluded.extras, changed_at = excluded.changed_at, queued_at = now(), queued_times = 1,
         last_error = NULL
       WHERE l.content_hash IS DISTINCT FROM excluded.content_hash
       RETURNING id, (xmax = 0) AS inserted`,
      [page.boardId, page.id, JSON.stringify(sorted), page.runId, page.fetchedAt],
    );
    await tx.query(
      `UPDATE listings SET last_seen_at = greatest(last_seen_at, $4), seen_page_id = $2,
         seen_run_id = greatest(seen_run_id, $5)
       WHERE board_id = $1 AND external_id = ANY($3)`,
      [page.boardId, page.id, sorted.map((listing) => listing.externalId), page.fetchedAt, page.runId],
    );
    await this.noteChanges(tx, page.fetchedAt, sorted, before, changes);
    const added = written.filter((row) => row.inserted).length;
    return {
      added,
      changed: written.length - added,
      unchanged: listings.length - written.length,
      toTag: written.map((row) => row.id).toSorted((a, b) => a - b),
    };
  }

  /** What is kept of listings that now say something else. */
  private async differing(
    tx: EntityManager,
    boardId: number,
    listings: HashedListing[],
  ): Promise<Map<string, KeptText & { id: number }>> {
    const rows: (KeptText & { id: number; externalId: string })[] = await tx.query(
      `SELECT l.id, l.external_id AS "externalId", l.title, l.company, l.location, l.description,
         l.posted_on::text AS "postedOn", l.closes_on::text AS "closesOn", l.extras
       FROM listings l JOIN unnest($2::text[], $3::text[]) AS x(id, hash) ON l.external_id = x.id
       WHERE l.board_id = $1 AND l.content_hash <> x.hash`,
      [boardId, listings.map(({ externalId }) => externalId), listings.map(({ contentHash }) => contentHash)],
    );
    return new Map(rows.map((row) => [row.externalId, row]));
  }

  private async noteChanges(
    tx: EntityManager,
    at: Date,
    listings: HashedListing[],
    before: ReadonlyMap<string, KeptText & { id: number }>,
    changes: (before: KeptText, after: HashedListing) => ListingChangeRow['changes'],
  ): Promise<void> {
    const rows = listings.flatMap((listing) => {
      const kept = before.get(listing.externalId);
      const changed = kept ? changes(kept, listing) : [];
      return kept && changed.length > 0 ? [{ id: kept.id, changes: changed }] : [];
    });
    if (rows.length === 0) return;
    await tx.query(
      `INSERT INTO listing_changes (listing_id, at, changes)
       SELECT id, $2, changes FROM jsonb_to_recordset($1::jsonb) AS x(id int, changes jsonb)`,
      [JSON.stringify(rows), at],
    );
  }

  /** What is known of vacancies that a list names again, by external id. */
  async knownStubs(
    boardId: number,
    externalIds: string[],
  ): Promise<Map<string, { stubHash: string | null; detailAt: Date | null }>> {
    const rows: { externalId: string; stubHash: string | null; detailAt: Date | null }[] =
      await this.db.query(
        `SELECT external_id AS "externalId", stub_hash AS "stubHash", detail_at AS "detailAt"
         FROM listings WHERE board_id = $1 AND external_id = ANY($2)`,
        [boardId, externalIds],
      );
    return new Map(rows.map(({ externalId, ...known }) => [externalId, known]));
  }

  /** The list named them as they are known: seen again, by the page that last told them. Returns how many. */
  async seenAgain(tx: EntityManager, page: ReadPage, externalIds: string[]): Promise<number> {
    if (externalIds.length === 0) return 0;
    const [, count]: [unknown, number] = await tx.query(
      'UPDATE listings SET last_seen_at = greatest(last_seen_at, $3), seen_run_id = $4 WHERE board_id = $1 AND external_id = ANY($2)',
      [page.boardId, externalIds, page.fetchedAt, page.runId],
    );
    return count;
  }

  /** The vacancy's own page was read, asked for because the list said what `stubHash` stands for. */
  async noteDetail(tx: EntityManager, page: ReadPage, externalId: string, stubHash: string): Promise<void> {
    await tx.query(
      'UPDATE listings SET stub_hash = $3, detail_at = $4 WHERE board_id = $1 AND external_id = $2',
      [page.boardId, externalId, stubHash, page.fetchedAt],
    );
  }

  /** The page said nothing new: what the earlier page told is seen again, unread. Returns the ids it names. */
  async touch(tx: EntityManager, page: ReadPage, sameAs: number): Promise<string[]> {
    const [earlier]: { named: string[] | null }[] = await tx.query('SELECT named FROM pages WHERE id = $1', [
      sameAs,
    ]);
    const [rows]: [{ externalId: string }[], number] = await tx.query(
      `UPDATE listings SET last_seen_at = greatest(last_seen_at, $1), seen_page_id = $2, seen_run_id = $3
       WHERE board_id = $4 AND CASE WHEN $5::text[] IS NULL THEN seen_page_id = $6 ELSE external_id = ANY($5) END
       RETURNING external_id AS "externalId"`,
      [page.fetchedAt, page.id, page.runId, page.boardId, earlier?.named ?? null, sameAs],
    );
    return rows.map(({ externalId }) => externalId);
  }

  /** What an earlier page rejected; a page that says the same rejects the same. */
  async rejectedOn(tx: EntityManager, pageId: number): Promise<RejectedRecord[]> {
    const rows: { rejected: RejectedRecord[] }[] = await tx.query(
      'SELECT rejected FROM pages WHERE id = $1',
      [pageId],
    );
    return rows[0]?.rejected ?? [];
  }

  /** Marks the page read, with its counts: in the same transaction as its listings, so they count exactly once. */
  async markRead(
    tx: EntityManager,
    pageId: number,
    counts: PageCounts,
    rejected: RejectedRecord[],
    named: string[],
  ): Promise<void> {
    await tx.query(
      `UPDATE pages SET read_at = now(), last_error = NULL, added = $2, changed = $3, unchanged = $4,
         rejected = $5, fetched = $6, named = $7
       WHERE id = $1`,
      [
        pageId,
        counts.added,
        counts.changed,
        counts.unchanged,
        JSON.stringify(rejected),
        counts.added + counts.changed + counts.unchanged + rejected.length,
        JSON.stringify(named),
      ],
    );
  }
}
