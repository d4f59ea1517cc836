import type { SearchCriteria } from '#domain';

/** A saved search of one subscriber. */
export interface AlertRow {
  id: number;
  subscriberId: number;
  address: string;
  criteria: SearchCriteria;
  rhythm: 'instant' | 'daily' | 'weekly';
  /** On the subscriber's clock. */
  hour: number;
  /** 1 = Monday ... 7 = Sunday. */
  weekday: number;
  /** IANA name. */
  zone: string;
  instantCap: number;
  employersExcluded: number[];
  /** The school that handed the link out; null = none. */
  program: string | null;
  pausedUntil: Date | null;
  /** `off` = unsubscribed, or suppressed. */
  state: 'unconfirmed' | 'on' | 'off';
  /** Confirmed; null = never. */
  since: Date | null;
  lastSlot: string | null;
}

export const ALERT_COLUMNS = `
  a.id, a.subscriber_id AS "subscriberId", s.address, a.criteria, a.rhythm, a.hour, a.weekday, a.zone,
  a.instant_cap AS "instantCap", a.employers_excluded AS "employersExcluded", a.program,
  a.paused_until AS "pausedUntil", a.state, a.since, a.last_slot AS "lastSlot"`;

export const ALERT_TABLES = 'alerts a JOIN subscribers s ON s.id = a.subscriber_id';
