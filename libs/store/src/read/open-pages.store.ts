import type { PostingSummary } from '#domain';
import type { DataSource } from 'typeorm';

/** As much of a posting as a site map needs. */
export type OpenPage = Pick<PostingSummary, 'id' | 'slug' | 'sources' | 'sample' | 'state' | 'changedAt'>;

/** The pages of open postings of the field, for search engines. */
export class OpenPageStore {
  constructor(private readonly db: DataSource) {}

  /** The next by id, samples left out; an empty list at the end. */
  async after(id: number, limit: number): Promise<OpenPage[]> {
    const rows: (Omit<OpenPage, 'changedAt'> & { changedAt: Date })[] = await this.db.query(
      `SELECT id, slug, sources, sample, state, changed_at AS "changedAt" FROM postings
       WHERE id > $1 AND state = 'open' AND in_field AND NOT sample ORDER BY id LIMIT $2`,
      [id, limit],
    );
    return rows.map((row) => ({ ...row, changedAt: row.changedAt.toISOString() }));
  }
}
