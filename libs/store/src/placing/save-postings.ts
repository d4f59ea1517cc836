import { createHash } from 'node:crypto';
import type { PostingDraft, PostingLife } from '#domain';
import type { EntityManager } from 'typeorm';
import type { OutboxKind } from '../entities/index.js';
import { ensureEmployers, type EmployerOfPosting } from '../employers/employers-by-key.js';
import type { VacancyRules } from './vacancy-rules.js';

/** A posting as it is to be from now on. */
export interface PostingRow {
  id: number;
  draft: PostingDraft;
  places: string[];
  sources: string[];
  firstSeenAt: Date;
  changedAt: Date;
  life: PostingLife;
  events: string[];
  /** When the last of its news happened. */
  moment: Date;
}

export interface EarlierPosting {
  id: number;
  contentHash: string;
  life: PostingLife;
}

export async function earlierPostings(
  tx: EntityManager,
  ids: number[],
): Promise<Map<number, EarlierPosting>> {
  const rows: (PostingLife & { id: number; contentHash: string })[] = await tx.query(
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
  rules: VacancyRules,
): Promise<void> {
  const named = rows.flatMap(({ draft: { employer } }) =>
    employer ? [{ name: employer.name, key: employer.nameKey, known: null }] : [],
  );
  const employers = await ensureEmployers(tx, named);
  const columns = rows.map((row) => columnsOf(row, employers, rules));
  await tx.query(
    `INSERT INTO postings AS p (id, listing_id, employer_id, slug, title, location, body, sample, published_on,
       in_field, role, remote, states_allowed, states_excluded, employer_type, rules_version, facts, places, sources,
       content_hash, first_seen_at, changed_at, state, closed_at, closed_why, last_closed_at, reopened_at,
       look_again_at)
     SELECT x.id, "listingId", "employerId", slug, title, location, body, sample, "publishedOn", "inField", role, remote,
       "statesAllowed", "statesExcluded", "employerType", "rulesVersion", facts, places, sources, "contentHash",
       "firstSeenAt", "changedAt", state, "closedAt", "closedWhy", "lastClosedAt", "reopenedAt", "lookAgainAt"
     FROM jsonb_to_recordset($1::jsonb) AS x(id int, "listingId" int, "employerId" int, slug text, title text,
       location text, body text, sample boolean, "publishedOn" date, "inField" boolean, role text, remote text,
       "statesAllowed" text[], "statesExcluded" text[], "employerType" text, "rulesVersion" text, facts jsonb,
       places text[], sources text[], "contentHash" text, "firstSeenAt" timestamptz, "changedAt" timestamptz,
       state text, "closedAt" timestamptz, "closedWhy" text, "lastClosedAt" timestamptz, "reopenedAt" timestamptz,
       "lookAgainAt" timestamptz)
     ON CONFLICT (id) DO UPDATE SET
       listing_id = excluded.listing_id, employer_id = excluded.employer_id, slug = excluded.slug,
       title = excluded.title, location = excluded.location, body = excluded.body, sample = excluded.sample,
       published_on = excluded.published_on, in_field = excluded.in_field, role = excluded.role,
       remote = excluded.remote, states_allowed = excluded.states_allowed, states_excluded = excluded.states_excluded,
       employer_type = excluded.employer_type, rules_version = excluded.rules_version, facts = excluded.facts,
       places = excluded.places, sources = excluded.sources, content_hash = excluded.content_hash,
       first_seen_at = excluded.first_seen_at, changed_at = excluded.changed_at, state = excluded.state,
       closed_at = excluded.closed_at, closed_why = excluded.closed_why, last_closed_at = excluded.last_closed_at,
       reopened_at = excluded.reopened_at, look_again_at = excluded.look_again_at`,
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

function columnsOf(
  { draft, life, events: _events, moment: _moment, ...row }: PostingRow,
  employers: ReadonlyMap<string, EmployerOfPosting>,
  rules: VacancyRules,
) {
  const { tags: _tags, employer: named, ...told } = draft;
  const employer = named ? (employers.get(named.nameKey) ?? null) : null;
  const columns = {
    ...told,
    ...row,
    employerType: rules.employerType(draft, employer),
    employerId: employer?.id ?? null,
    employerName: employer?.name ?? null,
  };
  const contentHash = createHash('sha256').update(JSON.stringify(columns)).digest('base64url');
  return { ...columns, ...life, contentHash };
}

/** A posting that is over when it is first placed never lived here, but whoever keeps a copy has to learn of it. */
function kindsOf({ events, life }: PostingRow, changed: boolean, isNew: boolean): OutboxKind[] {
  const lived = events.map((event) => `posting.${event}` as OutboxKind);
  if (lived.length > 0) return lived;
  if (isNew && life.state !== 'open') return [`posting.${life.state}`];
  return changed ? ['posting.changed'] : [];
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
