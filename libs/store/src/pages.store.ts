import { gunzipSync, gzipSync } from 'node:zlib';
import type { DataSource, EntityManager } from 'typeorm';
import type { RejectedRecord } from '#domain';
import { Page } from './entities/index.js';

export interface FetchedPage {
  runId: number;
  boardId: number;
  seq: number;
  request: Page['request'];
  status: number;
  contentType: string | null;
  etag: string | null;
  lastModified: string | null;
  bodyHash: string;
  /** The decoded body; null when `sameAs` holds it. */
  text: string | null;
  /** The earlier page that says the same (304, or an equal body). */
  sameAs: StoredPage | null;
  /** Why its source can't read it; such a page is kept for whoever mends the source, and counts as dealt with. */
  unreadable: string | null;
  /** What the pull decided about the vacancies that this page only lists. */
  plan?: { again: string[]; passedOver: number };
  /** A vacancy's own page that could not be had or read: dealt with, and this is what is counted. */
  rejected?: RejectedRecord[];
  freshForSeconds?: number | null;
}

export interface StoredPage {
  id: number;
  bodyPageId: number;
  runId: number;
  boardId: number;
  seq: number;
  request: Page['request'];
  status: number;
  contentType: string | null;
  etag: string | null;
  lastModified: string | null;
  bodyHash: string;
  sameAs: number | null;
  again: string[];
  fetchedAt: Date;
  board: { source: string; token: string; origin: string | null };
  text: string;
}

/** Tells two requests of a board apart, whatever their headers. */
export const requestKey = ({ method = 'GET', url, body = '' }: Page['request']): string =>
  `${method} ${url}${body && ` ${body}`}`;

const COLUMNS = `p.id, coalesce(p.body_page_id, p.id) AS "bodyPageId", p.run_id AS "runId", p.board_id AS "boardId",
  p.seq, p.request, p.status, p.content_type AS "contentType", p.etag, p.last_modified AS "lastModified",
  p.body_hash AS "bodyHash", p.same_as AS "sameAs", p.again, p.fetched_at AS "fetchedAt",
  jsonb_build_object('source', board.source, 'token', board.token, 'origin', board.origin) AS board, b.body`;
const FROM = `FROM pages p JOIN pages b ON b.id = coalesce(p.body_page_id, p.id)
  JOIN boards board ON board.id = p.board_id`;

/** Fetched answers as they came. */
export class PageStore {
  constructor(private readonly db: DataSource) {}

  /**
   * Keeps a page, and notes the pull's sign of life in the same transaction. Null = this page of the run is already
   * there: another worker was faster, or this one died after saving.
   */
  async save(page: FetchedPage): Promise<number | null> {
    return this.db.transaction(async (tx) => {
      const rows: { id: number }[] = await tx.query(
        `INSERT INTO pages (run_id, board_id, seq, request_key, request, status, content_type, etag, last_modified,
           body_hash, body, body_page_id, same_as, last_error, again, passed_over, fresh_for_seconds, rejected,
           fetched, read_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14::text, $15, $16, $17, $18::jsonb,
           jsonb_array_length($18::jsonb),
           CASE WHEN $14::text IS NOT NULL OR jsonb_array_length($18::jsonb) > 0 THEN now() END)
         ON CONFLICT (run_id, seq) DO NOTHING RETURNING id`,
        [
          page.runId,
          page.boardId,
          page.seq,
          requestKey(page.request),
          JSON.stringify(page.request),
          page.status,
          page.contentType,
          page.etag,
          page.lastModified,
          page.bodyHash,
          page.text === null ? null : gzipSync(page.text),
          page.sameAs?.bodyPageId ?? null,
          page.sameAs?.id ?? null,
          page.unreadable,
          JSON.stringify(page.plan?.again ?? []),
          page.plan?.passedOver ?? 0,
          page.freshForSeconds ?? null,
          JSON.stringify(page.rejected ?? []),
        ],
      );
      await tx.query('UPDATE runs SET queued_at = now() WHERE id = $1', [page.runId]);
      return rows[0]?.id ?? null;
    });
  }

  /** What the run has fetched so far, in order: where a pull that was cut off goes on. */
  async ofRun(runId: number): Promise<StoredPage[]> {
    return this.many(`${FROM} WHERE p.run_id = $1 ORDER BY p.seq`, [runId]);
  }

  /** The last page of this board for the same request whose listings are in: its validators can be sent back. */
  async latestRead(boardId: number, request: Page['request']): Promise<StoredPage | null> {
    const [page] = await this.many(
      `${FROM} WHERE p.board_id = $1 AND p.request_key = $2 AND p.read_at IS NOT NULL AND p.last_error IS NULL
       ORDER BY p.id DESC LIMIT 1`,
      [boardId, requestKey(request)],
    );
    return page ?? null;
  }

  /** Takes the page for reading: locked until the transaction ends. Null = it is read, or being read elsewhere. */
  async takeUnread(tx: EntityManager, id: number): Promise<StoredPage | null> {
    const [page] = await this.many(
      `${FROM} WHERE p.id = $1 AND p.read_at IS NULL FOR UPDATE OF p SKIP LOCKED`,
      [id],
      tx,
    );
    return page ?? null;
  }

  /** A page that is known to be there. */
  async byId(tx: EntityManager, id: number): Promise<StoredPage> {
    const [page] = await this.many(`${FROM} WHERE p.id = $1`, [id], tx);
    if (!page) throw new Error(`Page ${id} is not kept any more. Start again: it was removed meanwhile.`);
    return page;
  }

  /** Notes why reading failed; the page stays unread and comes again. */
  async noteError(id: number, error: string): Promise<void> {
    await this.db.query('UPDATE pages SET last_error = $2 WHERE id = $1 AND read_at IS NULL', [id, error]);
  }

  /** The source can't read this page any more: dealt with, without listings. */
  async markUnreadable(tx: EntityManager, id: number, reason: string): Promise<void> {
    await tx.query('UPDATE pages SET read_at = now(), last_error = $2 WHERE id = $1', [id, reason]);
  }

  private async many(
    fromWhere: string,
    parameters: unknown[],
    on: EntityManager | DataSource = this.db,
  ): Promise<StoredPage[]> {
    const rows: (Omit<StoredPage, 'text'> & { body: Buffer })[] = await on.query(
      `SELECT ${COLUMNS} ${fromWhere}`,
      parameters,
    );
    return rows.map(({ body, ...row }) => ({ ...row, text: gunzipSync(body).toString('utf8') }));
  }
}
