import type { DataSource } from 'typeorm';
import { Board } from './entities/index.js';

export interface NewBoard {
  source: string;
  token: string;
  origin: string | null;
  employer: string | null;
  everyMinutes: number;
}

/** The boards we read. */
export class BoardStore {
  constructor(private readonly db: DataSource) {}

  /** Adds a board, due at once, or brings its address up to date. Returns its id. */
  async put(board: NewBoard): Promise<number> {
    return this.upsert(board, false);
  }

  /**
   * Brings boards in that aren't known yet, spread over their first rhythm so that they don't all come due at once.
   * Known ones stay as operators have set them. Returns how many were new.
   */
  async seed(boards: (NewBoard & { enabled: boolean })[]): Promise<number> {
    const added: unknown[] = await this.db.query(
      `INSERT INTO boards (source, token, origin, employer, every_minutes, enabled, next_run_at)
       SELECT source, token, origin, employer, "everyMinutes", enabled,
         now() + random() * "everyMinutes" * interval '1 minute'
       FROM jsonb_to_recordset($1::jsonb) AS x(source text, token text, origin text, employer text,
         "everyMinutes" int, enabled boolean)
       ON CONFLICT (source, token) DO NOTHING RETURNING id`,
      [JSON.stringify(boards)],
    );
    return added.length;
  }

  async byId(id: number): Promise<Board | null> {
    return this.db.getRepository(Board).findOneBy({ id });
  }

  /**
   * Makes these the sample boards: the simulator may have moved to another port or serve others than last time.
   * All are due at once; sample boards that are no longer served are switched off.
   */
  async putSamples(boards: NewBoard[]): Promise<void> {
    const ids: number[] = [];
    for (const board of boards) ids.push(await this.upsert(board, true));
    await this.db.query('UPDATE boards SET enabled = false WHERE sample AND NOT id = ANY($1)', [ids]);
  }

  private async upsert(board: NewBoard, sample: boolean): Promise<number> {
    const rows: { id: number }[] = await this.db.query(
      `INSERT INTO boards (source, token, origin, employer, every_minutes, sample)
       VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (source, token) DO UPDATE SET
         origin = excluded.origin, employer = excluded.employer, every_minutes = excluded.every_minutes,
         sample = excluded.sample, enabled = true, next_run_at = least(boards.next_run_at, now())
       RETURNING id`,
      [board.source, board.token, board.origin, board.employer, board.everyMinutes, sample],
    );
    return rows[0]!.id;
  }

  /** Pauses a board or switches it on again; what it failed at before is forgotten then. False = there is none. */
  async switch(id: number, enabled: boolean): Promise<boolean> {
    const [, count]: [unknown, number] = await this.db.query(
      `UPDATE boards SET enabled = $2, failures = CASE WHEN $2 THEN 0 ELSE failures END,
         missing_since = CASE WHEN $2 THEN NULL ELSE missing_since END
       WHERE id = $1`,
      [id, enabled],
    );
    return count > 0;
  }

  /** Makes a board due at once, also one that is switched off. False = there is none. */
  async runNow(id: number): Promise<boolean> {
    const [, count]: [unknown, number] = await this.db.query(
      'UPDATE boards SET next_run_at = now(), enabled = true WHERE id = $1',
      [id],
    );
    return count > 0;
  }

  /**
   * Lets what is held close: the board is due at once, also one that is switched off, and what that pull misses again
   * is taken at its word. False = there is no such board, or it holds nothing.
   */
  async release(id: number): Promise<boolean> {
    const [, count]: [unknown, number] = await this.db.query(
      'UPDATE boards SET release_held = true, next_run_at = now(), enabled = true WHERE id = $1 AND held > 0',
      [id],
    );
    return count > 0;
  }

  async all(): Promise<Board[]> {
    return this.db.getRepository(Board).find({ order: { source: 'ASC', token: 'ASC' } });
  }
}
