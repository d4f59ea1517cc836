import type { EntityManager } from 'typeorm';
import type { AlertRow } from './alert-rows.js';
import type { Turn } from './ledger-rows.js';

/** Writes down what an alert is sent, and that its postings are told, before anything leaves. */
export async function keepTurn(
  tx: EntityManager,
  alert: AlertRow,
  { mail, emptySlot, letGo, lookAt }: Turn,
  now: Date,
): Promise<void> {
  let told: number[] = [];
  if (mail) {
    const [row]: { id: number }[] = await tx.query(
      `INSERT INTO mails (alert_id, slot, kind, postings, maybe_told, near_misses, more, try_at)
       SELECT $1, $2, $3, $4, ARRAY(SELECT posting_id FROM alert_waiting
         WHERE alert_id = $1 AND maybe_told AND posting_id = ANY($4)), $5, $6, $7
       ON CONFLICT (alert_id, slot) DO NOTHING RETURNING id`,
      [alert.id, mail.slot, mail.kind, mail.postings, mail.nearMisses, mail.more, now],
    );
    // A slot that has had its mail leaves what waits for the next one.
    if (row) {
      told = [...mail.postings, ...mail.nearMisses];
      await tx.query(
        `INSERT INTO alert_told (alert_id, posting_id, mail_id) SELECT $1, unnest($2::int[]), $3 ON CONFLICT DO NOTHING`,
        [alert.id, told, row.id],
      );
    }
  }
  await tx.query('DELETE FROM alert_waiting WHERE alert_id = $1 AND posting_id = ANY($2)', [
    alert.id,
    [...told, ...letGo],
  ]);
  const slot = mail?.kind === 'digest' ? mail.slot : emptySlot;
  await tx.query('UPDATE alerts SET last_slot = coalesce($2, last_slot), look_at = $3 WHERE id = $1', [
    alert.id,
    slot,
    lookAt,
  ]);
}

/** Postings of mails that may not have arrived are to be told again: by the next digest, never by the same mail. */
export async function rollForward(tx: EntityManager, mailIds: number[], maybeTold: boolean): Promise<void> {
  await tx.query(
    `INSERT INTO alert_waiting (alert_id, posting_id, matched_at, maybe_told)
     SELECT m.alert_id, p.id, m.created_at, $2 OR p.id = ANY(m.maybe_told)
     FROM mails m CROSS JOIN LATERAL unnest(m.postings) AS x(id) JOIN postings p ON p.id = x.id
     WHERE m.id = ANY($1)
     ON CONFLICT (alert_id, posting_id) DO UPDATE SET maybe_told = alert_waiting.maybe_told OR excluded.maybe_told`,
    [mailIds, maybeTold],
  );
  await tx.query('DELETE FROM alert_told WHERE mail_id = ANY($1)', [mailIds]);
}
