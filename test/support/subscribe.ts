import { addressHash, nextSlot, tokenHash } from '#alerts';
import { USUAL_CRITERIA, type SearchCriteria } from '#domain';
import { SubscriptionStore, type AlertRow } from '#store';
import type { DataSource } from 'typeorm';

export const LINK_SECRET = 'a-secret-of-more-than-thirty-two-characters';

export interface Wish {
  address: string;
  criteria?: Partial<SearchCriteria>;
  rhythm?: AlertRow['rhythm'];
  zone?: string;
  hour?: number;
}

/** Signs up and confirms, as the pages do; the confirmation mail itself is left out. Returns the alert's id. */
export async function subscribe(db: DataSource, wish: Wish, at = new Date()): Promise<number> {
  const { address, criteria = {}, rhythm = 'daily', zone = 'America/Chicago', hour = 7 } = wish;
  const store = new SubscriptionStore(db);
  const key = address.toLowerCase();
  await store.signUp(
    {
      address,
      addressKey: key,
      addressHash: addressHash(key, LINK_SECRET),
      mailbox: key,
      line: '203.0.113.7/32',
      block: '203.0.113.0/24',
      criteria: { ...USUAL_CRITERIA, ...criteria },
      timetable: { rhythm, zone, hour, weekday: 1 },
      program: null,
      at,
    },
    () => ({ mail: 'confirmation' }),
  );
  await db.query(`DELETE FROM mails WHERE kind = 'confirmation'`);
  const [{ id }]: [{ id: number }] = await db.query('SELECT max(id) AS id FROM alerts');
  const hash = tokenHash(`token-of-alert-${id}`);
  await store.keepToken(id, hash, new Date(at.getTime() + 3_600_000));
  await store.confirm(hash, at, (alert) => nextSlot(alert, at).at);
  return id;
}

/** Time flies: the alerts' next slots are now. */
export const makeDue = (db: DataSource): Promise<unknown> =>
  db.query(
    `UPDATE alerts SET since = since - interval '2 days', last_slot = NULL, look_at = now() WHERE state = 'on'`,
  );
