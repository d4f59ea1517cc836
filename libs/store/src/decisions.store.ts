import type { GoneWhy } from '#domain';
import type { DataSource, EntityManager } from 'typeorm';
import { groupAround } from './placing/group-around.js';
import { lockPlacing } from './placing/place-listings.js';
import { refreshPostings } from './placing/refresh-postings.js';
import type { VacancyRules } from './placing/vacancy-rules.js';

/** What an operator said about two listings. */
export interface Decision {
  a: number;
  b: number;
  same: boolean;
  decidedAt: Date;
}

/** A listing of a posting, as an operator looks at it. */
export interface PlacedListing {
  id: number;
  board: string;
  externalId: string;
  title: string;
  company: string | null;
  location: string | null;
  requisitionId: string | null;
  url: string | null;
  firstSeenAt: Date;
  lastSeenAt: Date;
  goneAt: Date | null;
  goneWhy: GoneWhy | null;
  speaks: boolean;
  /** Why it is with another listing of this posting. */
  because: string[];
}

/**
 * Operators' word on which listings are one vacancy. It stands whatever the rules find, now and at every later tagging,
 * until it is taken back; nothing is lost by it.
 */
export class DecisionStore {
  constructor(private readonly db: DataSource) {}

  /** Makes two postings one. False = one of them isn't there. */
  async join(posting: number, other: number, rules: VacancyRules): Promise<boolean> {
    return this.decide(rules, async (tx) => {
      const rows: { listing: number }[] = await tx.query(
        'SELECT listing_id AS listing FROM postings WHERE id = ANY($1)',
        [[posting, other]],
      );
      const [one, two] = rows.map(({ listing }) => listing);
      if (one === undefined || two === undefined) return null;
      const apart = await listingsOf(tx, [posting, other]);
      await tx.query('DELETE FROM listing_decisions WHERE NOT same AND a = ANY($1) AND b = ANY($1)', [apart]);
      await keep(tx, [[one, two]], true);
      return [one, two];
    });
  }

  /** Makes a listing a vacancy of its own. False = it isn't there, or is alone already. */
  async split(listing: number, rules: VacancyRules): Promise<boolean> {
    return this.decide(rules, async (tx) => {
      const together: { id: number }[] = await tx.query(
        `SELECT other.listing_id AS id FROM placements mine JOIN placements other USING (posting_id)
         WHERE mine.listing_id = $1 AND other.listing_id <> $1`,
        [listing],
      );
      if (together.length === 0) return null;
      await keep(
        tx,
        together.map(({ id }) => [listing, id] as const),
        false,
      );
      return [listing, ...together.map(({ id }) => id)];
    });
  }

  /** Takes a word back: the rules decide again. False = there was none. */
  async takeBack(a: number, b: number, rules: VacancyRules): Promise<boolean> {
    return this.decide(rules, async (tx) => {
      const [, count]: [unknown, number] = await tx.query(
        'DELETE FROM listing_decisions WHERE a = least($1::int, $2::int) AND b = greatest($1::int, $2::int)',
        [a, b],
      );
      return count > 0 ? [a, b] : null;
    });
  }

  /** The listings of a posting, the speaking one first; empty = there is no such posting. */
  async listings(posting: number): Promise<PlacedListing[]> {
    return this.db.query(
      `SELECT l.id, b.source || ' ' || b.token AS board, l.external_id AS "externalId", l.title, l.company, l.location,
         l.requisition_id AS "requisitionId", l.url, l.first_seen_at AS "firstSeenAt", l.last_seen_at AS "lastSeenAt",
         l.gone_at AS "goneAt", l.gone_why AS "goneWhy", l.id = p.listing_id AS speaks,
         ARRAY(SELECT DISTINCT t.why FROM listing_ties t JOIN placements o
               ON o.listing_id = CASE WHEN t.a = l.id THEN t.b ELSE t.a END AND o.posting_id = p.id
               WHERE l.id IN (t.a, t.b) AND t.kind <> 'linked') AS because
       FROM postings p JOIN placements pl ON pl.posting_id = p.id JOIN listings l ON l.id = pl.listing_id
       JOIN boards b ON b.id = l.board_id
       WHERE p.id = $1 ORDER BY l.id <> p.listing_id, l.first_seen_at, l.id`,
      [posting],
    );
  }

  /** What operators said about the listings of a posting. */
  async decisions(posting: number): Promise<Decision[]> {
    return this.db.query(
      `SELECT d.a, d.b, d.same, d.decided_at AS "decidedAt" FROM listing_decisions d
       WHERE EXISTS (SELECT FROM placements p WHERE p.posting_id = $1 AND p.listing_id IN (d.a, d.b))
       ORDER BY d.decided_at, d.a, d.b`,
      [posting],
    );
  }

  private async decide(
    rules: VacancyRules,
    work: (tx: EntityManager) => Promise<number[] | null>,
  ): Promise<boolean> {
    return this.db.transaction(async (tx) => {
      await lockPlacing(tx);
      const touched = await work(tx);
      if (touched === null) return false;
      await refreshPostings(tx, await groupAround(tx, touched, new Map(), rules), rules);
      return true;
    });
  }
}

async function listingsOf(tx: EntityManager, postings: number[]): Promise<number[]> {
  const rows: { id: number }[] = await tx.query(
    'SELECT listing_id AS id FROM placements WHERE posting_id = ANY($1)',
    [postings],
  );
  return rows.map(({ id }) => id);
}

async function keep(
  tx: EntityManager,
  pairs: readonly (readonly [number, number])[],
  same: boolean,
): Promise<void> {
  await tx.query(
    `INSERT INTO listing_decisions (a, b, same)
     SELECT least(a, b), greatest(a, b), $3 FROM unnest($1::int[], $2::int[]) AS x(a, b)
     ON CONFLICT (a, b) DO UPDATE SET same = excluded.same, decided_at = now()`,
    [pairs.map(([a]) => a), pairs.map(([, b]) => b), same],
  );
}
