import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';

/** How long a turn outlives its holder. Short: a killed worker must not keep a host waiting. */
const LEASE_MS = 3_000;
const RENEW_MS = 1_000;

/** One request at a time per host, with a pause after each, over all processes. */
export class HostTurnStore {
  constructor(private readonly db: DataSource) {}

  /** Waits for the host's turn. Rejects when `signal` aborts. Always release, whatever the request came to. */
  async take(
    host: string,
    minDelayMs: number,
    signal?: AbortSignal,
  ): Promise<{ release: () => Promise<void> }> {
    await this.db.query('INSERT INTO hosts (host) VALUES ($1) ON CONFLICT DO NOTHING', [host]);
    const holder = randomUUID();
    while (true) {
      const waitMs = await this.tryTake(host, holder);
      if (waitMs === null) break;
      // A turn may end early, so look again before the lease would; but not so often that waiting costs the database.
      await sleep(Math.min(Math.max(waitMs, 20), 1_000), undefined, signal ? { signal } : undefined);
    }
    const renewal = setInterval(() => void this.renew(host, holder).catch(() => {}), RENEW_MS);
    renewal.unref();
    return {
      release: async () => {
        clearInterval(renewal);
        await this.db.query(
          `UPDATE hosts SET busy_until = '-infinity', holder = NULL,
             next_allowed_at = greatest(next_allowed_at, now() + $3 * interval '1 millisecond')
           WHERE host = $1 AND holder = $2`,
          [host, holder, minDelayMs],
        );
      },
    };
  }

  /** Nobody asks this host before `until`. */
  async holdOff(host: string, until: Date): Promise<void> {
    await this.db.query(
      `INSERT INTO hosts (host, next_allowed_at) VALUES ($1, $2)
       ON CONFLICT (host) DO UPDATE SET next_allowed_at = greatest(hosts.next_allowed_at, excluded.next_allowed_at)`,
      [host, until],
    );
  }

  /** Null = the turn is ours; else how many milliseconds to wait before asking again. */
  private async tryTake(host: string, holder: string): Promise<number | null> {
    const [taken]: [unknown[], number] = await this.db.query(
      `UPDATE hosts SET busy_until = now() + $3 * interval '1 millisecond', holder = $2
       WHERE host = $1 AND busy_until <= now() AND next_allowed_at <= now() RETURNING host`,
      [host, holder, LEASE_MS],
    );
    if (taken.length > 0) return null;
    const rows: { wait: number | null }[] = await this.db.query(
      `SELECT extract(epoch FROM greatest(nullif(busy_until, '-infinity'), nullif(next_allowed_at, '-infinity')) - now())::float8 * 1000 AS wait
       FROM hosts WHERE host = $1`,
      [host],
    );
    return rows[0]?.wait ?? 0;
  }

  private async renew(host: string, holder: string): Promise<void> {
    await this.db.query(
      `UPDATE hosts SET busy_until = now() + $3 * interval '1 millisecond' WHERE host = $1 AND holder = $2`,
      [host, holder, LEASE_MS],
    );
  }
}
