import type { DataSource, EntityManager } from 'typeorm';
import type { OutboxKind } from '../entities/index.js';

/** What happened to a posting. */
export interface OutboxNews {
  id: number;
  kind: OutboxKind;
  postingId: number;
}

type Database = DataSource | EntityManager;

/** Where somebody who reads the outbox is in it; before his first place everything is new to him. */
const PLACE = 'coalesce((SELECT place FROM outbox_places WHERE consumer = $1), 0)';

export async function isBehind(db: Database, consumer: string): Promise<boolean> {
  const [row]: { behind: boolean }[] = await db.query(
    `SELECT EXISTS (SELECT FROM outbox WHERE id > ${PLACE}) AS behind`,
    [consumer],
  );
  return row?.behind ?? false;
}

export const newsFor = (db: Database, consumer: string, limit: number): Promise<OutboxNews[]> =>
  db.query(
    `SELECT id, kind, posting_id AS "postingId" FROM outbox WHERE id > ${PLACE} ORDER BY id LIMIT $2`,
    [consumer, limit],
  );

/** Never back: of two that read side by side the slower one has no say. */
export async function keepPlace(db: Database, consumer: string, place: number): Promise<void> {
  await db.query(
    `INSERT INTO outbox_places (consumer, place) VALUES ($1, $2)
     ON CONFLICT (consumer) DO UPDATE SET place = greatest(outbox_places.place, excluded.place)`,
    [consumer, place],
  );
}
