import type { EntityManager } from 'typeorm';
import type { BoardListing } from './board-listing.js';
import { groupAround } from './group-around.js';
import { refreshPostings } from './refresh-postings.js';
import type { TaggedListing, VacancyRules } from './vacancy-rules.js';

/** Any fixed number; it only has to be the same in every process. */
const PLACING_LOCK = 7_355_609;

/**
 * Held until the transaction ends: two copies of one vacancy that arrive together must see each other. Whoever takes
 * it has locked all rows of `listings` that it writes before, so that nobody waits in a circle.
 */
export async function lockPlacing(tx: EntityManager): Promise<void> {
  // To the planner, following ties looks dear enough to be compiled first, which takes far longer than doing it.
  await tx.query(`SELECT set_config('jit', 'off', true), pg_advisory_xact_lock($1)`, [PLACING_LOCK]);
}

/** A listing with what tagging it gave. */
export interface ListingToPlace {
  listing: BoardListing;
  tagged: TaggedListing;
}

/** Finds the postings that these listings are, or makes them. Every posting that this touches is brought up to date. */
export async function placeListings(
  tx: EntityManager,
  listings: ListingToPlace[],
  rules: VacancyRules,
): Promise<void> {
  if (listings.length === 0) return;
  await lockPlacing(tx);
  await keepKeys(tx, listings);
  await keepTies(tx, listings, rules);
  const ids = listings.map(({ listing }) => listing.id);
  const known = new Map(listings.map(({ listing, tagged }) => [listing.id, tagged]));
  const groups = await groupAround(tx, ids, known, rules);
  await refreshPostings(tx, groups, rules, {
    drafts: new Map([...known].map(([id, { draft }]) => [id, draft])),
  });
}

async function keepKeys(tx: EntityManager, listings: ListingToPlace[]): Promise<void> {
  const ids = listings.map(({ listing }) => listing.id);
  const keys = listings.flatMap(({ listing, tagged }) =>
    [...new Set(tagged.keys)].map((key) => ({ listingId: listing.id, key })),
  );
  await tx.query('DELETE FROM listing_keys WHERE listing_id = ANY($1)', [ids]);
  await tx.query(
    `INSERT INTO listing_keys (key, listing_id)
     SELECT hashtextextended(key, 0), id FROM unnest($1::text[], $2::int[]) AS x(key, id) ON CONFLICT DO NOTHING`,
    [keys.map(({ key }) => key), keys.map(({ listingId }) => listingId)],
  );
}

/** A key that more listings share is no telling one; the newest of them are enough to find the posting by. */
const MOST_OF_ONE_KEY = 40;
/** Texts made from one template share many such keys; the fewer listings hold a key, the more it tells. */
const MOST_TO_COMPARE = 40;

/** Compares the listings with all that share a key with them, and keeps who belongs together. */
async function keepTies(tx: EntityManager, listings: ListingToPlace[], rules: VacancyRules): Promise<void> {
  const ids = listings.map(({ listing }) => listing.id);
  const pairs: { a: number; b: number }[] = await tx.query(
    `WITH found AS (
       SELECT k.listing_id AS a, other.listing_id AS b,
         1.0::float8 / count(*) OVER (PARTITION BY k.listing_id, k.key) AS weight
       FROM listing_keys k CROSS JOIN LATERAL (
         SELECT listing_id FROM listing_keys
         WHERE key = k.key AND listing_id <> k.listing_id ORDER BY listing_id DESC LIMIT ${MOST_OF_ONE_KEY}
       ) other
       WHERE k.listing_id = ANY($1)
     ), ranked AS (
       SELECT a, b, row_number() OVER (PARTITION BY a ORDER BY sum(weight) DESC, b DESC) AS place
       FROM found GROUP BY a, b
     )
     SELECT a, b FROM ranked WHERE place <= ${MOST_TO_COMPARE}`,
    [ids],
  );
  const facts = new Map<number, unknown>(listings.map(({ listing, tagged }) => [listing.id, tagged.facts]));
  const missing = [...new Set(pairs.map(({ b }) => b).filter((id) => !facts.has(id)))];
  const kept: { id: number; facts: unknown }[] = await tx.query(
    'SELECT listing_id AS id, facts FROM placements WHERE listing_id = ANY($1) AND facts IS NOT NULL',
    [missing],
  );
  for (const row of kept) facts.set(row.id, row.facts);

  const ties = new Map<string, { a: number; b: number; kind: string; why: string }>();
  for (const { a: one, b: other } of pairs) {
    const [a, b] = one < other ? [one, other] : [other, one];
    const key = `${a} ${b}`;
    if (ties.has(key) || !facts.has(a) || !facts.has(b)) continue;
    const { same, linked, exact, why } = rules.compare(facts.get(a), facts.get(b));
    if (same || linked) ties.set(key, { a, b, kind: linked ? 'linked' : exact ? 'exact' : 'text', why });
  }
  await tx.query('DELETE FROM listing_ties WHERE a = ANY($1) OR b = ANY($1)', [ids]);
  await tx.query(
    `INSERT INTO listing_ties (a, b, kind, why)
     SELECT a, b, kind, why FROM jsonb_to_recordset($1::jsonb) AS x(a int, b int, kind text, why text)`,
    [JSON.stringify([...ties.values()])],
  );
}
