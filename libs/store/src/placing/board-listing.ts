import type { ListingExtras } from '#domain';
import type { EntityManager } from 'typeorm';

/** A kept listing with what its board says. */
export interface BoardListing {
  id: number;
  contentHash: string;
  source: string;
  url: string | null;
  title: string;
  company: string | null;
  location: string | null;
  description: string;
  postedOn: string | null;
  closesOn: string | null;
  requisitionId: string | null;
  /** Calendar day on which we first saw it. */
  firstSeenOn: string;
  extras: ListingExtras;
  boardEmployer: string | null;
  sample: boolean;
  taggedRules: string | null;
}

/** Listings that fulfil a condition on `l`, with their boards. */
export async function boardListings(
  tx: EntityManager,
  where: string,
  parameters: unknown[],
): Promise<BoardListing[]> {
  return tx.query(
    `SELECT l.id, l.content_hash AS "contentHash", b.source, l.url, l.title, l.company, l.location, l.description,
       l.posted_on::text AS "postedOn", l.closes_on::text AS "closesOn", l.requisition_id AS "requisitionId",
       (l.first_seen_at AT TIME ZONE 'UTC')::date::text AS "firstSeenOn", l.extras, b.employer AS "boardEmployer",
       b.sample, l.tagged_rules AS "taggedRules"
     FROM listings l JOIN boards b ON b.id = l.board_id WHERE ${where}`,
    parameters,
  );
}
