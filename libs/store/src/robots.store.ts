import type { DataSource } from 'typeorm';

export interface KeptRobots {
  text: string;
  fetchedAt: Date;
}

/** robots.txt files, shared between processes so that each host is asked once a day. */
export class RobotsFileStore {
  constructor(private readonly db: DataSource) {}

  async get(origin: string): Promise<KeptRobots | null> {
    const rows: KeptRobots[] = await this.db.query(
      'SELECT text, fetched_at AS "fetchedAt" FROM robots WHERE origin = $1',
      [origin],
    );
    return rows[0] ?? null;
  }

  async put(origin: string, { text, fetchedAt }: KeptRobots): Promise<void> {
    await this.db.query(
      `INSERT INTO robots (origin, text, fetched_at) VALUES ($1, $2, $3)
       ON CONFLICT (origin) DO UPDATE SET text = excluded.text, fetched_at = excluded.fetched_at`,
      [origin, text, fetchedAt],
    );
  }
}
