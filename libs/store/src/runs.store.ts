import type { RunCounts, RunOutcome } from '#domain';
import type { DataSource, EntityManager } from 'typeorm';
import { Run } from './entities/index.js';

export interface ClosedRun extends RunCounts {
  id: number;
  boardId: number;
  source: string;
  token: string;
  outcome: RunOutcome;
  detail: string | null;
}

/** Pulls of boards, from being due to being counted. */
export class RunStore {
  constructor(private readonly db: DataSource) {}

  /**
   * Opens a run for every board that is due and has none open, and sets when it is due next. SKIP LOCKED lets two
   * ticks share the work; the unique slot makes sure that they never start the same run.
   */
  async claimDue(now: Date, limit: number): Promise<number[]> {
    const rows: { id: number }[] = await this.db.query(
      `WITH due AS (
         SELECT id, next_run_at FROM boards b
         WHERE enabled AND next_run_at <= $1
           AND NOT EXISTS (SELECT FROM runs r WHERE r.board_id = b.id AND r.finished_at IS NULL)
         ORDER BY next_run_at LIMIT $2
         FOR UPDATE SKIP LOCKED
       ), moved AS (
         UPDATE boards b SET next_run_at = $1::timestamptz + b.every_minutes * interval '1 minute'
         FROM due WHERE b.id = due.id
       )
       INSERT INTO runs (board_id, slot, queued_at) SELECT id, next_run_at, $1 FROM due
       ON CONFLICT DO NOTHING
       RETURNING id`,
      [now, limit],
    );
    return rows.map((row) => row.id);
  }

  /** The run with its board, while it is still to be pulled; null when that is done. */
  async toPull(id: number): Promise<Run | null> {
    const run = await this.db.getRepository(Run).findOne({ where: { id }, relations: { board: true } });
    return run && run.pulledAt === null ? run : null;
  }

  /** A sign of life of a pull that waits for its turn at a busy host. */
  async heartbeat(id: number): Promise<void> {
    await this.db.query('UPDATE runs SET queued_at = now() WHERE id = $1', [id]);
  }

  /** Ends the fetching part. A second worker that comes to an end too changes nothing. */
  async markPulled(id: number, outcome: RunOutcome, detail: string | null): Promise<void> {
    await this.db.query(
      'UPDATE runs SET pulled_at = now(), outcome = $2, detail = $3 WHERE id = $1 AND pulled_at IS NULL',
      [id, outcome, detail],
    );
  }

  /**
   * Closes the run if all is fetched and read: counts it once, and tells the board. Whoever reads the last page calls
   * this; the tick calls it too, in case that one died in between. Null = not yet, or already closed.
   */
  async close(id: number): Promise<ClosedRun | null> {
    return this.db.transaction(async (tx) => {
      const [run]: ClosedRun[] = await tx
        .query(
          `UPDATE runs r SET finished_at = now(),
           fetched = p.fetched, added = p.added, changed = p.changed, unchanged = p.unchanged, rejected = p.rejected,
           outcome = CASE WHEN r.outcome = 'ok' AND p.fetched = 0 THEN 'empty'
                          WHEN r.outcome = 'ok' AND p.pages > 0 AND p.same = p.pages THEN 'not_modified'
                          ELSE r.outcome END
         FROM boards b, (
           SELECT coalesce(sum(fetched), 0) fetched, coalesce(sum(added), 0) added,
             coalesce(sum(changed), 0) changed, coalesce(sum(unchanged), 0) unchanged,
             coalesce(sum(jsonb_array_length(rejected)), 0) rejected,
             count(*) pages, count(*) FILTER (WHERE same_as IS NOT NULL) same
           FROM pages WHERE run_id = $1
         ) p
         WHERE r.id = $1 AND b.id = r.board_id AND r.pulled_at IS NOT NULL AND r.finished_at IS NULL
           AND NOT EXISTS (SELECT FROM pages WHERE run_id = $1 AND read_at IS NULL)
         RETURNING r.id, r.board_id AS "boardId", b.source, b.token, r.outcome, r.detail,
           r.fetched, r.added, r.changed, r.unchanged, r.rejected`,
          [id],
        )
        .then((answer: [ClosedRun[], number]) => answer[0]);
      if (!run) return null;
      await this.tellBoard(tx, run);
      return run;
    });
  }

  private async tellBoard(tx: EntityManager, run: ClosedRun): Promise<void> {
    const healthy = run.outcome === 'ok' || run.outcome === 'not_modified';
    await tx.query(
      `UPDATE boards SET last_outcome = $2, last_detail = $3,
         last_healthy_at = CASE WHEN $4 THEN now() ELSE last_healthy_at END
       WHERE id = $1`,
      [run.boardId, run.outcome, run.detail, healthy],
    );
  }

  /** The source asked us to stay away: the board is not due before `until`. */
  async postpone(boardId: number, until: Date): Promise<void> {
    await this.db.query('UPDATE boards SET next_run_at = greatest(next_run_at, $2) WHERE id = $1', [
      boardId,
      until,
    ]);
  }
}
