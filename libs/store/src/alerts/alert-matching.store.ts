import type { SearchCriteria } from '#domain';
import type { DataSource } from 'typeorm';
import { isBehind, keepPlace, newsFor, type OutboxNews } from '../read/outbox-places.js';

const CONSUMER = 'alerts';
/** Any fixed number; one process at a time matches, or two would count the same news. */
const MATCHING_LOCK = 7_355_611;

/** An alert that was switched on, off or changed. */
export interface ChangedAlert {
  id: number;
  criteria: SearchCriteria;
  on: boolean;
  /** To the microsecond, as Postgres writes it: a Date would round it, and the same alert would come again for ever. */
  changedAt: string;
}

/** A posting that fits an alert, or misses it narrowly. */
export interface Match {
  alertId: number;
  postingId: number;
  nearMiss: boolean;
}

/** What matching reads and keeps: news of postings, alerts that change, what waits to be told. */
export class AlertMatchingStore {
  constructor(private readonly db: DataSource) {}

  /** Alerts that changed after this one, in order; fewer than `limit` at the end. */
  async changed(after: Pick<ChangedAlert, 'changedAt' | 'id'>, limit: number): Promise<ChangedAlert[]> {
    return this.db.query(
      `SELECT id, criteria, state = 'on' AS on, changed_at::text AS "changedAt" FROM alerts
       WHERE (changed_at, id) > ($1::timestamptz, $2) ORDER BY changed_at, id LIMIT $3`,
      [after.changedAt, after.id, limit],
    );
  }

  /** A place so long before this one that no change can still be on its way to it. */
  async before(changedAt: string): Promise<Pick<ChangedAlert, 'changedAt' | 'id'>> {
    const [row]: { at: string }[] = await this.db.query(
      `SELECT ($1::timestamptz - interval '1 minute')::text AS at`,
      [changedAt],
    );
    return { changedAt: row?.at ?? changedAt, id: 0 };
  }

  /** Is there news of postings that no alert has been held against yet? */
  async isBehind(): Promise<boolean> {
    return isBehind(this.db, CONSUMER);
  }

  /**
   * Takes the next news and keeps what `match` makes of them, in one transaction with the place: nothing is matched
   * twice or left out. What an alert was told already, under any id the posting had, is not kept again. Returns how
   * many news there were; 0 = none, or another process has them.
   */
  async next(limit: number, match: (news: OutboxNews[]) => Promise<Match[]>): Promise<number> {
    return this.db.transaction(async (tx) => {
      const [lock]: { got: boolean }[] = await tx.query('SELECT pg_try_advisory_xact_lock($1) AS got', [
        MATCHING_LOCK,
      ]);
      if (!lock?.got) return 0;
      const news = await newsFor(tx, CONSUMER, limit);
      const last = news.at(-1);
      if (!last) return 0;
      const matches = await match(news);
      await tx.query(
        `INSERT INTO alert_waiting (alert_id, posting_id, near_miss)
         SELECT x.alert, x.posting, x.near FROM unnest($1::int[], $2::int[], $3::boolean[]) AS x(alert, posting, near)
         JOIN alerts a ON a.id = x.alert AND a.state = 'on'
         WHERE NOT EXISTS (SELECT FROM alert_told t WHERE t.alert_id = x.alert AND t.posting_id = x.posting)
         ON CONFLICT (alert_id, posting_id) DO UPDATE SET near_miss = alert_waiting.near_miss AND excluded.near_miss`,
        [
          matches.map(({ alertId }) => alertId),
          matches.map(({ postingId }) => postingId),
          matches.map(({ nearMiss }) => nearMiss),
        ],
      );
      // An instant alert is looked at when something fits, not only at its hour.
      await tx.query(
        `UPDATE alerts SET look_at = now() WHERE id = ANY($1) AND state = 'on' AND rhythm = 'instant'
           AND (look_at IS NULL OR look_at > now())`,
        [[...new Set(matches.filter(({ nearMiss }) => !nearMiss).map(({ alertId }) => alertId))]],
      );
      await keepPlace(tx, CONSUMER, last.id);
      return news.length;
    });
  }
}
