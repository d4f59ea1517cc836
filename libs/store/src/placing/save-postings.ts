import { createHash } from 'node:crypto';
import type { PostingDraft } from '#domain';
import type { EntityManager } from 'typeorm';
import type { OutboxKind } from '../entities/index.js';
import type { Life } from './vacancy-rules.js';

/** A posting as it is to be from now on. */
export interface PostingRow {
  id: number;
  draft: PostingDraft;
  places: string[];
  sources: string[];
  firstSeenAt: Date;
  changedAt: Date;
  life: Life;
  events: string[];
  /** When the last of its news happened. */
  moment: Date;
}

export interface EarlierPosting {
  id: number;
  contentHash: string;
  life: Life;
}

export async function earlierPostings(
  tx: EntityManager,
  ids: number[],
): Promise<Map<number, EarlierPosting>> {
  const rows: (Life & { id: number; contentHash: string })[] = await tx.query(
    `SELECT id, content_hash AS "contentHash", state, closed_at AS "closedAt", closed_why AS "closedWhy",
       last_closed_at AS "lastClosedAt", reopened_at AS "reopenedAt", look_again_at AS "lookAgainAt"
     FROM postings WHERE id = ANY($1)`,
    [ids],
  );
  return new Map(rows.map(({ id, contentHash, ...life }) => [id, { id, contentHash, life }]));
}

/** Keeps postings, what happened to them, and the outbox's word of it. */
export async function savePostings(
  tx: EntityManager,
  rows: PostingRow[],
  before: ReadonlyMap<number, EarlierPosting>,
): Promise<void> {
  await keepEmployers(tx, rows);
  const columns = rows.map(columnsOf);
  await tx.query(
    `INSERT INTO postings AS p (id, listing_id, employer_id, slug, title, location, body, sample, published_on,
       in_field, role, remote, states_allowed, states_excluded, employer_type, rules_version, facts, places, sources,
       content_hash, first_seen_at, changed_at, state, closed_at, closed_why, last_closed_at, reopened_at,
       look_again_at, search)
     SELECT x.id, "listingId", e.id, slug, title, location, body, sample, "publishedOn", "inField", role, remote,
       "statesAllowed", "statesExcluded", "employerType", "rulesVersion", facts, places, sources, "contentHash",
       "firstSeenAt", "changedAt", state, "closedAt", "closedWhy", "lastClosedAt", "reopenedAt", "lookAgainAt",
       setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', coalesce(e.name, '')), 'B')
         || setweight(to_tsvector('english', coalesce(location, '')), 'C') || setweight(to_tsvector('english', body), 'D')
     FROM jsonb_to_recordset($1::jsonb) AS x(id int, "listingId" int, "nameKey" text, slug text, title text,
       location text, body text, sample boolean, "publishedOn" date, "inField" boolean, role text, remote text,
       "statesAllowed" text[], "statesExcluded" text[], "employerType" text, "rulesVersion" text, facts jsonb,
       places text[], sources text[], "contentHash" text, "firstSeenAt" timestamptz, "changedAt" timestamptz,
       state text, "closedAt" timestamptz, "closedWhy" text, "lastClosedAt" timestamptz, "reopenedAt" timestamptz,
       "lookAgainAt" timestamptz)
     LEFT JOIN employers e ON e.name_key = "nameKey"
     ON CONFLICT (id) DO UPDATE SET
       listing_id = excluded.listing_id, employer_id = excluded.employer_id, slug = excluded.slug,
       title = excluded.title, location = excluded.location, body = excluded.body, sample = excluded.sample,
       published_on = excluded.published_on, in_field = excluded.in_field, role = excluded.role,
       remote = excluded.remote, states_allowed = excluded.states_allowed, states_excluded = excluded.states_excluded,
       employer_type = excluded.employer_type, rules_version = excluded.rules_version, facts = excluded.facts,
       places = excluded.places, sources = excluded.sources, content_hash = excluded.content_hash,
       first_seen_at = excluded.first_seen_at, changed_at = excluded.changed_at, state = excluded.state,
       closed_at = excluded.closed_at, closed_why = excluded.closed_why, last_closed_at = excluded.last_closed_at,
       reopened_at = excluded.reopened_at, look_again_at = excluded.look_again_at, search = excluded.search`,
    [JSON.stringify(columns)],
  );
  await keepEvents(tx, rows);
  const news = columns.flatMap(({ id, contentHash }, at) =>
    kindsOf(rows[at]!, contentHash !== before.get(id)?.contentHash, !before.has(id)).map((kind) => ({
      id,
      kind,
    })),
  );
  await tx.query(
    `INSERT INTO outbox (kind, posting_id) SELECT kind, id FROM jsonb_to_recordset($1::jsonb) AS x(id int, kind text)`,
    [JSON.stringify(news)],
  );
}

async function keepEmployers(tx: EntityManager, rows: PostingRow[]): Promise<void> {
  await tx.query(
    `INSERT INTO employers (name, name_key)
     SELECT DISTINCT ON ("nameKey") name, "nameKey" FROM jsonb_to_recordset($1::jsonb) AS x(name text, "nameKey" text)
     ORDER BY "nameKey"
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(rows.flatMap(({ draft }) => draft.employer ?? []))],
  );
}

function columnsOf({ draft, life, events: _events, moment: _moment, ...row }: PostingRow) {
  const { tags: _tags, employer, ...told } = draft;
  const columns = { ...told, ...row, nameKey: employer?.nameKey ?? null };
  const contentHash = createHash('sha256').update(JSON.stringify(columns)).digest('base64url');
  return { ...columns, ...life, contentHash };
}

function kindsOf({ events }: PostingRow, changed: boolean, isNew: boolean): OutboxKind[] {
  if (isNew) return ['posting.opened'];
  const lived = events.map((event) => `posting.${event}` as OutboxKind);
  return lived.length > 0 || !changed ? lived : ['posting.changed'];
}

async function keepEvents(tx: EntityManager, rows: PostingRow[]): Promise<void> {
  const events = rows.flatMap(({ id, events: kinds, life, moment }) =>
    kinds
      .filter((kind) => kind !== 'opened')
      .map((kind) => ({
        id,
        kind,
        at: kind === 'reopened' ? moment : (life.closedAt ?? moment),
        why: kind === 'reopened' ? null : life.closedWhy,
      })),
  );
  await tx.query(
    `INSERT INTO posting_events (posting_id, at, kind, why)
     SELECT id, at, kind, why FROM jsonb_to_recordset($1::jsonb) AS x(id int, at timestamptz, kind text, why text)`,
    [JSON.stringify(events)],
  );
}
