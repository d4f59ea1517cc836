import type { EntityManager } from 'typeorm';
import type { Stage } from './scratch-schema.js';

/** Copies facts as Postgres writes them, so that times keep their microseconds. `change` overrides columns. */
async function copy(
  { kept, scratch }: Stage,
  table: string,
  where: string,
  parameters: unknown[],
  change = `'{}'::jsonb`,
): Promise<void> {
  const [{ rows }]: [{ rows: string }] = await kept.query(
    `SELECT coalesce(jsonb_agg(to_jsonb(t) || ${change} ORDER BY t), '[]')::text AS rows FROM ${table} t WHERE ${where}`,
    parameters,
  );
  await scratch.query(
    `INSERT INTO ${table} SELECT row.* FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb) row ON CONFLICT DO NOTHING`,
    [rows],
  );
}

/** Whom we ask and who hires: what operators and the catalogue set. How boards fared is found out again. */
export async function copyBoards(stage: Stage): Promise<void> {
  await copy(stage, 'boards', 'true', []);
  await stage.scratch.query(
    `UPDATE boards SET enabled = true, last_outcome = NULL, last_detail = NULL, last_healthy_at = NULL, failures = 0,
       missing_since = NULL, last_new_at = NULL, held = 0, held_since = NULL, held_detail = NULL, release_held = false,
       empty_since = NULL`,
  );
  await copy(stage, 'employers', 'true', []);
  await copy(stage, 'employer_aliases', 'true', []);
  await stage.scratch.query(
    `SELECT setval(pg_get_serial_sequence('employers', 'id'), (SELECT coalesce(max(id), 0) + 1 FROM employers))`,
  );
}

/** A run as it was when it was pulled. Its board, switched off before, was on again by then. */
export async function openRun(stage: Stage, runId: number): Promise<void> {
  await copy(
    stage,
    'runs',
    'id = $1',
    [runId],
    `jsonb_build_object('outcome', coalesce(t.pulled_outcome, t.outcome), 'finished_at', NULL, 'fetched', 0, 'added', 0,
       'changed', 0, 'unchanged', 0, 'rejected', 0, 'passed_over', 0, 'closed', 0, 'reopened', 0, 'held', 0)`,
  );
  await stage.scratch.query(
    `UPDATE boards SET enabled = true, failures = 0, missing_since = NULL
     WHERE NOT enabled AND id = (SELECT board_id FROM runs WHERE id = $1)`,
    [runId],
  );
  await copyPages(stage, 't.run_id = $1 AND t.last_error IS NOT NULL', runId, `'{}'::jsonb`);
}

/**
 * A page as it was when it was stored, unread. When the earlier page that it repeats isn't told again, it is read itself.
 */
export async function copyPage(
  stage: Stage,
  pageId: string,
  goneBefore: ReadonlyMap<number, number>,
): Promise<void> {
  const [holder]: { run: number; board: number; page: number }[] = await stage.kept.query(
    `SELECT b.run_id AS run, b.board_id AS board, b.id AS page FROM pages p JOIN pages b ON b.id = p.body_page_id
     WHERE p.id = $1`,
    [pageId],
  );
  if (holder && holder.run <= (goneBefore.get(holder.board) ?? 0)) {
    await copy(stage, 'runs', 'id = $1', [holder.run]);
    await copy(stage, 'pages', 'id = $1', [holder.page]);
  }
  const [repeated]: { run: number; board: number }[] = await stage.kept.query(
    'SELECT e.run_id AS run, e.board_id AS board FROM pages p JOIN pages e ON e.id = p.same_as WHERE p.id = $1',
    [pageId],
  );
  const told = repeated !== undefined && repeated.run > (goneBefore.get(repeated.board) ?? 0);
  const unread = `'{"read_at": null, "fetched": 0, "added": 0, "changed": 0, "unchanged": 0, "rejected": [], "named": null}'::jsonb`;
  await copyPages(stage, 't.id = $1', pageId, told ? unread : `${unread} || '{"same_as": null}'`);
}

const copyPages = (stage: Stage, where: string, id: number | string, change: string): Promise<void> =>
  copy(stage, 'pages', where, [id], change);

/** An operator's words of one moment, as far as both listings of each have been told of again. */
export async function decisionsAt(
  { kept, scratch }: Stage,
  decidedAt: string,
): Promise<{ a: number; b: number; same: boolean }[]> {
  const pairs: { pair: unknown }[] = await kept.query(
    `SELECT jsonb_build_object('boardA', a.board_id, 'idA', a.external_id, 'boardB', b.board_id, 'idB', b.external_id,
       'same', d.same) AS pair
     FROM listing_decisions d JOIN listings a ON a.id = d.a JOIN listings b ON b.id = d.b
     WHERE d.decided_at = $1::timestamptz`,
    [decidedAt],
  );
  return scratch.query(
    `SELECT least(a.id, b.id) AS a, greatest(a.id, b.id) AS b, same
     FROM jsonb_to_recordset($1::jsonb) AS x("boardA" int, "idA" text, "boardB" int, "idB" text, same boolean)
     JOIN listings a ON a.board_id = "boardA" AND a.external_id = "idA"
     JOIN listings b ON b.board_id = "boardB" AND b.external_id = "idB"`,
    [JSON.stringify(pairs.map(({ pair }) => pair))],
  );
}

/** Until when closing days had been looked at when the picture was taken. */
export async function lookedAgainUntil(kept: EntityManager): Promise<Date> {
  const [row]: { at: Date }[] = await kept.query(
    `SELECT least(now(), min(look_again_at) - interval '1 millisecond') AS at FROM postings`,
  );
  return row!.at;
}
