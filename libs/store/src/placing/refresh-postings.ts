import type { PostingDraft } from '#domain';
import type { EntityManager } from 'typeorm';
import type { Groups } from './group-around.js';
import { draftsOf } from './kept-drafts.js';
import { keepPlacements } from './keep-placements.js';
import { membersOf, momentOf, type Member } from './posting-members.js';
import { earlierPostings, savePostings, type PostingRow } from './save-postings.js';
import type { VacancyRules } from './vacancy-rules.js';

export interface RefreshOptions {
  /** Drafts that are at hand; others are made from kept tags. */
  drafts?: ReadonlyMap<number, PostingDraft>;
  /** A moment that has come, when there are no other news. */
  now?: Date;
}

/**
 * Brings postings up to what their listings say: who speaks, where it is advertised, whether it is open. The caller
 * holds the placing lock. Time is that of the news themselves, so that the same news give the same rows whenever they
 * are dealt with.
 */
export async function refreshPostings(
  tx: EntityManager,
  { kept, left, placed }: Groups,
  rules: VacancyRules,
  { drafts = new Map(), now }: RefreshOptions = {},
): Promise<void> {
  if (kept.length === 0) return;
  const groups = await withIds(tx, kept);
  const members = await membersOf(
    tx,
    groups.flatMap(({ listings }) => listings),
    placed,
  );
  const speaking = new Map(
    groups.map(({ posting, listings }) => [posting, rules.speaker(listings.map((id) => members.get(id)!))]),
  );
  const drafted = await draftsOf(tx, [...speaking.values()], drafts, rules);
  const before = await earlierPostings(
    tx,
    groups.map(({ posting }) => posting),
  );
  const rows = groups.map(({ posting, listings }): PostingRow => {
    const own = listings.map((id) => members.get(id)!);
    const moment = momentOf(own, now);
    const { life, events } = rules.life(own, before.get(posting)?.life ?? null, moment);
    const draft = drafted.get(speaking.get(posting)!)!;
    return { ...sharedFacts(own, draft.listingId), id: posting, draft, life, events, moment };
  });
  await savePostings(tx, rows, before, rules);
  await keepPlacements(tx, groups, placed);
  await merge(
    tx,
    left.map(({ posting, into }) => ({ posting, into: groups[into]!.posting })),
  );
}

/** The same for postings whose listings stay as they are. */
export async function refreshKept(
  tx: EntityManager,
  postingIds: number[],
  rules: VacancyRules,
  options: RefreshOptions = {},
): Promise<void> {
  const kept: { posting: number; listings: number[] }[] = await tx.query(
    `SELECT posting_id AS posting, array_agg(listing_id ORDER BY listing_id) AS listings
     FROM placements WHERE posting_id = ANY($1) GROUP BY posting_id ORDER BY posting_id`,
    [postingIds],
  );
  await refreshPostings(tx, { kept, left: [], placed: new Map() }, rules, options);
}

async function withIds(
  tx: EntityManager,
  kept: Groups['kept'],
): Promise<{ posting: number; listings: number[] }[]> {
  const fresh = kept.filter(({ posting }) => posting === null).length;
  const rows: { id: number }[] = await tx.query(
    `SELECT nextval(pg_get_serial_sequence('postings', 'id'))::int AS id FROM generate_series(1, $1)`,
    [fresh],
  );
  const ids = rows.map(({ id }) => id);
  return kept.map(({ posting, listings }) => ({ listings, posting: posting ?? ids.shift()! }));
}

/** What doesn't depend on who speaks. */
function sharedFacts(
  members: Member[],
  speaker: number,
): Pick<PostingRow, 'places' | 'sources' | 'firstSeenAt' | 'changedAt'> {
  const ordered = members.toSorted((a, b) => (a.order < b.order ? -1 : 1));
  const alive = ordered.filter(({ goneAt }) => goneAt === null);
  const told = alive.length > 0 ? alive : ordered;
  const first = ordered.filter(({ id }) => id === speaker);
  const times = (of: (member: Member) => Date) => members.map((member) => of(member).getTime());
  return {
    places: [...new Set([...first, ...told].flatMap(({ location }) => location ?? []))],
    sources: [...new Set([...first, ...told].map(({ source }) => source))],
    firstSeenAt: new Date(Math.min(...times(({ firstSeenAt }) => firstSeenAt))),
    changedAt: new Date(Math.max(...times(({ changedAt }) => changedAt))),
  };
}

/** Postings whose listings went to others: their addresses lead there, and so does what happened to them. */
async function merge(tx: EntityManager, left: { posting: number; into: number }[]): Promise<void> {
  for (const { posting, into } of left) {
    await tx.query('UPDATE former_postings SET posting_id = $2 WHERE posting_id = $1', [posting, into]);
    await tx.query('UPDATE posting_events SET posting_id = $2 WHERE posting_id = $1', [posting, into]);
    // What an alert was told under one id it was told under the other: never twice.
    await tx.query(
      `INSERT INTO alert_told (alert_id, posting_id, mail_id)
       SELECT alert_id, $2, mail_id FROM alert_told WHERE posting_id = $1 ON CONFLICT DO NOTHING`,
      [posting, into],
    );
    await tx.query(
      `INSERT INTO alert_waiting (alert_id, posting_id, matched_at, near_miss, maybe_told)
       SELECT alert_id, $2, matched_at, near_miss, maybe_told FROM alert_waiting WHERE posting_id = $1
       ON CONFLICT DO NOTHING`,
      [posting, into],
    );
    await tx.query(
      `DELETE FROM alert_waiting w USING alert_told t
       WHERE w.posting_id = $1 AND t.alert_id = w.alert_id AND t.posting_id = w.posting_id`,
      [into],
    );
    await tx.query('DELETE FROM postings WHERE id = $1', [posting]);
    await tx.query('INSERT INTO former_postings (id, posting_id, merged_at) VALUES ($1, $2, now())', [
      posting,
      into,
    ]);
    await tx.query(`INSERT INTO outbox (kind, posting_id) VALUES ('posting.merged', $1)`, [posting]);
  }
}
