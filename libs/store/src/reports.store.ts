import type { PostingState } from '#domain';
import type { DataSource } from 'typeorm';

const HOUR_MS = 3_600_000;
/** What an operator can look through. */
const MOST_LISTED = 200;

/** A reader says what is wrong. */
export interface Report {
  /** null = about no posting in particular. */
  postingId: number | null;
  kind: string;
  /** The reader's own; null = none. */
  words: string | null;
  /** Who says so, as a keyed hash: told apart, not known. */
  line: string;
  at: Date;
}

export interface KeptReport {
  id: number;
  kind: string;
  words: string | null;
  at: Date;
  /** null = still to be looked at. */
  doneAt: Date | null;
  /** As it is now, also when it was merged into another since; null = about none, or it is no longer kept. */
  posting: { id: number; slug: string; title: string; state: PostingState } | null;
}

/** What readers said is wrong with postings; for operators only. */
export class ReportStore {
  constructor(private readonly db: DataSource) {}

  /** Keeps the report, unless its line has sent so many within an hour. Whose it was is forgotten after that hour. */
  async keep({ postingId, kind, words, line, at }: Report, mostPerHour: number): Promise<boolean> {
    const hourAgo = new Date(at.getTime() - HOUR_MS);
    return this.db.transaction(async (tx) => {
      // Those of one line are counted one after another, or several at once would all be the last that is allowed.
      await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`report ${line}`]);
      await tx.query(
        `UPDATE reports SET line = NULL WHERE id IN (
           SELECT id FROM reports WHERE line IS NOT NULL AND at <= $1 FOR UPDATE SKIP LOCKED)`,
        [hourAgo],
      );
      const [row]: { count: number }[] = await tx.query(
        'SELECT count(*)::int AS count FROM reports WHERE line = $1 AND at > $2',
        [line, hourAgo],
      );
      if (row!.count >= mostPerHour) return false;
      await tx.query('INSERT INTO reports (posting_id, kind, words, line, at) VALUES ($1, $2, $3, $4, $5)', [
        postingId,
        kind,
        words,
        line,
        at,
      ]);
      return true;
    });
  }

  /** Open ones first, the newest first among them. */
  async list(): Promise<{ open: number; reports: KeptReport[] }> {
    const [row]: { open: number }[] = await this.db.query(
      'SELECT count(*)::int AS open FROM reports WHERE done_at IS NULL',
    );
    const reports: KeptReport[] = await this.db.query(
      `SELECT r.id, r.kind, r.words, r.at, r.done_at AS "doneAt",
         CASE WHEN p.id IS NOT NULL THEN
           json_build_object('id', p.id, 'slug', p.slug, 'title', p.title, 'state', p.state) END AS posting
       FROM reports r
       LEFT JOIN former_postings f ON f.id = r.posting_id
       LEFT JOIN postings p ON p.id = coalesce(f.posting_id, r.posting_id)
       ORDER BY r.done_at IS NOT NULL, r.at DESC, r.id DESC LIMIT $1`,
      [MOST_LISTED],
    );
    return { open: row!.open, reports };
  }

  /** An operator has looked at it. False = there is none, or it was done before. */
  async done(id: number, at: Date): Promise<boolean> {
    const [, count]: [unknown, number] = await this.db.query(
      'UPDATE reports SET done_at = $2 WHERE id = $1 AND done_at IS NULL',
      [id, at],
    );
    return count > 0;
  }
}
