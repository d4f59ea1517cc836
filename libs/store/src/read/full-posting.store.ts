import type { ListingExtras } from '#domain';
import type { DataSource, EntityManager } from 'typeorm';
import type {
  FullPosting,
  KeptTag,
  LinkedPosting,
  PostingChange,
  PostingHappening,
  PostingListing,
  PostingTexts,
} from './full-posting.js';
import { BOARD_GONE_SINCE } from '../placing/posting-members.js';
import { readOnly } from './read-only.js';
import { visible } from './visible.js';

const LARGEST_ID = 2_147_483_647;
const MOST_CHANGES = 50;
const MOST_LINKED = 20;

/** One posting with its listings, its history and what it is linked to; read only. */
export class FullPostingStore {
  constructor(private readonly db: DataSource) {}

  /** The posting, if readers may see it; closed ones too. `samples`: may samples be shown while nothing is live? */
  async byId(id: number, { samples }: { samples: boolean }): Promise<FullPosting | null> {
    if (!isId(id)) return null;
    return readOnly(this.db, async (tx) => {
      const row = await rowOf(tx, id, samples);
      if (!row) return null;
      const { body, company, extras, ...posting } = row;
      return {
        ...posting,
        texts: textsOf(posting, body, company, extras),
        tags: await tagsOf(tx, id),
        listings: await listingsOf(tx, id),
        changes: await changesOf(tx, id),
        happenings: await happeningsOf(tx, id),
        linked: await linkedOf(tx, id),
      };
    });
  }

  /** The posting that an id stands for: its own, or the one it was merged into. Null = there never was such a one. */
  async currentId(id: number): Promise<number | null> {
    if (!isId(id)) return null;
    const [row]: { id: number }[] = await this.db.query(
      `SELECT id FROM postings WHERE id = $1
       UNION ALL SELECT posting_id FROM former_postings WHERE id = $1 LIMIT 1`,
      [id],
    );
    return row?.id ?? null;
  }

  /** The posting that a listing is of; null = there is no such listing, or it isn't placed yet. */
  async ofListing(listing: number): Promise<number | null> {
    if (!isId(listing)) return null;
    const [row]: { id: number }[] = await this.db.query(
      'SELECT posting_id AS id FROM placements WHERE listing_id = $1',
      [listing],
    );
    return row?.id ?? null;
  }
}

const isId = (id: number): boolean => Number.isInteger(id) && id >= 1 && id <= LARGEST_ID;

type Row = Omit<FullPosting, 'texts' | 'tags' | 'listings' | 'changes' | 'happenings' | 'linked'> & {
  body: string;
  company: string;
  extras: ListingExtras;
};

async function rowOf(tx: EntityManager, id: number, samples: boolean): Promise<Row | undefined> {
  const [row]: Row[] = await tx.query(
    `SELECT p.id, p.slug, p.title, e.name AS employer, p.employer_type AS "employerType", p.location, p.places,
       p.in_field AS "inField", p.role, p.remote, p.states_allowed AS "statesAllowed",
       p.states_excluded AS "statesExcluded", p.published_on::text AS "publishedOn", p.sample, b.source, p.state,
       p.closed_at AS "closedAt", p.closed_why AS "closedWhy", p.reopened_at AS "reopenedAt",
       p.first_seen_at AS "firstSeenAt", greatest(p.first_seen_at, seen.at) AS "lastSeenAt",
       p.body, coalesce(l.company, b.employer, '') AS company, l.extras
     FROM postings p
     JOIN listings l ON l.id = p.listing_id
     JOIN boards b ON b.id = l.board_id
     LEFT JOIN employers e ON e.id = p.employer_id
     CROSS JOIN LATERAL (
       SELECT max(last_seen_at) AS at FROM placements JOIN listings ON id = listing_id WHERE posting_id = p.id
     ) seen
     WHERE p.id = $1 AND ${visible(samples)}`,
    [id],
  );
  return row;
}

const tagsOf = (tx: EntityManager, id: number): Promise<KeptTag[]> =>
  tx.query(
    `SELECT tag, value, evidence FROM tags
     WHERE listing_id = (SELECT listing_id FROM postings WHERE id = $1) ORDER BY tag`,
    [id],
  );

const listingsOf = (tx: EntityManager, id: number): Promise<PostingListing[]> =>
  tx.query(
    `SELECT b.id AS "boardId", b.source, l.url, l.location, l.posted_on::text AS "postedOn",
       l.closes_on::text AS "closesOn", l.first_seen_at AS "firstSeenAt", l.last_seen_at AS "lastSeenAt",
       l.gone_at AS "goneAt", l.gone_why AS "goneWhy",
       ${BOARD_GONE_SINCE} AS "boardGoneSince",
       l.id = p.listing_id AS speaks
     FROM postings p JOIN placements pl ON pl.posting_id = p.id JOIN listings l ON l.id = pl.listing_id
     JOIN boards b ON b.id = l.board_id
     WHERE p.id = $1 ORDER BY l.id <> p.listing_id, l.first_seen_at, l.id`,
    [id],
  );

const changesOf = (tx: EntityManager, id: number): Promise<PostingChange[]> =>
  tx.query(
    `SELECT c.at, b.source, c.changes
     FROM placements pl JOIN listing_changes c ON c.listing_id = pl.listing_id
     JOIN listings l ON l.id = pl.listing_id JOIN boards b ON b.id = l.board_id
     WHERE pl.posting_id = $1 ORDER BY c.at DESC, c.id DESC LIMIT ${MOST_CHANGES}`,
    [id],
  );

const happeningsOf = (tx: EntityManager, id: number): Promise<PostingHappening[]> =>
  tx.query('SELECT at, kind, why FROM posting_events WHERE posting_id = $1 ORDER BY at, id', [id]);

const linkedOf = (tx: EntityManager, id: number): Promise<LinkedPosting[]> =>
  tx.query(
    `SELECT * FROM (
       SELECT DISTINCT ON (o.id) o.id, o.slug, o.title, e.name AS employer, o.state,
         coalesce((theirs.facts ->> 'agency')::boolean, false) AS "byAgency", tie.why
       FROM postings p JOIN placements mine ON mine.posting_id = p.id
       CROSS JOIN LATERAL (
         SELECT b AS listing, why FROM listing_ties WHERE a = mine.listing_id AND kind = 'linked'
         UNION ALL SELECT a, why FROM listing_ties WHERE b = mine.listing_id AND kind = 'linked'
       ) tie
       JOIN placements theirs ON theirs.listing_id = tie.listing
       JOIN postings o ON o.id = theirs.posting_id
       LEFT JOIN employers e ON e.id = o.employer_id
       WHERE p.id = $1 AND o.id <> p.id AND o.sample = p.sample
       ORDER BY o.id, tie.listing
     ) linked ORDER BY state <> 'open', id LIMIT ${MOST_LINKED}`,
    [id],
  );

const textsOf = (
  { title, location }: { title: string; location: string | null },
  description: string,
  company: string,
  extras: ListingExtras,
): PostingTexts => ({
  title,
  company,
  location: location ?? '',
  description,
  salary_text: extras.salary_text ?? '',
  employment_type_text: extras.employment_type_text ?? '',
  remote_flag: extras.remote_flag ?? '',
});
