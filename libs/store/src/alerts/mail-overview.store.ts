import type { DataSource } from 'typeorm';
import { arm, isArmed } from './mail-switch.js';

/** Where mail stands, for the operator. */
export interface MailOverview {
  armed: boolean;
  stoppedAt: Date | null;
  /** By state, over the last seven days. */
  counts: Record<string, number>;
  /** When the oldest mail that waits was decided; null = none waits. */
  oldestWaiting: Date | null;
  alertsOn: number;
  subscribers: number;
  suppressed: number;
  providers: { provider: string; troubles: number; holdUntil: Date | null }[];
}

/** A mail that did not go out, or may not have. */
export interface TroubledMail {
  id: number;
  alertId: number;
  slot: string;
  kind: string;
  state: string;
  tries: number;
  tryAt: Date | null;
  said: string | null;
}

/** A mail kept because no server is set. */
export interface KeptMail {
  messageId: string;
  address: string;
  subject: string;
  text: string;
  html: string;
  raw: string;
  keptAt: Date;
}

/** What operators see and do about mail. */
export class MailOverviewStore {
  constructor(private readonly db: DataSource) {}

  async overview(): Promise<MailOverview> {
    const [row]: Omit<MailOverview, 'armed' | 'providers'>[] = await this.db.query(
      `SELECT (SELECT stopped_at FROM mail_switch) AS "stoppedAt",
         (SELECT coalesce(jsonb_object_agg(state, n), '{}') FROM (
            SELECT state, count(*)::int AS n FROM mails WHERE created_at > now() - interval '7 days' GROUP BY state) x) AS counts,
         (SELECT min(created_at) FROM mails WHERE state = 'waiting') AS "oldestWaiting",
         (SELECT count(*)::int FROM alerts WHERE state = 'on') AS "alertsOn",
         (SELECT count(DISTINCT subscriber_id)::int FROM alerts WHERE state = 'on') AS subscribers,
         (SELECT count(*)::int FROM suppressions) AS suppressed`,
    );
    const providers: MailOverview['providers'] = await this.db.query(
      `SELECT provider, troubles, hold_until AS "holdUntil" FROM mail_providers
       WHERE troubles > 0 OR hold_until > now() ORDER BY provider`,
    );
    return { ...row!, providers, armed: await isArmed(this.db.manager) };
  }

  async troubled(limit: number): Promise<TroubledMail[]> {
    return this.db.query(
      `SELECT id, alert_id AS "alertId", slot, kind, state, tries, try_at AS "tryAt", said FROM mails
       WHERE state IN ('unknown', 'rejected', 'given_up', 'sending') OR (state = 'waiting' AND tries > 0)
       ORDER BY id DESC LIMIT $1`,
      [limit],
    );
  }

  /** The kill switch: nothing leaves while it is on. */
  async stop(stopped: boolean): Promise<void> {
    await arm(this.db.manager, { anew: false });
    await this.db.query('UPDATE mail_switch SET stopped_at = CASE WHEN $1 THEN now() END WHERE id = 1', [
      stopped,
    ]);
  }

  /** Lets this database send. At a start only if none ever did, by an operator in any case. */
  async arm(by: 'start' | 'operator'): Promise<void> {
    await arm(this.db.manager, { anew: by === 'operator' });
  }

  async keep(mail: Omit<KeptMail, 'keptAt'>): Promise<void> {
    await this.db.query(
      `INSERT INTO kept_mails (message_id, address, subject, text, html, raw) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT DO NOTHING`,
      [mail.messageId, mail.address, mail.subject, mail.text, mail.html, mail.raw],
    );
  }

  /** The newest first. */
  async kept(limit: number): Promise<KeptMail[]> {
    return this.db.query(
      `SELECT message_id AS "messageId", address, subject, text, html, raw, kept_at AS "keptAt"
       FROM kept_mails ORDER BY kept_at DESC, message_id LIMIT $1`,
      [limit],
    );
  }

  async keptBy(messageId: string): Promise<KeptMail | null> {
    const rows: KeptMail[] = await this.db.query(
      `SELECT message_id AS "messageId", address, subject, text, html, raw, kept_at AS "keptAt"
       FROM kept_mails WHERE message_id = $1`,
      [messageId],
    );
    return rows[0] ?? null;
  }
}
