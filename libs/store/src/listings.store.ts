import type { Listing, RejectedRecord } from '#domain';
import type { DataSource, EntityManager } from 'typeorm';

export interface PageCounts {
  added: number;
  changed: number;
  unchanged: number;
}

/** A listing with the hash of its facts. */
export type HashedListing = Listing & { contentHash: string };

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
   * wait for each other. Returns the counts and the ids that need tagging.
   */
  async upsert(
    tx: EntityManager,
    page: { id: number; boardId: number },
    listings: HashedListing[],
  ): Promise<PageCounts & { toTag: number[] }> {
    const sorted = listings.toSorted((a, b) => (a.externalId < b.externalId ? -1 : 1));
    const written: { id: number; inserted: boolean }[] = await tx.query(
      `INSERT INTO listings AS l (board_id, external_id, content_hash, url, title, company, location, description,
         posted_on, closes_on, requisition_id, extras, seen_page_id)
       SELECT $1, "externalId", "contentHash", url, title, company, location, description,
         "postedOn", "closesOn", "requisitionId", extras, $2
       FROM jsonb_to_recordset($3::jsonb) AS x("externalId" text, "contentHash" text, url text, title text,
         company text, location text, description text, "postedOn" date, "closesOn" date, "requisitionId" text,
         extras jsonb)
       ON CONFLICT (board_id, external_id) DO UPDATE SET
         content_hash = excluded.content_hash, url = excluded.url, title = excluded.title,
         company = excluded.company, location = excluded.location, description = excluded.description,
         posted_on = excluded.posted_on, closes_on = excluded.closes_on, requisition_id = excluded.requisition_id,
         extras = excluded.extras, changed_at = now(), queued_at = now(), queued_times = 1, last_error = NULL
       WHERE l.content_hash IS DISTINCT FROM excluded.content_hash
       RETURNING id, (xmax = 0) AS inserted`,
      [page.boardId, page.id, JSON.stringify(sorted)],
    );
    await tx.query(
      `UPDATE listings SET last_seen_at = now(), seen_page_id = $2
       WHERE board_id = $1 AND external_id = ANY($3)`,
      [page.boardId, page.id, sorted.map((listing) => listing.externalId)],
    );
    const added = written.filter((row) => row.inserted).length;
    return {
      added,
      changed: written.length - added,
      unchanged: listings.length - written.length,
      toTag: written.map((row) => row.id).toSorted((a, b) => a - b),
    };
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
  async seenAgain(tx: EntityManager, boardId: number, externalIds: string[]): Promise<number> {
    if (externalIds.length === 0) return 0;
    const [, count]: [unknown, number] = await tx.query(
      'UPDATE listings SET last_seen_at = now() WHERE board_id = $1 AND external_id = ANY($2)',
      [boardId, externalIds],
    );
    return count;
  }

  /** The vacancy's own page was read, asked for because the list said what `stubHash` stands for. */
  async noteDetail(tx: EntityManager, boardId: number, externalId: string, stubHash: string): Promise<void> {
    await tx.query(
      'UPDATE listings SET stub_hash = $3, detail_at = now() WHERE board_id = $1 AND external_id = $2',
      [boardId, externalId, stubHash],
    );
  }

  /** The page said nothing new: what was last seen on the earlier page is seen again, unread. Returns how many. */
  async touch(tx: EntityManager, pageId: number, sameAs: number): Promise<number> {
    const [, count]: [unknown, number] = await tx.query(
      'UPDATE listings SET last_seen_at = now(), seen_page_id = $1 WHERE seen_page_id = $2',
      [pageId, sameAs],
    );
    return count;
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
  ): Promise<void> {
    await tx.query(
      `UPDATE pages SET read_at = now(), last_error = NULL, added = $2, changed = $3, unchanged = $4,
         rejected = $5, fetched = $6
       WHERE id = $1`,
      [
        pageId,
        counts.added,
        counts.changed,
        counts.unchanged,
        JSON.stringify(rejected),
        counts.added + counts.changed + counts.unchanged + rejected.length,
      ],
    );
  }
}
