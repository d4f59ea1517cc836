import type { EntityManager } from 'typeorm';
import type { TaggedListing } from './vacancy-rules.js';

/** Keeps which posting each listing is in, and what it is compared by. */
export async function keepPlacements(
  tx: EntityManager,
  groups: { posting: number; listings: number[] }[],
  placed: ReadonlyMap<number, Pick<TaggedListing, 'facts' | 'twin'>>,
): Promise<void> {
  const rows = groups.flatMap(({ posting, listings }) =>
    listings.map((id) => ({
      id,
      posting,
      ...(placed.get(id) && { facts: placed.get(id)!.facts, twin: placed.get(id)!.twin }),
    })),
  );
  const fresh = rows.filter(({ id }) => placed.has(id));
  await tx.query(
    `INSERT INTO placements (listing_id, posting_id, facts, twin)
     SELECT id, posting, facts, twin
     FROM jsonb_to_recordset($1::jsonb) AS x(id int, posting int, facts jsonb, twin text)
     ON CONFLICT (listing_id) DO UPDATE SET
       posting_id = excluded.posting_id, facts = excluded.facts, twin = excluded.twin`,
    [JSON.stringify(fresh)],
  );
  const moved = rows.filter(({ id }) => !placed.has(id));
  await tx.query(
    `UPDATE placements p SET posting_id = x.posting
     FROM unnest($1::int[], $2::int[]) AS x(id, posting)
     WHERE p.listing_id = x.id AND p.posting_id <> x.posting`,
    [moved.map(({ id }) => id), moved.map(({ posting }) => posting)],
  );
}
