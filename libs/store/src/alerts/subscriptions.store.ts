import { createHash } from 'node:crypto';
import type { SearchCriteria } from '#domain';
import type { DataSource, EntityManager } from 'typeorm';
import { ALERT_COLUMNS, ALERT_TABLES, type AlertRow } from './alert-rows.js';

/** Somebody asks for an alert. */
export interface SignUp {
  /** As it is written to. */
  address: string;
  /** One subscriber, one key. */
  addressKey: string;
  /** Keyed hash of the key: what stays when the address is erased. */
  addressHash: string;
  /** The mailbox that counts for limits, hashed. */
  mailbox: string;
  line: string;
  block: string;
  criteria: SearchCriteria;
  timetable: Pick<AlertRow, 'rhythm' | 'hour' | 'weekday' | 'zone'>;
  program: string | null;
  at: Date;
}

export interface SignUpState {
  suppressed: 'hard_bounce' | 'complaint' | null;
  hasThisAlert: boolean;
  counts: {
    mailboxDay: number;
    mailboxUnanswered: number;
    lineHour: number;
    blockHour: number;
    everybodyHour: number;
  };
}

export type SignUpDecision =
  { mail: 'confirmation' | 'already' } | { send: false; why: string; alarm: boolean };

/** What a subscriber may change of an alert. */
export type AlertChange = Partial<
  Pick<AlertRow, 'rhythm' | 'hour' | 'weekday' | 'zone' | 'instantCap' | 'employersExcluded' | 'pausedUntil'>
>;

/** Any fixed number; sign-ups are counted one after another, or two at once would both be the first. */
const SIGN_UP_LOCK = 7_355_610;

/** Subscribers and their alerts. */
export class SubscriptionStore {
  constructor(private readonly db: DataSource) {}

  /** Keeps the wish, counts it, and has the mail sent that `decide` allows. Nobody is subscribed before confirming. */
  async signUp(signUp: SignUp, decide: (state: SignUpState) => SignUpDecision): Promise<SignUpDecision> {
    return this.db.transaction(async (tx) => {
      await tx.query('SELECT pg_advisory_xact_lock($1)', [SIGN_UP_LOCK]);
      const criteriaHash = hashOf(signUp.criteria);
      const decision = decide(await stateOf(tx, signUp, criteriaHash));
      const sends = 'mail' in decision;
      await tx.query('INSERT INTO signups (at, mailbox, line, block) VALUES ($1, $2, $3, $4)', [
        signUp.at,
        sends ? signUp.mailbox : '',
        signUp.line,
        signUp.block,
      ]);
      if (sends) await this.keepWish(tx, signUp, criteriaHash, decision.mail);
      return decision;
    });
  }

  private async keepWish(
    tx: EntityManager,
    { address, addressKey, addressHash, mailbox, criteria, timetable, program, at, line }: SignUp,
    criteriaHash: string,
    mail: 'confirmation' | 'already',
  ): Promise<void> {
    const [subscriber]: { id: number }[] = await tx.query(
      `INSERT INTO subscribers (address, address_key, address_hash, mailbox) VALUES ($1, $2, $3, $4)
       ON CONFLICT (address_key) DO UPDATE SET address_hash = excluded.address_hash RETURNING id`,
      [address, addressKey, addressHash, mailbox],
    );
    const { rhythm, hour, weekday, zone } = timetable;
    const [alert]: { id: number }[] = await tx.query(
      `INSERT INTO alerts (subscriber_id, criteria, criteria_hash, rhythm, hour, weekday, zone, program, asked_at, asked_from)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       ON CONFLICT (subscriber_id, criteria_hash) DO UPDATE SET
         rhythm = CASE WHEN alerts.state = 'on' THEN alerts.rhythm ELSE excluded.rhythm END,
         hour = CASE WHEN alerts.state = 'on' THEN alerts.hour ELSE excluded.hour END,
         weekday = CASE WHEN alerts.state = 'on' THEN alerts.weekday ELSE excluded.weekday END,
         zone = CASE WHEN alerts.state = 'on' THEN alerts.zone ELSE excluded.zone END,
         asked_at = CASE WHEN alerts.state = 'on' THEN alerts.asked_at ELSE excluded.asked_at END
       RETURNING id`,
      [subscriber!.id, criteria, criteriaHash, rhythm, hour, weekday, zone, program, at, line],
    );
    await tx.query(
      `INSERT INTO mails (alert_id, slot, kind, try_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
      [alert!.id, `${mail}.${at.toISOString()}`, mail, at],
    );
  }

  /** Keeps the hash of a confirmation link that is on its way. */
  async keepToken(alertId: number, hash: string, expiresAt: Date): Promise<void> {
    await this.db.query('INSERT INTO alert_tokens (hash, alert_id, expires_at) VALUES ($1, $2, $3)', [
      hash,
      alertId,
      expiresAt,
    ]);
  }

  /** The alert that a confirmation link is for; null = there is none, or the link has expired. */
  async toConfirm(hash: string, now: Date): Promise<AlertRow | null> {
    const rows: AlertRow[] = await this.db.query(
      `SELECT ${ALERT_COLUMNS} FROM alert_tokens t JOIN alerts a ON a.id = t.alert_id
       JOIN subscribers s ON s.id = a.subscriber_id WHERE t.hash = $1 AND t.expires_at > $2`,
      [hash, now],
    );
    return rows[0] ?? null;
  }

  /** Switches the alert on, once; a link that is used again does no harm. `firstLook` = its first slot. */
  async confirm(hash: string, now: Date, firstLook: (alert: AlertRow) => Date): Promise<AlertRow | null> {
    const alert = await this.toConfirm(hash, now);
    if (!alert) return null;
    await this.db.transaction(async (tx) => {
      const [, used]: [unknown, number] = await tx.query(
        'UPDATE alert_tokens SET used_at = $2 WHERE hash = $1 AND used_at IS NULL',
        [hash, now],
      );
      if (used === 0) return;
      await tx.query(
        `UPDATE alerts SET state = 'on', since = $2, look_at = $3, paused_until = NULL, changed_at = now()
         WHERE id = $1 AND state <> 'on'`,
        [alert.id, now, firstLook(alert)],
      );
      await tx.query(
        `UPDATE signups SET answered = true
         WHERE mailbox = (SELECT mailbox FROM subscribers WHERE id = $1) AND NOT answered`,
        [alert.subscriberId],
      );
    });
    return this.byId(alert.id);
  }

  async byId(id: number): Promise<AlertRow | null> {
    const rows: AlertRow[] = await this.db.query(
      `SELECT ${ALERT_COLUMNS} FROM ${ALERT_TABLES} WHERE a.id = $1`,
      [id],
    );
    return rows[0] ?? null;
  }

  /** All alerts of the same subscriber that were confirmed, the given one first. */
  async besides(id: number): Promise<AlertRow[]> {
    return this.db.query(
      `SELECT ${ALERT_COLUMNS} FROM ${ALERT_TABLES}
       WHERE a.subscriber_id = (SELECT subscriber_id FROM alerts WHERE id = $1) AND (a.state <> 'unconfirmed' OR a.id = $1)
       ORDER BY a.id <> $1, a.id`,
      [id],
    );
  }

  /** Changes what a subscriber may change. `lookAt` = when its next mail may be due now. */
  async change(id: number, change: AlertChange, lookAt: (alert: AlertRow) => Date): Promise<AlertRow | null> {
    const alert = await this.byId(id);
    if (!alert) return null;
    const next = { ...alert, ...change };
    await this.db.query(
      `UPDATE alerts SET rhythm = $2, hour = $3, weekday = $4, zone = $5, instant_cap = $6, employers_excluded = $7,
         paused_until = $8, look_at = $9, changed_at = now() WHERE id = $1`,
      [
        id,
        next.rhythm,
        next.hour,
        next.weekday,
        next.zone,
        next.instantCap,
        next.employersExcluded,
        next.pausedUntil,
        lookAt(next),
      ],
    );
    return this.byId(id);
  }

  /** Ends an alert. Doing so again changes nothing. */
  async unsubscribe(id: number): Promise<void> {
    await this.db.query(
      `UPDATE alerts SET state = 'off', look_at = NULL, changed_at = now() WHERE id = $1 AND state <> 'off'`,
      [id],
    );
  }

  /** Never write to this address again; its alerts end. */
  async suppress(addressKey: string, addressHash: string, why: 'hard_bounce' | 'complaint'): Promise<void> {
    await this.db.transaction(async (tx) => {
      await tx.query('INSERT INTO suppressions (address_hash, why) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
        addressHash,
        why,
      ]);
      await tx.query(
        `UPDATE alerts SET state = 'off', look_at = NULL, changed_at = now()
         WHERE subscriber_id = (SELECT id FROM subscribers WHERE address_key = $1) AND state <> 'off'`,
        [addressKey],
      );
    });
  }

  /** Everything kept about the subscriber of an alert, in names a reader understands. */
  async exportOf(id: number): Promise<unknown> {
    const [row]: { told: unknown }[] = await this.db.query(
      `SELECT jsonb_build_object('address', s.address, 'since', s.created_at, 'alerts', (
         SELECT jsonb_agg(jsonb_build_object('search', a.criteria, 'rhythm', a.rhythm, 'hour', a.hour,
           'weekday', a.weekday, 'zone', a.zone, 'state', a.state, 'asked_at', a.asked_at, 'asked_from', a.asked_from,
           'confirmed_at', a.since, 'paused_until', a.paused_until, 'program', a.program,
           'mails', (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', m.kind, 'state', m.state,
              'created_at', m.created_at, 'ended_at', m.ended_at, 'postings', m.postings) ORDER BY m.id), '[]')
              FROM mails m WHERE m.alert_id = a.id)) ORDER BY a.id)
         FROM alerts a WHERE a.subscriber_id = s.id)) AS told
       FROM subscribers s WHERE s.id = (SELECT subscriber_id FROM alerts WHERE id = $1)`,
      [id],
    );
    return row?.told ?? null;
  }

  /** Forgets the subscriber of an alert and everything about him; a suppression stays as a hash. */
  async erase(id: number): Promise<boolean> {
    return this.db.transaction(async (tx) => {
      const [subscriber]: { id: number; address: string }[] = await tx.query(
        'SELECT s.id, s.address FROM subscribers s JOIN alerts a ON a.subscriber_id = s.id WHERE a.id = $1',
        [id],
      );
      if (!subscriber) return false;
      await tx.query('DELETE FROM kept_mails WHERE lower(address) = lower($1)', [subscriber.address]);
      await tx.query('DELETE FROM subscribers WHERE id = $1', [subscriber.id]);
      return true;
    });
  }

  /** Sign-ups that nobody confirmed, and counts that no limit looks at any more. */
  async purge(unconfirmedBefore: Date): Promise<void> {
    await this.db.query(
      `DELETE FROM subscribers s WHERE NOT EXISTS (SELECT FROM alerts a WHERE a.subscriber_id = s.id
         AND (a.state <> 'unconfirmed' OR a.asked_at >= $1))`,
      [unconfirmedBefore],
    );
    await this.db.query(`DELETE FROM alerts WHERE state = 'unconfirmed' AND asked_at < $1`, [
      unconfirmedBefore,
    ]);
    // A mailbox that left its mails unanswered is remembered for a year, or it could be written to for ever.
    await this.db.query(
      `DELETE FROM signups WHERE at < $1 AND (mailbox = '' OR answered OR at < $1::timestamptz - interval '1 year')`,
      [unconfirmedBefore],
    );
  }
}

async function stateOf(tx: EntityManager, signUp: SignUp, criteriaHash: string): Promise<SignUpState> {
  const [row]: (SignUpState['counts'] & Omit<SignUpState, 'counts'>)[] = await tx.query(
    `SELECT (SELECT why FROM suppressions WHERE address_hash = $1) AS suppressed,
       EXISTS (SELECT FROM alerts a JOIN subscribers s ON s.id = a.subscriber_id
               WHERE s.address_key = $2 AND a.criteria_hash = $3 AND a.state = 'on') AS "hasThisAlert",
       (SELECT count(*)::int FROM signups WHERE mailbox = $4 AND NOT answered
          AND at > $7::timestamptz - interval '1 day') AS "mailboxDay",
       (SELECT count(*)::int FROM signups WHERE mailbox = $4 AND NOT answered) AS "mailboxUnanswered",
       (SELECT count(*)::int FROM signups WHERE line = $5 AND at > $7::timestamptz - interval '1 hour') AS "lineHour",
       (SELECT count(*)::int FROM signups WHERE block = $6 AND at > $7::timestamptz - interval '1 hour') AS "blockHour",
       (SELECT count(*)::int FROM signups WHERE mailbox <> '' AND at > $7::timestamptz - interval '1 hour') AS "everybodyHour"`,
    [
      signUp.addressHash,
      signUp.addressKey,
      criteriaHash,
      signUp.mailbox,
      signUp.line,
      signUp.block,
      signUp.at,
    ],
  );
  const { suppressed, hasThisAlert, ...counts } = row!;
  return { suppressed, hasThisAlert, counts };
}

/** One search, one hash, in whatever order its parts were written. */
const hashOf = (criteria: SearchCriteria): string =>
  createHash('sha256')
    .update(
      JSON.stringify(criteria, (_key, part: unknown) =>
        part !== null && typeof part === 'object' && !Array.isArray(part)
          ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
          : part,
      ),
    )
    .digest('base64url');
