import type { EntityManager } from 'typeorm';
import { FACTS, NOT_COMPARED, type Compared } from './facts.js';
import type { Stage } from './scratch-schema.js';
import type { Told } from './told.js';

type Facts = Record<string, unknown>;

/** A row that is kept otherwise than the pages tell it. */
export interface Difference {
  kind: Compared;
  /** For listings, source, board and external id; for postings, those of all its listings. */
  key: string;
  /** What differs; null = the row isn't there at all. */
  kept: Facts | null;
  rebuilt: Facts | null;
}

export interface Comparison {
  listings: number;
  postings: number;
  /** How many rows differ; only the first of them are given. */
  differing: number;
  differences: Difference[];
  /** Listings that were first seen before the kept pages of their board begin. */
  older: number;
  /** Listings that wait to be tagged. */
  waiting: number;
}

/** Compares what was rebuilt with what is kept, row by row. */
export async function compare(stage: Stage, told: Told, show: number): Promise<Comparison> {
  const skipped = await notCompared(stage, told);
  const result: Comparison = {
    listings: 0,
    postings: 0,
    differing: 0,
    differences: [],
    older: [...skipped.values()].filter((waiting) => !waiting).length,
    waiting: [...skipped.values()].filter(Boolean).length,
  };
  for (const kind of ['listing', 'posting'] as const) {
    const kept = await digests(stage.kept, kind, skipped);
    const rebuilt = await digests(stage.scratch.manager, kind, skipped);
    const keys = [...new Set([...kept.keys(), ...rebuilt.keys()])].toSorted();
    const differing = keys.filter((key) => kept.get(key) !== rebuilt.get(key));
    result[`${kind}s`] = kept.size;
    result.differing += differing.length;
    const shown = differing.slice(0, show - result.differences.length);
    result.differences.push(...(await differences(stage, kind, shown)));
  }
  return result;
}

/** Keys of listings that can't be compared; true = it only waits to be tagged. */
async function notCompared({ kept, scratch }: Stage, { goneBefore }: Told): Promise<Map<string, boolean>> {
  const begun: { board: number; since: string }[] = await scratch.query(
    `SELECT p.board_id AS board, min(p.fetched_at)::text AS since
     FROM pages p LEFT JOIN unnest($1::int[], $2::int[]) AS x(board_id, run_id) USING (board_id)
     WHERE p.run_id > coalesce(x.run_id, 0) GROUP BY p.board_id`,
    [[...goneBefore.keys()], [...goneBefore.values()]],
  );
  const rows: { key: string; waiting: boolean }[] = await kept.query(NOT_COMPARED, [
    begun.map(({ board }) => board),
    begun.map(({ since }) => since),
  ]);
  return new Map(rows.map(({ key, waiting }) => [key, waiting]));
}

async function digests(
  on: EntityManager,
  kind: Compared,
  skipped: ReadonlyMap<string, boolean>,
): Promise<Map<string, string>> {
  const rows: { key: string; members: string[]; digest: string }[] = await on.query(
    `SELECT key, members, md5(facts::text) AS digest FROM (${FACTS[kind]}) rows`,
  );
  const compared = rows.filter(({ members }) => !members.some((member) => skipped.has(member)));
  return new Map(compared.map(({ key, digest }) => [key, digest]));
}

async function differences({ kept, scratch }: Stage, kind: Compared, keys: string[]): Promise<Difference[]> {
  if (keys.length === 0) return [];
  const [before, after] = [await factsOf(kept, kind, keys), await factsOf(scratch.manager, kind, keys)];
  return keys.map((key) => {
    const [one, other] = [before.get(key) ?? null, after.get(key) ?? null];
    if (!one || !other) return { kind, key, kept: one && {}, rebuilt: other && {} };
    const fields = Object.keys({ ...one, ...other }).filter(
      (field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]),
    );
    const pick = (facts: Facts) => Object.fromEntries(fields.map((field) => [field, facts[field]]));
    return { kind, key, kept: pick(one), rebuilt: pick(other) };
  });
}

async function factsOf(on: EntityManager, kind: Compared, keys: string[]): Promise<Map<string, Facts>> {
  const rows: { key: string; facts: Facts }[] = await on.query(
    `SELECT key, facts FROM (${FACTS[kind]}) rows WHERE key = ANY($1)`,
    [keys],
  );
  return new Map(rows.map(({ key, facts }) => [key, facts]));
}
