import type { RunCounts, RunOutcome } from '#domain';
import type { DataSource, EntityManager } from 'typeorm';
import { closeListings, type ClosePlanner } from './closing/close-listings.js';
import { Run } from './entities/index.js';
import { lockPlacing } from './placing/place-listings.js';
import { refreshKept } from './placing/refresh-postings.js';
import type { VacancyRules } from './placing/vacancy-rules.js';

/** What a closed run means for its board; decided by the caller, kept in the same transaction. */
export interface BoardVerdict {
  outcome: RunOutcome;
  detail: string | null;
  failures: number;
  missingSince: Date | null;
  nextRunAt: Date;
  enabled: boolean;
}

interface BoardBefore {
  everyMinutes: number;
  failures: number;
  missingSince: Date | null;
}

export type BoardJudge = (
  run: { outcome: RunOutcome; detail: string | null; freshForSeconds: number | null; at: Date },
  board: BoardBefore,
) => BoardVerdict;

/** What is asked while a run is closed. */
export interface RunDeciders {
  judge: BoardJudge;
  closes: ClosePlanner;
  /** Can silence about a vacancy on a board of this source prove that it is gone? */
  proves: (source: string) => boolean;
  vacancies: VacancyRules;
}

export interface ClosedRun extends RunCounts {
  id: number;
  boardId: number;
  source: string;
  token: string;
  outcome: RunOutcome;
  detail: string | null;
  /** Vacancies of the lists that are not our trade, going by their titles. */
  passedOver: number;
  freshForSeconds: number | null;
  /** Listings that it found gone, found again, and missed but kept open. */
  closed: number;
  reopened: number;
  held: number;
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
      `UPDATE runs SET pulled_at = now(), outcome = $2, pulled_outcome = $2, detail = $3
       WHERE id = $1 AND pulled_at IS NULL`,
      [id, outcome, detail],
    );
  }

  /**
   * Closes the run if all is fetched and read: counts it once, tells the board, and closes or reopens listings and
   * their postings, all or nothing. Whoever reads the last page calls this; the tick calls it too, in case that one
   * died in between. Null = not yet, or already closed.
   */
  async close(id: number, deciders: RunDeciders): Promise<ClosedRun | null> {
    return this.db.transaction(async (tx) => {
      const [run]: (ClosedRun & { at: Date })[] = await tx
        .query(
          `UPDATE runs r SET finished_at = now(),
           fetched = p.fetched, added = p.added, changed = p.changed, unchanged = p.unchanged, rejected = p.rejected,
           passed_over = p.passed_over, released = b.release_held,
           outcome = CASE WHEN r.outcome = 'ok' AND p.fetched + p.passed_over = 0 THEN 'empty'
                          WHEN r.outcome = 'ok' AND p.pages > 0 AND p.same = p.pages THEN 'not_modified'
                          ELSE r.outcome END
         FROM boards b, (
           SELECT coalesce(sum(fetched), 0) fetched, coalesce(sum(added), 0) added,
             coalesce(sum(changed), 0) changed, coalesce(sum(unchanged), 0) unchanged,
             coalesce(sum(jsonb_array_length(rejected)), 0) rejected,
             coalesce(sum(passed_over), 0) passed_over, min(fresh_for_seconds) FILTER (WHERE seq = 0) fresh,
             count(*) pages, count(*) FILTER (WHERE same_as IS NOT NULL) same
           FROM pages WHERE run_id = $1
         ) p
         WHERE r.id = $1 AND b.id = r.board_id AND r.pulled_at IS NOT NULL AND r.finished_at IS NULL
           AND NOT EXISTS (SELECT FROM pages WHERE run_id = $1 AND read_at IS NULL)
         RETURNING r.id, r.board_id AS "boardId", b.source, b.token, r.outcome, r.detail,
           r.fetched, r.added, r.changed, r.unchanged, r.rejected, r.passed_over AS "passedOver",
           p.fresh AS "freshForSeconds", r.pulled_at AS at`,
          [id],
        )
        .then((answer: [(ClosedRun & { at: Date })[], number]) => answer[0]);
      if (!run) return null;
      const { outcome, detail, goneChanged } = await this.tellBoard(tx, run, deciders.judge);
      const ended = { ...run, outcome, proves: deciders.proves(run.source) };
      const { listings, ...lives } = await closeListings(tx, ended, deciders.closes);
      await tx.query('UPDATE runs SET closed = $2, reopened = $3, held = $4 WHERE id = $1', [
        run.id,
        lives.closed,
        lives.reopened,
        lives.held,
      ]);
      if (goneChanged || listings.length > 0) {
        // Which postings these belong to is only sure while nobody else merges or parts them.
        await lockPlacing(tx);
        const touched = await this.postingsOf(tx, goneChanged ? run.boardId : null, listings);
        await refreshKept(tx, touched, deciders.vacancies, { now: run.at });
      }
      return { ...run, outcome, detail, ...lives };
    });
  }

  /** Postings of these listings, and of all that are alive on the board if one is given. */
  private async postingsOf(tx: EntityManager, boardId: number | null, listings: number[]): Promise<number[]> {
    const rows: { id: number }[] = await tx.query(
      `SELECT DISTINCT p.posting_id AS id FROM placements p JOIN listings l ON l.id = p.listing_id
       WHERE l.id = ANY($1) OR (l.board_id = $2 AND l.gone_at IS NULL) ORDER BY 1`,
      [listings, boardId],
    );
    return rows.map((row) => row.id);
  }

  private async tellBoard(tx: EntityManager, run: ClosedRun & { at: Date }, judge: BoardJudge) {
    const [board]: (BoardBefore & { wasGone: boolean })[] = await tx.query(
      `SELECT every_minutes AS "everyMinutes", failures, missing_since AS "missingSince",
         coalesce(last_outcome = 'gone', false) AS "wasGone"
       FROM boards WHERE id = $1 FOR UPDATE`,
      [run.boardId],
    );
    const { outcome, detail, failures, missingSince, nextRunAt, enabled } = judge(run, board!);
    const healthy = outcome === 'ok' || outcome === 'not_modified';
    // A host that asked for quiet, or an operator who asked for a run, has set the next one already.
    await tx.query(
      `UPDATE boards SET last_outcome = $2, last_detail = $3, failures = $4, missing_since = $5,
         next_run_at = CASE WHEN next_run_at <= now() THEN next_run_at ELSE greatest(next_run_at, $6) END,
         enabled = enabled AND $7,
         last_healthy_at = CASE WHEN $8 THEN now() ELSE last_healthy_at END,
         last_new_at = CASE WHEN $9 THEN now() ELSE last_new_at END
       WHERE id = $1`,
      [run.boardId, outcome, detail, failures, missingSince, nextRunAt, enabled, healthy, run.added > 0],
    );
    await tx.query('UPDATE runs SET outcome = $2, detail = $3 WHERE id = $1', [run.id, outcome, detail]);
    return { outcome, detail, goneChanged: board!.wasGone !== (outcome === 'gone') };
  }

  /** The source asked us to stay away: the board is not due before `until`. */
  async postpone(boardId: number, until: Date): Promise<void> {
    await this.db.query('UPDATE boards SET next_run_at = greatest(next_run_at, $2) WHERE id = $1', [
      boardId,
      until,
    ]);
  }
}
