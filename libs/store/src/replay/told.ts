import type { EntityManager } from 'typeorm';

/** One thing that happened, in the order in which it was dealt with. */
export interface Moment {
  kind: 'page' | 'close' | 'decision';
  /** Of the page or the run; for decisions, when they were made, to the microsecond. */
  id: string;
  runId: number | null;
  /** When what it says was so. */
  at: Date;
}

/** What is told by pages that are still kept. */
export interface Told {
  moments: Moment[];
  /** By board, the last run some of whose pages are not kept any more: what it said can't be told again. */
  goneBefore: ReadonlyMap<number, number>;
}

/**
 * All that pages, runs and operators told, as it was dealt with then. A board's history begins after the last run that
 * lacks pages; pages of a run that is still open count as far as they are read. Pages that nobody could read tell nothing.
 */
export async function toldBy(kept: EntityManager): Promise<Told> {
  const lacking: { board: number; run: number }[] = await kept.query(
    `SELECT board_id AS board, max(id) AS run FROM (
       SELECT r.id, r.board_id FROM runs r LEFT JOIN pages p ON p.run_id = r.id
       WHERE r.finished_at IS NOT NULL GROUP BY r.id
       HAVING r.fetched <> coalesce(sum(p.fetched), 0) OR r.passed_over <> coalesce(sum(p.passed_over), 0)
     ) lacking GROUP BY board_id`,
  );
  const moments: Moment[] = await kept.query(
    `WITH lacking AS (SELECT * FROM unnest($1::int[], $2::int[]) AS x(board_id, run_id)),
     told AS (
       SELECT r.* FROM runs r LEFT JOIN lacking USING (board_id) WHERE r.id > coalesce(lacking.run_id, 0)
     )
     SELECT kind, id, "runId", at FROM (
       SELECT 'page' AS kind, p.id::text, p.run_id AS "runId", p.fetched_at AS at, p.read_at AS done, p.seq AS place
       FROM pages p JOIN told ON told.id = p.run_id WHERE p.read_at IS NOT NULL AND p.last_error IS NULL
       UNION ALL
       SELECT 'close', id::text, id, pulled_at, finished_at, 0 FROM told WHERE finished_at IS NOT NULL
       UNION ALL
       SELECT DISTINCT 'decision', decided_at::text, NULL::int, decided_at, decided_at, 0 FROM listing_decisions
     ) moments
     ORDER BY done, kind = 'close', place`,
    [lacking.map(({ board }) => board), lacking.map(({ run }) => run)],
  );
  return { moments, goneBefore: new Map(lacking.map(({ board, run }) => [board, run])) };
}
