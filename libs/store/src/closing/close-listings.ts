import type { RunOutcome } from '#domain';
import type { EntityManager } from 'typeorm';

/** A run that has ended, with all its pages read. */
export interface EndedRun {
  id: number;
  boardId: number;
  outcome: RunOutcome;
  /** When its last page was fetched: what it says was so then. */
  at: Date;
  /** Can its board's silence about a vacancy prove that it is gone? */
  proves: boolean;
}

export interface ClosePlan {
  close: number[];
  held: number[];
  /** What is held, why and what to do; null = nothing is held. */
  told: string | null;
}

/** Decides what closes (invariant 3). */
export type ClosePlanner = (run: {
  outcome: RunOutcome;
  live: number;
  missing: { listingId: number; missedBefore: number }[];
  proves: boolean;
  unnamedRejects: number;
  released: boolean;
  emptyForHours: number;
}) => ClosePlan;

export interface Closed {
  closed: number;
  reopened: number;
  held: number;
  /** Listings whose life changed. */
  listings: number[];
}

/** A board that shows only a part says nothing by silence; what it hasn't named for so long counts as over. */
const UNSEEN_FOR_LONG = '30 days';

/** Keeps what an ended run says of its board's listings: which are there again, which are gone, which are held. */
export async function closeListings(
  tx: EntityManager,
  run: EndedRun,
  planner: ClosePlanner,
): Promise<Closed> {
  const live = await liveBefore(tx, run);
  const reopened = await comeBack(tx, run);
  const board = await boardOf(tx, run);
  const { missing, notFound, unnamedRejects } = await missingOf(tx, run);
  const common = { live, released: board.releaseHeld, emptyForHours: board.emptyForHours, unnamedRejects };
  const plan = planner({ ...common, outcome: run.outcome, missing, proves: run.proves });
  // Its own page says so, and that is a word about this listing alone, however the run as a whole went.
  const silent = new Set([...plan.close, ...plan.held]);
  const alone = notFound.filter(({ listingId }) => !silent.has(listingId));
  const proven = planner({
    ...common,
    outcome: 'ok',
    missing: alone,
    proves: true,
    unnamedRejects: 0,
    emptyForHours: 0,
  });
  const told = [...plan.close, ...proven.close];
  const unseen = run.proves ? [] : (await unseenForLong(tx, run)).filter((id) => !told.includes(id));

  const ownPage = new Set(notFound.map(({ listingId }) => listingId));
  await setGone(
    tx,
    run,
    told.filter((id) => ownPage.has(id)),
    'not_found',
  );
  await setGone(
    tx,
    run,
    told.filter((id) => !ownPage.has(id)),
    'vanished',
  );
  await setGone(tx, run, unseen, 'unseen_for_long');
  const held = [...plan.held, ...proven.held];
  await tx.query('UPDATE listings SET missed_runs = missed_runs + 1 WHERE id = ANY($1)', [held]);
  await noteHeld(tx, run, held.length, plan.told ?? proven.told);
  const gone = [...told, ...unseen];
  return {
    closed: gone.length,
    reopened: reopened.length,
    held: held.length,
    listings: [...gone, ...reopened],
  };
}

async function liveBefore(tx: EntityManager, { id, boardId }: EndedRun): Promise<number> {
  const [row]: { n: number }[] = await tx.query(
    `SELECT count(*)::int AS n FROM listings l
     WHERE board_id = $1 AND gone_at IS NULL
       -- A listing is as old as its page to the millisecond.
       AND first_seen_at < (SELECT coalesce(date_trunc('milliseconds', min(fetched_at)), 'infinity') FROM pages WHERE run_id = $2)`,
    [boardId, id],
  );
  return row?.n ?? 0;
}

/** What is named is there, whatever became of the rest of the run. */
async function comeBack(tx: EntityManager, { id, boardId, at }: EndedRun): Promise<number[]> {
  await tx.query(
    'UPDATE listings SET missed_runs = 0 WHERE board_id = $1 AND seen_run_id = $2 AND missed_runs > 0',
    [boardId, id],
  );
  const [rows]: [{ id: number }[], number] = await tx.query(
    `UPDATE listings SET gone_at = NULL, gone_why = NULL, came_back_at = $3
     WHERE board_id = $1 AND seen_run_id = $2 AND gone_at IS NOT NULL RETURNING id`,
    [boardId, id, at],
  );
  return rows.map((row) => row.id);
}

async function boardOf(tx: EntityManager, { boardId, outcome, at }: EndedRun) {
  const [row]: [{ releaseHeld: boolean; emptyForHours: number }[], number] = await tx.query(
    `UPDATE boards SET empty_since = CASE $2::text WHEN 'empty' THEN coalesce(empty_since, $3::timestamptz)
         WHEN 'ok' THEN NULL WHEN 'not_modified' THEN NULL ELSE empty_since END
     WHERE id = $1
     RETURNING release_held AS "releaseHeld",
       coalesce(extract(epoch FROM $3::timestamptz - empty_since)::float8 / 3600, 0) AS "emptyForHours"`,
    [boardId, outcome, at],
  );
  return row[0]!;
}

/**
 * Listings that the run did not name. One whose own page could not be had is named by the list; one whose own page
 * says that it doesn't exist any more is not, whatever the list says.
 */
async function missingOf(tx: EntityManager, { id, boardId }: EndedRun) {
  const rows: { listingId: number; missedBefore: number; notFound: boolean }[] = await tx.query(
    `WITH rejects AS (
       SELECT r ->> 'externalId' AS external_id, p.status IN (404, 410) AS gone
       FROM pages p, jsonb_array_elements(p.rejected) r WHERE p.run_id = $2
     )
     SELECT l.id AS "listingId", l.missed_runs AS "missedBefore",
       EXISTS (SELECT FROM rejects r WHERE r.external_id = l.external_id AND gone) AS "notFound"
     FROM listings l
     WHERE l.board_id = $1 AND l.gone_at IS NULL AND l.seen_run_id IS DISTINCT FROM $2
       AND NOT EXISTS (SELECT FROM rejects r WHERE r.external_id = l.external_id AND NOT gone)
     ORDER BY l.id`,
    [boardId, id],
  );
  const [{ unnamedRejects }]: [{ unnamedRejects: number }] = await tx.query(
    `SELECT count(*)::int AS "unnamedRejects" FROM pages p, jsonb_array_elements(p.rejected) r
     WHERE p.run_id = $1 AND r ->> 'externalId' IS NULL`,
    [id],
  );
  return { missing: rows, notFound: rows.filter(({ notFound }) => notFound), unnamedRejects };
}

/** Only as long as the board answers: while it doesn't, nothing can be seen. */
async function unseenForLong(tx: EntityManager, { boardId, outcome, at }: EndedRun): Promise<number[]> {
  if (outcome !== 'ok' && outcome !== 'not_modified') return [];
  const rows: { id: number }[] = await tx.query(
    `SELECT id FROM listings
     WHERE board_id = $1 AND gone_at IS NULL AND last_seen_at < $2::timestamptz - interval '${UNSEEN_FOR_LONG}'`,
    [boardId, at],
  );
  return rows.map(({ id }) => id);
}

async function setGone(tx: EntityManager, { at }: EndedRun, ids: number[], why: string): Promise<void> {
  await tx.query('UPDATE listings SET gone_at = $2, gone_why = $3, missed_runs = 0 WHERE id = ANY($1)', [
    ids,
    at,
    why,
  ]);
}

async function noteHeld(tx: EntityManager, run: EndedRun, held: number, told: string | null): Promise<void> {
  if (held > 0) {
    await tx.query(
      `UPDATE boards SET held = $2, held_since = coalesce(held_since, $3), held_detail = $4 WHERE id = $1`,
      [run.boardId, held, run.at, told],
    );
    return;
  }
  // An unhealthy run says nothing, so what is held stays held.
  const spoke = run.outcome === 'ok' || run.outcome === 'not_modified' || run.outcome === 'empty';
  if (!spoke) return;
  await tx.query(
    'UPDATE boards SET held = 0, held_since = NULL, held_detail = NULL, release_held = false WHERE id = $1',
    [run.boardId],
  );
}
