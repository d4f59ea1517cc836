import type { EntityManager } from 'typeorm';
import { ALERT_COLUMNS, type AlertRow } from './alert-rows.js';
import type { LedgerMail, SendingState } from './ledger-rows.js';

/** What must not be sent any more isn't; confirmations go to those who aren't confirmed, by their nature. */
export async function withhold(tx: EntityManager, now: Date): Promise<void> {
  await tx.query(
    `UPDATE mails m SET state = 'withheld', ended_at = $1, said = 'The address is unsubscribed or suppressed.'
     FROM alerts a, subscribers s
     WHERE m.state = 'waiting' AND m.try_at <= $1 AND a.id = m.alert_id AND s.id = a.subscriber_id
       AND ((m.kind IN ('digest', 'instant') AND a.state <> 'on')
         OR EXISTS (SELECT FROM suppressions x WHERE x.address_hash = s.address_hash))`,
    [now],
  );
}

/** Where sending to a provider stands. */
export async function sendingState(
  tx: EntityManager,
  provider: string,
  nextAt: Date | null,
): Promise<SendingState> {
  const [row]: { troubles: number; holdUntil: Date | null; nextAt: Date | null }[] = await tx.query(
    `SELECT troubles, hold_until AS "holdUntil", next_at AS "nextAt" FROM mail_providers WHERE provider = $1`,
    [provider],
  );
  const [counts]: { all: number; own: number }[] = await tx.query(
    `SELECT count(*)::int AS all, count(*) FILTER (WHERE provider = $1)::int AS own
     FROM mails WHERE state = 'sending'`,
    [provider],
  );
  return {
    underWay: counts?.all ?? 0,
    underWayOfProvider: counts?.own ?? 0,
    nextAt,
    nextOfProviderAt: row?.nextAt ?? null,
    provider: { troubles: row?.troubles ?? 0, holdUntil: row?.holdUntil ?? null },
  };
}

/** Marks a mail as under way. */
export async function begin(
  tx: EntityManager,
  id: number,
  provider: string,
  { nextAt, nextOfProviderAt }: { nextAt: Date; nextOfProviderAt: Date },
  now: Date,
): Promise<void> {
  await tx.query('UPDATE mail_switch SET next_at = $1 WHERE id = 1', [nextAt]);
  await tx.query(
    `INSERT INTO mail_providers (provider, next_at) VALUES ($1, $2)
     ON CONFLICT (provider) DO UPDATE SET next_at = excluded.next_at`,
    [provider, nextOfProviderAt],
  );
  await tx.query(
    `UPDATE mails SET state = 'sending', started_at = $2, tries = tries + 1, provider = $3 WHERE id = $1`,
    [id, now, provider],
  );
}

export async function mailOf(tx: EntityManager, id: number): Promise<Omit<LedgerMail, 'provider'>> {
  const [row]: (Omit<LedgerMail, 'alert' | 'provider'> & AlertRow)[] = await tx.query(
    `SELECT ${ALERT_COLUMNS}, m.id, m.alert_id AS "alertId", m.slot, m.kind, m.postings, m.maybe_told AS "maybeTold",
       m.near_misses AS "nearMisses", m.more, m.tries
     FROM mails m JOIN alerts a ON a.id = m.alert_id JOIN subscribers s ON s.id = a.subscriber_id WHERE m.id = $1`,
    [id],
  );
  const { alertId, slot, kind, postings, maybeTold, nearMisses, more, tries, ...alert } = row!;
  return {
    id,
    alertId,
    slot,
    kind,
    postings,
    maybeTold,
    nearMisses,
    more,
    tries,
    alert: { ...alert, id: alertId },
  };
}
