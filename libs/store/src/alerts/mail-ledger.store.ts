import type { DataSource } from 'typeorm';
import { ALERT_COLUMNS, ALERT_TABLES, type AlertRow } from './alert-rows.js';
import { keepTurn, rollForward } from './keep-turn.js';
import type {
  LedgerMail,
  MailEnd,
  SendingState,
  StartDecision,
  Turn,
  WaitingPosting,
} from './ledger-rows.js';
import { isArmed } from './mail-switch.js';
import { begin, mailOf, sendingState, withhold } from './start-sending.js';

/** Mails that wait are looked through in this number, to find one whose provider takes mail now. */
const LOOKED_THROUGH = 50;

/** The ledger of mail: decided before it is sent, at most one per alert and slot, no posting twice to one alert. */
export class MailLedgerStore {
  constructor(private readonly db: DataSource) {}

  /** Alerts whose moment has come. */
  async due(now: Date, limit: number): Promise<number[]> {
    const rows: { id: number }[] = await this.db.query(
      `SELECT id FROM alerts WHERE state = 'on' AND look_at <= $1 ORDER BY look_at, id LIMIT $2`,
      [now, limit],
    );
    return rows.map(({ id }) => id);
  }

  /**
   * Decides what an alert is sent and writes it down: the mail, and that its postings are told, before anything leaves.
   * `today` = the subscriber's calendar day, to count the instant mails of.
   */
  async decide(
    alertId: number,
    now: Date,
    today: (alert: AlertRow) => string,
    plan: (alert: AlertRow, waiting: WaitingPosting[], instantsToday: number) => Promise<Turn>,
  ): Promise<void> {
    await this.db.transaction(async (tx) => {
      const [alert]: AlertRow[] = await tx.query(
        `SELECT ${ALERT_COLUMNS} FROM ${ALERT_TABLES}
         WHERE a.id = $1 AND a.state = 'on' AND a.look_at <= $2 FOR UPDATE OF a SKIP LOCKED`,
        [alertId, now],
      );
      if (!alert) return;
      const waiting: WaitingPosting[] = await tx.query(
        `SELECT w.posting_id AS "postingId", p.employer_id AS "employerId", w.matched_at AS "matchedAt",
           w.near_miss AS "nearMiss", w.maybe_told AS "maybeTold"
         FROM alert_waiting w JOIN postings p ON p.id = w.posting_id WHERE w.alert_id = $1
         ORDER BY w.matched_at, w.posting_id`,
        [alertId],
      );
      const [{ n }]: [{ n: number }] = await tx.query(
        'SELECT count(*)::int AS n FROM mails WHERE alert_id = $1 AND starts_with(slot, $2)',
        [alertId, `${today(alert)}.`],
      );
      await keepTurn(tx, alert, await plan(alert, waiting, n), now);
    });
  }

  /**
   * Takes the next mail that may go now and marks it as under way, so that a crash leaves a trace. Mail to an address
   * that is unsubscribed or suppressed by now is withheld. Null = nothing may go; `againAt` says when something may.
   */
  async take(
    now: Date,
    providerOf: (address: string) => string,
    start: (state: SendingState) => StartDecision,
  ): Promise<{ mail: LedgerMail } | { mail: null; againAt: Date | null }> {
    return this.db.transaction(async (tx) => {
      const [row]: { nextAt: Date | null; stopped: boolean }[] = await tx.query(
        'SELECT next_at AS "nextAt", stopped_at IS NOT NULL AS stopped FROM mail_switch WHERE id = 1 FOR UPDATE',
      );
      if (!row || row.stopped || !(await isArmed(tx))) return { mail: null, againAt: null };
      await withhold(tx, now);
      const waiting: { id: number; address: string; tryAt: Date }[] = await tx.query(
        `SELECT m.id, s.address, m.try_at AS "tryAt" FROM mails m JOIN alerts a ON a.id = m.alert_id
         JOIN subscribers s ON s.id = a.subscriber_id
         WHERE m.state = 'waiting' AND m.try_at <= $1 ORDER BY m.try_at, m.id LIMIT ${LOOKED_THROUGH}`,
        [now],
      );
      let againAt: Date | null = null;
      for (const { id, address } of waiting) {
        const provider = providerOf(address);
        const state = await sendingState(tx, provider, row.nextAt);
        const decision = start(state);
        if (decision.start) {
          await begin(tx, id, provider, decision, now);
          return { mail: { ...(await mailOf(tx, id)), provider: state.provider } };
        }
        if (decision.againAt && (againAt === null || decision.againAt < againAt)) againAt = decision.againAt;
      }
      return { mail: null, againAt };
    });
  }

  /** Notes what became of a try. Postings of a digest that did not surely arrive wait for the next one. */
  async ended(
    mailId: number,
    { state, said, tryAt, provider, providerState }: MailEnd,
    now: Date,
  ): Promise<void> {
    await this.db.transaction(async (tx) => {
      await tx.query(
        `UPDATE mails SET state = $2, said = $3, try_at = $4,
           ended_at = CASE WHEN $2 = 'waiting' THEN NULL ELSE $5::timestamptz END
         WHERE id = $1 AND state = 'sending'`,
        [mailId, state, said, tryAt, now],
      );
      await tx.query(`UPDATE mail_providers SET troubles = $2, hold_until = $3 WHERE provider = $1`, [
        provider,
        providerState.troubles,
        providerState.holdUntil,
      ]);
      if (state === 'unknown' || state === 'rejected' || state === 'given_up') {
        await rollForward(tx, [mailId], state === 'unknown');
      }
    });
  }

  /** Notes under which Message-ID a mail goes out, to know it again when it comes back. */
  async name(mailId: number, messageId: string): Promise<void> {
    await this.db.query('UPDATE mails SET message_id = $2 WHERE id = $1', [mailId, messageId]);
  }

  /** Mails whose sender gave no sign of life: nobody will ever know whether they went out. Returns how many. */
  async recover(startedBefore: Date, now: Date): Promise<number> {
    return this.db.transaction(async (tx) => {
      const [rows]: [{ id: number }[], number] = await tx.query(
        `UPDATE mails SET state = 'unknown', ended_at = $2, said = 'The sender stopped while this mail was under way.'
         WHERE state = 'sending' AND started_at < $1 RETURNING id`,
        [startedBefore, now],
      );
      await rollForward(
        tx,
        rows.map(({ id }) => id),
        true,
      );
      return rows.length;
    });
  }

  /** Is there mail that could go now? */
  async anyWaiting(now: Date): Promise<boolean> {
    const [row]: { any: boolean }[] = await this.db.query(
      `SELECT EXISTS (SELECT FROM mails WHERE state = 'waiting' AND try_at <= $1) AS any`,
      [now],
    );
    return row?.any ?? false;
  }

  /** The address that a mail with this Message-ID went to; null = it is none of ours. */
  async addressOf(messageId: string): Promise<string | null> {
    const [row]: { key: string }[] = await this.db.query(
      `SELECT s.address_key AS key FROM mails m JOIN alerts a ON a.id = m.alert_id
       JOIN subscribers s ON s.id = a.subscriber_id WHERE m.message_id = $1`,
      [messageId],
    );
    return row?.key ?? null;
  }
}
