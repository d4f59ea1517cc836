import type { EntityManager } from 'typeorm';
import type { GroupMember, GroupTie, TaggedListing, VacancyRules } from './vacancy-rules.js';

/** How the listings around some that are new or changed are one vacancy or several, and what became of their postings. */
export interface Groups {
  kept: { listings: number[]; posting: number | null }[];
  left: { posting: number; into: number }[];
  /** Facts of listings that are placed for the first time, or anew. */
  placed: ReadonlyMap<number, Pick<TaggedListing, 'facts' | 'twin'>>;
}

/**
 * Groups the listings anew together with everything that hangs together with them, directly or through others: by a
 * tie, an operator's word, or the posting they share until now. What is farther away is not touched by them.
 */
export async function groupAround(
  tx: EntityManager,
  ids: number[],
  tagged: ReadonlyMap<number, Pick<TaggedListing, 'facts' | 'twin'>>,
  rules: VacancyRules,
): Promise<Groups> {
  const around = await hangingTogether(tx, ids);
  const members = await membersOf(tx, around, tagged);
  const ties: GroupTie[] = await tx.query(
    `SELECT a, b, kind AS strength FROM listing_ties WHERE kind <> 'linked' AND a = ANY($1) AND b = ANY($1)
     UNION ALL SELECT a, b, 'decided' FROM listing_decisions WHERE same AND a = ANY($1) AND b = ANY($1)`,
    [around],
  );
  const apart: { a: number; b: number }[] = await tx.query(
    'SELECT a, b FROM listing_decisions WHERE NOT same AND a = ANY($1) AND b = ANY($1)',
    [around],
  );
  const groups = rules.group(
    members,
    ties,
    apart.map(({ a, b }) => [a, b] as const),
  );
  const placedIn = members.flatMap(({ id, posting }) => (posting === null ? [] : [[id, posting] as const]));
  return { ...rules.keep(groups, new Map(placedIn)), placed: tagged };
}

async function hangingTogether(tx: EntityManager, ids: number[]): Promise<number[]> {
  const rows: { id: number }[] = await tx.query(
    `WITH RECURSIVE around AS (
       SELECT unnest($1::int[]) AS id
       UNION
       SELECT next.id FROM around CROSS JOIN LATERAL (
         SELECT other.listing_id AS id FROM placements mine JOIN placements other USING (posting_id)
           WHERE mine.listing_id = around.id
         UNION ALL SELECT b FROM listing_ties WHERE a = around.id AND kind <> 'linked'
         UNION ALL SELECT a FROM listing_ties WHERE b = around.id AND kind <> 'linked'
         UNION ALL SELECT b FROM listing_decisions WHERE a = around.id AND same
         UNION ALL SELECT a FROM listing_decisions WHERE b = around.id AND same
       ) next
     )
     SELECT id FROM around`,
    [ids],
  );
  return rows.map(({ id }) => id);
}

type Member = GroupMember & { posting: number | null };

async function membersOf(
  tx: EntityManager,
  ids: number[],
  tagged: ReadonlyMap<number, Pick<TaggedListing, 'facts' | 'twin'>>,
): Promise<Member[]> {
  // What was placed before facts were kept is tagged anew soon; until then it stays where it is.
  const rows: Member[] = await tx.query(
    `SELECT l.id, ${ORDER} AS order, coalesce(p.twin, '') AS twin, p.posting_id AS posting,
       CASE WHEN l.id = ANY($2) THEN NULL ELSE p.facts END AS facts
     FROM listings l JOIN boards b ON b.id = l.board_id LEFT JOIN placements p ON p.listing_id = l.id
     WHERE l.id = ANY($1) AND (l.id = ANY($2) OR p.facts IS NOT NULL)`,
    [ids, [...tagged.keys()]],
  );
  return rows.map((row) => ({ ...row, ...pick(tagged.get(row.id)) }));
}

const pick = (tagged: Pick<TaggedListing, 'facts' | 'twin'> | undefined) =>
  tagged && { facts: tagged.facts, twin: tagged.twin };

/** The same for one vacancy on one board whenever it is asked for: what comes first doesn't depend on who came first. */
export const ORDER = `to_char(l.first_seen_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') || ' ' || b.source || ' ' || b.token || ' ' || l.external_id`;
