import type { DataSource } from 'typeorm';

/** So many rows of a kind in one statement, so that nobody waits long for their locks and vacuum keeps up. */
const AT_ONCE = 1_000;
const RUNS_KEPT_DAYS = 400;
const OUTBOX_KEPT_DAYS = 30;

export interface Removed {
  pages: number;
  runs: number;
  outbox: number;
  /** There is more that is old. */
  more: boolean;
}

/** Lets go of what nobody needs any more. Listings and postings stay, also those that are over. */
export class RetentionStore {
  constructor(private readonly db: DataSource) {}

  /** Removes a batch of what is old at `now`. Any number of workers may do so at once. */
  async removeOld(now: Date, pagesKeptDays: number): Promise<Removed> {
    const pages = await this.remove(OLD_PAGES, now, pagesKeptDays);
    const runs = await this.remove(OLD_RUNS, now, RUNS_KEPT_DAYS);
    const outbox = await this.remove(OLD_OUTBOX, now, OUTBOX_KEPT_DAYS);
    return { pages, runs, outbox, more: [pages, runs, outbox].includes(AT_ONCE) };
  }

  private async remove(sql: string, now: Date, keptDays: number): Promise<number> {
    const before = new Date(now.getTime() - keptDays * 86_400_000);
    const [, count]: [unknown, number] = await this.db.query(sql, [before, AT_ONCE]);
    return count;
  }
}

/**
 * A page stays while it is the last that told a listing which is still there, while it holds the body of a later one,
 * and while its board is being pulled, because the answer may be that all is as it was on that page.
 */
const OLD_PAGES = `
  DELETE FROM pages WHERE id IN (
    SELECT id FROM pages p
    WHERE fetched_at < $1
      AND NOT EXISTS (SELECT FROM runs WHERE board_id = p.board_id AND finished_at IS NULL)
      AND NOT EXISTS (SELECT FROM listings WHERE board_id = p.board_id AND seen_page_id = p.id AND gone_at IS NULL)
      AND NOT EXISTS (SELECT FROM pages WHERE body_page_id = p.id)
    ORDER BY fetched_at LIMIT $2 FOR UPDATE SKIP LOCKED
  )`;

const OLD_RUNS = `
  DELETE FROM runs WHERE id IN (
    SELECT id FROM runs r
    WHERE finished_at < $1 AND NOT EXISTS (SELECT FROM pages WHERE run_id = r.id)
    ORDER BY id LIMIT $2 FOR UPDATE SKIP LOCKED
  )`;

/** The oldest have the lowest ids. The newest stays, however old: who comes new to the outbox begins after it. */
const OLD_OUTBOX = `
  DELETE FROM outbox WHERE id < (SELECT max(id) FROM outbox) AND id IN (
    SELECT id FROM (SELECT id, happened_at FROM outbox ORDER BY id LIMIT $2) oldest WHERE happened_at < $1
  )`;
