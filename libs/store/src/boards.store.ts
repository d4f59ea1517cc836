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

  async all(): Promise<Board[]> {
    return this.db.getRepository(Board).find({ order: { source: 'ASC', token: 'ASC' } });
  }
}
