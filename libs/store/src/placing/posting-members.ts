import type { EntityManager } from 'typeorm';
import { ORDER } from './group-around.js';
import type { PostingMember, TaggedListing } from './vacancy-rules.js';

export interface Member extends PostingMember {
  location: string | null;
  changedAt: Date;
  cameBackAt: Date | null;
}

/** Since when the board `b` doesn't exist any more; null = it does, or nobody has confirmed it. */
export const BOARD_GONE_SINCE =
  "CASE WHEN b.last_outcome = 'gone' AND NOT b.enabled THEN b.missing_since END";

/** Listings with their lives, by id. Facts of those that are only now being placed are given. */
export async function membersOf(
  tx: EntityManager,
  listingIds: number[],
  placed: ReadonlyMap<number, Pick<TaggedListing, 'facts'>>,
): Promise<Map<number, Member>> {
  const rows: Member[] = await tx.query(
    `SELECT l.id, ${ORDER} AS order, b.source, l.location, length(l.description) AS length,
       coalesce((p.facts ->> 'agency')::boolean, false) AS agency, l.first_seen_at AS "firstSeenAt",
       l.changed_at AS "changedAt", l.closes_on::text AS "closesOn", l.gone_at AS "goneAt", l.gone_why AS "goneWhy",
       l.came_back_at AS "cameBackAt",
       ${BOARD_GONE_SINCE} AS "boardGoneSince"
     FROM listings l JOIN boards b ON b.id = l.board_id LEFT JOIN placements p ON p.listing_id = l.id
     WHERE l.id = ANY($1)`,
    [listingIds],
  );
  return new Map(
    rows.map((row) => {
      const facts = placed.get(row.id)?.facts as { agency?: boolean } | undefined;
      return [row.id, { ...row, agency: facts?.agency ?? row.agency }];
    }),
  );
}

/** When the last thing happened that these listings tell of. */
export function momentOf(members: readonly Member[], now?: Date): Date {
  const moments = members.flatMap(({ firstSeenAt, changedAt, cameBackAt, goneAt, boardGoneSince }) =>
    [firstSeenAt, changedAt, cameBackAt, goneAt, boardGoneSince].flatMap((at) => at?.getTime() ?? []),
  );
  return new Date(Math.max(...moments, now?.getTime() ?? 0));
}
