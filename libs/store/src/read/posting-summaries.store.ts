import type { PostingSummary, TaggedFacts } from '#domain';
import type { DataSource } from 'typeorm';
import { readOnly } from './read-only.js';
import { visible } from './visible.js';

/** A posting in short, with the text that searches look into. */
export interface SummaryWithText {
  summary: PostingSummary;
  body: string;
}

/** When a posting was last seen on the boards that list it. */
export interface Sighting {
  id: number;
  at: Date;
}

const COLUMNS = `
  p.id, p.slug, p.title, p.employer_id AS "employerId", e.name AS employer, p.employer_type AS "employerType",
  p.location, p.places, p.in_field AS "inField", p.role, p.remote, p.states_allowed AS "statesAllowed",
  p.states_excluded AS "statesExcluded", p.facts, p.sources, p.sample, p.published_on::text AS "publishedOn",
  p.first_seen_at AS "firstSeenAt", p.changed_at AS "changedAt", seen.at AS "lastSeenAt", p.state, p.closed_at AS "closedAt"`;

const TABLES = `
  postings p
  LEFT JOIN employers e ON e.id = p.employer_id
  CROSS JOIN LATERAL (
    SELECT coalesce(max(l.last_seen_at), p.first_seen_at) AS at
    FROM placements pl JOIN listings l ON l.id = pl.listing_id WHERE pl.posting_id = p.id
  ) seen`;

interface Row extends Omit<
  PostingSummary,
  keyof TaggedFacts | 'firstSeenAt' | 'changedAt' | 'lastSeenAt' | 'closedAt'
> {
  facts: TaggedFacts;
  firstSeenAt: Date;
  changedAt: Date;
  lastSeenAt: Date;
  closedAt: Date | null;
}

/** Postings in short: all of them once and then what has changed, for whoever keeps them in memory; or a few by id. */
export class PostingSummaryStore {
  constructor(private readonly db: DataSource) {}

  /** The next open postings by id; an empty list at the end. */
  async open(after: number, limit: number): Promise<SummaryWithText[]> {
    return this.withText(`p.state = 'open' AND p.id > $1 ORDER BY p.id LIMIT $2`, [after, limit]);
  }

  /** The same of those that are closed or out of reach. */
  async over(after: number, limit: number): Promise<SummaryWithText[]> {
    return this.withText(`p.state <> 'open' AND p.id > $1 ORDER BY p.id LIMIT $2`, [after, limit]);
  }

  /** Those of the postings that there are. */
  async byIds(ids: readonly number[]): Promise<SummaryWithText[]> {
    return this.withText('p.id = ANY($1)', [ids]);
  }

  /** The same without their texts, for a reader who waits: gives up after two seconds (`SearchTookTooLong`). */
  async short(ids: readonly number[]): Promise<PostingSummary[]> {
    return this.withoutText('p.id = ANY($1)', [ids]);
  }

  /** When they were last seen, which changes without any news of it. */
  async sightings(ids: readonly number[]): Promise<Sighting[]> {
    return this.db.query(`SELECT p.id, seen.at FROM ${TABLES} WHERE p.id = ANY($1)`, [ids]);
  }

  /** Those of them that readers may see. `samples`: may samples be shown while nothing is live? */
  async visible(ids: readonly number[], { samples }: { samples: boolean }): Promise<PostingSummary[]> {
    return this.withoutText(`p.id = ANY($1) AND ${visible(samples)}`, [ids]);
  }

  private async withoutText(where: string, parameters: unknown[]): Promise<PostingSummary[]> {
    const rows: Row[] = await readOnly(this.db, (tx) =>
      tx.query(`SELECT ${COLUMNS} FROM ${TABLES} WHERE ${where}`, parameters),
    );
    return rows.map(summaryOf);
  }

  private async withText(where: string, parameters: unknown[]): Promise<SummaryWithText[]> {
    const rows: (Row & { body: string })[] = await this.db.query(
      `SELECT ${COLUMNS}, p.body FROM ${TABLES} WHERE ${where}`,
      parameters,
    );
    return rows.map(({ body, ...row }) => ({ summary: summaryOf(row), body }));
  }
}

const summaryOf = ({
  facts,
  firstSeenAt,
  changedAt,
  lastSeenAt,
  closedAt,
  ...told
}: Row): PostingSummary => ({
  ...told,
  ...facts,
  firstSeenAt: firstSeenAt.toISOString(),
  changedAt: changedAt.toISOString(),
  lastSeenAt: lastSeenAt.toISOString(),
  closedAt: closedAt?.toISOString() ?? null,
});
