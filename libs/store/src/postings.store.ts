import type { ListingExtras, PostingDraft, Tag } from '#domain';
import type { DataSource, EntityManager } from 'typeorm';

/** A listing that is to be tagged, with what its board says. */
export interface ListingToTag {
  id: number;
  contentHash: string;
  title: string;
  company: string | null;
  location: string | null;
  description: string;
  postedOn: string | null;
  /** Calendar day on which we first saw it. */
  firstSeenOn: string;
  extras: ListingExtras;
  boardEmployer: string | null;
  sample: boolean;
}

/** Postings, made from tagged listings. */
export class PostingStore {
  constructor(private readonly db: DataSource) {}

  /**
   * Takes those of the listings whose tags are out of date, locked until `work` is done and its drafts are saved, all
   * in one transaction. Locked rows are skipped: another worker has them.
   */
  async tagDue(listingIds: number[], work: TagWork): Promise<void> {
    await this.db.transaction(async (tx) => {
      const listings = await take(
        tx,
        'l.id = ANY($1) AND l.tagged_hash IS DISTINCT FROM l.content_hash ORDER BY l.id FOR UPDATE OF l SKIP LOCKED',
        [listingIds],
      );
      if (listings.length > 0) await tagThem(tx, listings, work);
    });
  }

  /**
   * Tags the next batch of history that was tagged by other rules, by id. Returns what was done, and where to go on;
   * null = nothing is left. With `save: false` nothing is written.
   */
  async retagBatch(
    { rulesVersion, after, size, save }: { rulesVersion: string; after: number; size: number; save: boolean },
    work: TagWork,
  ): Promise<{ done: Retagged[]; last: number } | null> {
    return this.db.transaction(async (tx) => {
      const listings = await take(
        tx,
        'l.id > $1 AND l.tagged_rules IS DISTINCT FROM $2 ORDER BY l.id LIMIT $3 FOR UPDATE OF l',
        [after, rulesVersion, size],
      );
      const last = listings.at(-1);
      if (!last) return null;
      const before = await tagsOf(tx, listings);
      const drafts = save ? await tagThem(tx, listings, work) : work(listings).drafts;
      const done = drafts.map((draft) => ({
        listingId: draft.listingId,
        title: draft.title,
        before: before.get(draft.listingId) ?? [],
        after: draft.tags,
      }));
      return { done, last: last.id };
    });
  }
}

/** Turns listings into drafts; what can't be tagged is told and not thrown. */
export type TagWork = (listings: ListingToTag[]) => {
  drafts: PostingDraft[];
  failed: { id: number; error: string }[];
};

export interface Retagged {
  listingId: number;
  title: string;
  before: Tag[];
  after: Tag[];
}

async function take(tx: EntityManager, where: string, parameters: unknown[]): Promise<ListingToTag[]> {
  return tx.query(
    `SELECT l.id, l.content_hash AS "contentHash", l.title, l.company, l.location, l.description,
       l.posted_on::text AS "postedOn", l.first_seen_at::date::text AS "firstSeenOn", l.extras,
       b.employer AS "boardEmployer", b.sample
     FROM listings l JOIN boards b ON b.id = l.board_id WHERE ${where}`,
    parameters,
  );
}

async function tagThem(tx: EntityManager, listings: ListingToTag[], work: TagWork): Promise<PostingDraft[]> {
  const { drafts, failed } = work(listings);
  await save(tx, drafts);
  await markTagged(tx, drafts, listings);
  for (const { id, error } of failed) {
    await tx.query('UPDATE listings SET last_error = $2 WHERE id = $1', [id, error]);
  }
  return drafts;
}

async function tagsOf(tx: EntityManager, listings: ListingToTag[]): Promise<Map<number, Tag[]>> {
  const rows: { listingId: number; tags: Tag[] }[] = await tx.query(
    `SELECT p.listing_id AS "listingId",
       jsonb_agg(jsonb_build_object('tag', t.tag, 'value', t.value, 'evidence', t.evidence)) AS tags
     FROM postings p JOIN tags t ON t.posting_id = p.id WHERE p.listing_id = ANY($1) GROUP BY p.listing_id`,
    [listings.map(({ id }) => id)],
  );
  return new Map(rows.map(({ listingId, tags }) => [listingId, tags]));
}

async function save(tx: EntityManager, drafts: PostingDraft[]): Promise<void> {
  await tx.query(
    `INSERT INTO employers (name, name_key)
     SELECT DISTINCT ON ("nameKey") name, "nameKey" FROM jsonb_to_recordset($1::jsonb) AS x(name text, "nameKey" text)
     ORDER BY "nameKey"
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(drafts.flatMap((draft) => draft.employer ?? []))],
  );
  const rows = drafts.map(({ tags: _tags, employer, ...draft }) => ({
    ...draft,
    nameKey: employer?.nameKey ?? null,
  }));
  const saved: { id: number; listingId: number; inserted: boolean }[] = await tx.query(
    `INSERT INTO postings AS p (listing_id, employer_id, slug, title, location, body, sample, published_on, in_field,
       role, remote, states_allowed, states_excluded, employer_type, rules_version, search)
     SELECT "listingId", e.id, slug, title, location, body, sample, "publishedOn", "inField", role, remote,
       "statesAllowed", "statesExcluded", "employerType", "rulesVersion",
       setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', coalesce(e.name, '')), 'B')
         || setweight(to_tsvector('english', coalesce(location, '')), 'C') || setweight(to_tsvector('english', body), 'D')
     FROM jsonb_to_recordset($1::jsonb) AS x("listingId" int, "nameKey" text, slug text, title text, location text,
       body text, sample boolean, "publishedOn" date, "inField" boolean, role text, remote text,
       "statesAllowed" text[], "statesExcluded" text[], "employerType" text, "rulesVersion" text)
     LEFT JOIN employers e ON e.name_key = "nameKey"
     ON CONFLICT (listing_id) DO UPDATE SET
       employer_id = excluded.employer_id, slug = excluded.slug, title = excluded.title, location = excluded.location,
       body = excluded.body, sample = excluded.sample, published_on = excluded.published_on,
       in_field = excluded.in_field, role = excluded.role, remote = excluded.remote,
       states_allowed = excluded.states_allowed, states_excluded = excluded.states_excluded,
       employer_type = excluded.employer_type, rules_version = excluded.rules_version, search = excluded.search,
       updated_at = now()
     RETURNING id, listing_id AS "listingId", (xmax = 0) AS inserted`,
    [JSON.stringify(rows)],
  );
  const postingOf = new Map(saved.map((row) => [row.listingId, row.id]));
  await saveTags(tx, drafts, postingOf);
  await tx.query(
    `INSERT INTO outbox (kind, posting_id)
     SELECT CASE WHEN inserted THEN 'posting.opened' ELSE 'posting.changed' END, id
     FROM jsonb_to_recordset($1::jsonb) AS x(id int, inserted boolean) ORDER BY id`,
    [JSON.stringify(saved)],
  );
}

async function saveTags(
  tx: EntityManager,
  drafts: PostingDraft[],
  postingOf: Map<number, number>,
): Promise<void> {
  const tags = drafts.flatMap((draft) =>
    draft.tags.map((tag) => ({ ...tag, postingId: postingOf.get(draft.listingId) })),
  );
  await tx.query('DELETE FROM tags WHERE posting_id = ANY($1)', [[...postingOf.values()]]);
  await tx.query(
    `INSERT INTO tags (posting_id, tag, value, evidence)
     SELECT "postingId", tag, value, evidence
     FROM jsonb_to_recordset($1::jsonb) AS x("postingId" int, tag text, value jsonb, evidence jsonb)`,
    [JSON.stringify(tags)],
  );
}

async function markTagged(
  tx: EntityManager,
  drafts: PostingDraft[],
  listings: ListingToTag[],
): Promise<void> {
  const hashOf = new Map(listings.map((listing) => [listing.id, listing.contentHash]));
  const done = drafts.map((draft) => ({
    id: draft.listingId,
    hash: hashOf.get(draft.listingId),
    rules: draft.rulesVersion,
  }));
  await tx.query(
    `UPDATE listings l SET tagged_hash = x.hash, tagged_rules = x.rules, last_error = NULL
     FROM jsonb_to_recordset($1::jsonb) AS x(id int, hash text, rules text) WHERE l.id = x.id`,
    [JSON.stringify(done)],
  );
}
