import type { PostingDraft, Tag } from '#domain';
import type { EntityManager } from 'typeorm';
import { boardListings } from './board-listing.js';
import type { VacancyRules } from './vacancy-rules.js';

/** The draft of each listing: the one at hand, else made from the tags that are kept. */
export async function draftsOf(
  tx: EntityManager,
  listingIds: number[],
  atHand: ReadonlyMap<number, PostingDraft>,
  rules: VacancyRules,
): Promise<Map<number, PostingDraft>> {
  const drafts = new Map<number, PostingDraft>();
  const missing: number[] = [];
  for (const id of listingIds) {
    const draft = atHand.get(id);
    if (draft) drafts.set(id, draft);
    else missing.push(id);
  }
  if (missing.length === 0) return drafts;
  const tags = await tagsOf(tx, missing);
  for (const listing of await boardListings(tx, 'l.id = ANY($1)', [missing])) {
    drafts.set(listing.id, rules.draft(listing, tags.get(listing.id) ?? [], listing.taggedRules ?? ''));
  }
  return drafts;
}

/** Kept tags by listing. */
export async function tagsOf(tx: EntityManager, listingIds: number[]): Promise<Map<number, Tag[]>> {
  const rows: { id: number; tags: Tag[] }[] = await tx.query(
    `SELECT listing_id AS id, jsonb_agg(jsonb_build_object('tag', tag, 'value', value, 'evidence', evidence) ORDER BY tag) AS tags
     FROM tags WHERE listing_id = ANY($1) GROUP BY listing_id`,
    [listingIds],
  );
  return new Map(rows.map(({ id, tags }) => [id, tags]));
}

/** Keeps the tags of listings in place of those they had. */
export async function saveTags(tx: EntityManager, tagged: { id: number; tags: Tag[] }[]): Promise<void> {
  const rows = tagged.flatMap(({ id, tags }) => tags.map((tag) => ({ ...tag, id })));
  await tx.query('DELETE FROM tags WHERE listing_id = ANY($1)', [tagged.map(({ id }) => id)]);
  await tx.query(
    `INSERT INTO tags (listing_id, tag, value, evidence)
     SELECT id, tag, value, evidence
     FROM jsonb_to_recordset($1::jsonb) AS x(id int, tag text, value jsonb, evidence jsonb)`,
    [JSON.stringify(rows)],
  );
}
