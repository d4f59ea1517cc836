import type { DataSource } from 'typeorm';
import type { OutboxKind } from '../entities/index.js';

/** What happened to a posting. */
export interface OutboxNews {
  id: number;
  kind: OutboxKind;
  postingId: number;
}

/**
 * What happened to postings, in the order in which it became visible: everything is written under one lock, so that
 * nobody who reads on from the last id he saw can miss an entry.
 */
export class OutboxStore {
  constructor(private readonly db: DataSource) {}

  /** The id of the newest entry; 0 = there has been none. */
  async newest(): Promise<number> {
    const [row]: { id: number }[] = await this.db.query('SELECT coalesce(max(id), 0)::int AS id FROM outbox');
    return row?.id ?? 0;
  }

  async after(id: number, limit: number): Promise<OutboxNews[]> {
    return this.db.query(
      'SELECT id, kind, posting_id AS "postingId" FROM outbox WHERE id > $1 ORDER BY id LIMIT $2',
      [id, limit],
    );
  }
}
