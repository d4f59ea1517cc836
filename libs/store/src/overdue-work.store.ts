import type { DataSource } from 'typeorm';

/** Work that was put on the queue before, and how often now. */
export interface OverdueWork {
  id: number;
  push: number;
}

/**
 * Finds what should have been done by now and isn't, because a worker died, a job failed for good or the queue store
 * lost it (invariant 2). Each find is claimed by counting it as queued once more; the waits double up to an hour, so
 * that work which kills its workers comes ever more seldom but is never forgotten.
 */
export class OverdueWorkStore {
  constructor(private readonly db: DataSource) {}

  async runs(now: Date, staleSeconds: number): Promise<OverdueWork[]> {
    return this.claim('runs', 'pulled_at IS NULL', now, staleSeconds);
  }

  async pages(now: Date, staleSeconds: number): Promise<OverdueWork[]> {
    return this.claim('pages', 'read_at IS NULL', now, staleSeconds);
  }

  async listings(now: Date, staleSeconds: number): Promise<OverdueWork[]> {
    return this.claim('listings', 'tagged_hash IS DISTINCT FROM content_hash', now, staleSeconds);
  }

  /** Runs whose pages are all read but which nobody closed. */
  async runsToClose(): Promise<number[]> {
    const rows: { id: number }[] = await this.db.query(
      `SELECT id FROM runs r WHERE pulled_at IS NOT NULL AND finished_at IS NULL
         AND NOT EXISTS (SELECT FROM pages WHERE run_id = r.id AND read_at IS NULL)`,
    );
    return rows.map((row) => row.id);
  }

  private async claim(
    table: 'runs' | 'pages' | 'listings',
    undone: string,
    now: Date,
    staleSeconds: number,
  ): Promise<OverdueWork[]> {
    const [rows]: [OverdueWork[], number] = await this.db.query(
      `UPDATE ${table} SET queued_at = $1, queued_times = queued_times + 1
       WHERE id IN (
         SELECT id FROM ${table}
         WHERE ${undone}
           AND queued_at <= $1::timestamptz - least($2::float8 * power(2, least(queued_times, 20) - 1), 3600) * interval '1 second'
         ORDER BY id LIMIT 1000 FOR UPDATE SKIP LOCKED
       )
       RETURNING id, queued_times AS push`,
      [now, staleSeconds],
    );
    return rows.toSorted((a, b) => a.id - b.id);
  }
}
