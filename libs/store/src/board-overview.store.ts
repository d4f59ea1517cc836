import type { RunCounts, RunOutcome } from '#domain';
import type { DataSource } from 'typeorm';

/** Listings that a run found gone, found again, and missed but kept open. */
interface LastCloses {
  closed: number;
  reopened: number;
  held: number;
}

/** A board as an operator looks at it: what it is, how its last run ended, what comes next. */
export interface BoardOverview {
  id: number;
  source: string;
  token: string;
  origin: string | null;
  employer: string | null;
  sample: boolean;
  enabled: boolean;
  lastOutcome: RunOutcome | null;
  lastDetail: string | null;
  lastHealthyAt: Date | null;
  /** When a run last brought a vacancy that wasn't known. */
  lastNewAt: Date | null;
  createdAt: Date;
  nextRunAt: Date;
  failures: number;
  /** Is a run open at the moment? */
  running: boolean;
  /** Counts of the last finished run; null = none has finished yet. */
  lastRun: (RunCounts & LastCloses & { passedOver: number }) | null;
  listings: number;
  /** Listings that seem gone and are kept open until another run agrees or an operator releases them. */
  held: number;
  heldSince: Date | null;
  /** Why they are held and what to do. */
  heldDetail: string | null;
  /** Has an operator said that what the next run misses may close? */
  releaseHeld: boolean;
  /** Since when it has been answering with nothing; null = it has not. */
  emptySince: Date | null;
}

/** A page or listing that could not be dealt with, and why. */
export interface Undone {
  kind: 'page' | 'listing';
  id: number;
  board: string;
  what: string;
  error: string;
}

/** What an operator has to see at a glance. */
export class BoardOverviewStore {
  constructor(private readonly db: DataSource) {}

  async all(): Promise<BoardOverview[]> {
    return this.db.query(
      `SELECT b.id, b.source, b.token, b.origin, b.employer, b.sample, b.enabled, b.last_outcome AS "lastOutcome",
         b.last_detail AS "lastDetail", b.last_healthy_at AS "lastHealthyAt", b.last_new_at AS "lastNewAt",
         b.created_at AS "createdAt", b.next_run_at AS "nextRunAt", b.failures,
         EXISTS (SELECT FROM runs WHERE board_id = b.id AND finished_at IS NULL) AS running,
         CASE WHEN r.id IS NOT NULL THEN jsonb_build_object('fetched', r.fetched, 'added', r.added,
           'changed', r.changed, 'unchanged', r.unchanged, 'rejected', r.rejected, 'passedOver', r.passed_over,
           'closed', r.closed, 'reopened', r.reopened, 'held', r.held) END AS "lastRun",
         b.held, b.held_since AS "heldSince", b.held_detail AS "heldDetail", b.release_held AS "releaseHeld",
         b.empty_since AS "emptySince",
         (SELECT count(*)::int FROM listings WHERE board_id = b.id) AS listings
       FROM boards b
       LEFT JOIN LATERAL (
         SELECT * FROM runs WHERE board_id = b.id AND finished_at IS NOT NULL ORDER BY id DESC LIMIT 1
       ) r ON true
       ORDER BY b.source, b.token`,
    );
  }

  /** Pages that could not be read and listings that could not be tagged, the newest first. */
  async undone(limit: number): Promise<Undone[]> {
    return this.db.query(
      `SELECT * FROM (
         SELECT 'page' AS kind, p.id, b.source || ' ' || b.token AS board, p.request ->> 'url' AS what, p.last_error AS error
         FROM pages p JOIN boards b ON b.id = p.board_id
         WHERE p.last_error IS NOT NULL AND jsonb_array_length(p.rejected) = 0
           AND p.fetched_at > now() - interval '7 days'
         ORDER BY p.id DESC LIMIT $1
       ) pages
       UNION ALL
       SELECT * FROM (
         SELECT 'listing', l.id, b.source || ' ' || b.token, l.title, l.last_error
         FROM listings l JOIN boards b ON b.id = l.board_id
         WHERE l.last_error IS NOT NULL ORDER BY l.id DESC LIMIT $1
       ) listings`,
      [limit],
    );
  }
}
