import type { DataSource } from 'typeorm';
import { isBehind, keepPlace, newsFor, type OutboxNews } from './outbox-places.js';

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

  /** A reader whose place is kept under his name. Who is new begins with what is written from now on. */
  async enter(reader: string): Promise<void> {
    await this.db.query(
      `INSERT INTO outbox_places (consumer, place) SELECT $1, coalesce(max(id), 0) FROM outbox
       ON CONFLICT (consumer) DO NOTHING`,
      [reader],
    );
  }

  /** Is there anything that this reader has not read? */
  isBehind(reader: string): Promise<boolean> {
    return isBehind(this.db, reader);
  }

  newsFor(reader: string, limit: number): Promise<OutboxNews[]> {
    return newsFor(this.db, reader, limit);
  }

  /** This reader is done with everything up to this entry. */
  keepPlace(reader: string, id: number): Promise<void> {
    return keepPlace(this.db, reader, id);
  }
}
