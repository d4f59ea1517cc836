import type { EntityManager } from 'typeorm';

/** Lets one row stand for both: the postings go along, names lead there over the merge. */
export async function mergeInto(tx: EntityManager, from: number, into: number): Promise<void> {
  await tx.query('UPDATE employers SET merged_into = $2 WHERE id = $1', [from, into]);
  await tx.query('UPDATE postings SET employer_id = $2 WHERE employer_id = $1', [from, into]);
}

/** Splits them again. Whose a posting is shows when the listing that speaks for it is dealt with anew. */
export async function splitOff(tx: EntityManager, id: number): Promise<void> {
  await tx.query('UPDATE employers SET merged_into = NULL WHERE id = $1', [id]);
  // An operator's decision from now on: the catalogue doesn't merge them again.
  await tx.query(
    `UPDATE employer_aliases SET source = 'operator' WHERE employer_id = $1 AND source = 'listing'`,
    [id],
  );
}

/**
 * Makes the listings that speak for these employers' postings due, so that the next tick makes the postings anew: type,
 * name and owner of a posting come from its employer. Comes before the placing lock, whose holders have locked their
 * listings before.
 */
export async function makeListingsDue(tx: EntityManager, employerIds: number[]): Promise<void> {
  await tx.query(
    `UPDATE listings SET tagged_hash = NULL, queued_at = now() - interval '1 hour', queued_times = 1
     WHERE id IN (
       SELECT l.id FROM listings l JOIN postings p ON p.listing_id = l.id
       WHERE p.employer_id = ANY($1) ORDER BY l.id FOR NO KEY UPDATE OF l
     )`,
    [employerIds],
  );
}
