import { QueryFailedError, type DataSource, type EntityManager } from 'typeorm';
import { writeCursor } from './posting-cursor.js';
import {
  MOST_HITS,
  USUAL_HITS,
  type FullPosting,
  type KeptTag,
  type PostingFacets,
  type PostingHit,
  type PostingListing,
  type PostingQuery,
  type PostingsFound,
  type PostingTexts,
} from './posting-query.js';
import { countsStatement, HIT_COLUMNS, HIT_TABLES, hitsStatement, sortOf, visible } from './search-sql.js';

/** The database was given up on; the same search may work in a moment. */
export class SearchTookTooLong extends Error {}

const CANCELED_BY_TIMEOUT = '57014';
const LARGEST_ID = 2_147_483_647;

/** Published postings, read only. */
export class PostingSearch {
  constructor(private readonly db: DataSource) {}

  async search(query: PostingQuery): Promise<PostingsFound> {
    const limit = Math.min(Math.max(query.limit ?? USUAL_HITS, 1), MOST_HITS);
    const hits = hitsStatement(query, limit);
    const counts = countsStatement(query);
    return this.read(async (tx) => {
      const rows: HitRow[] = await tx.query(hits.sql, hits.values);
      const counted: CountRow[] = await tx.query(counts.sql, counts.values);
      return {
        hits: rows.slice(0, limit).map(hitOf),
        total: counted.find((row) => row.facet === 'total')?.n ?? 0,
        facets: facetsOf(counted),
        next: rows.length > limit ? cursorOf(rows[limit - 1]!, query) : null,
      };
    });
  }

  /** The posting, if readers may see it. */
  async byId(id: number, { samples }: Pick<PostingQuery, 'samples'>): Promise<FullPosting | null> {
    if (!Number.isInteger(id) || id < 1 || id > LARGEST_ID) return null;
    return this.read(async (tx) => {
      const [row]: FullRow[] = await tx.query(
        `SELECT ${HIT_COLUMNS}, p.in_field AS "inField", p.body, coalesce(l.company, b.employer, '') AS company, l.extras
         FROM ${HIT_TABLES} WHERE p.id = $1 AND ${visible(samples)}`,
        [id],
      );
      if (!row) return null;
      const tags: KeptTag[] = await tx.query(
        `SELECT tag, value, evidence FROM tags
         WHERE listing_id = (SELECT listing_id FROM postings WHERE id = $1) ORDER BY tag`,
        [id],
      );
      const listings: PostingListing[] = await tx.query(
        `SELECT b.source, l.url, l.first_seen_at AS "firstSeenAt", l.last_seen_at AS "lastSeenAt"
         FROM placements pl JOIN postings p ON p.id = pl.posting_id JOIN listings l ON l.id = pl.listing_id
         JOIN boards b ON b.id = l.board_id
         WHERE pl.posting_id = $1 ORDER BY l.id <> p.listing_id, l.first_seen_at, l.id`,
        [id],
      );
      const { body, company, extras, ...hit } = row;
      return { ...hit, texts: textsOf(hit, body, company, extras), tags, listings };
    });
  }

  /** One snapshot for all statements, so that hits and counts agree; nothing can be written, nothing runs for long. */
  private async read<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    try {
      return await this.db.transaction('REPEATABLE READ', async (tx) => {
        await tx.query("SET TRANSACTION READ ONLY; SET LOCAL statement_timeout = '2s'");
        return work(tx);
      });
    } catch (error) {
      const code = error instanceof QueryFailedError && (error.driverError as { code?: string }).code;
      if (code === CANCELED_BY_TIMEOUT) throw new SearchTookTooLong('The search took longer than 2 seconds.');
      throw error;
    }
  }
}

type HitRow = PostingHit & { rank: number; published_on: unknown };
type CountRow = { facet: 'total' | keyof PostingFacets; value: string; n: number };
type FullRow = Omit<FullPosting, 'texts' | 'tags' | 'listings'> & {
  body: string;
  company: string;
  extras: { salary_text?: string; employment_type_text?: string; remote_flag?: string };
};

const hitOf = ({ rank: _rank, published_on: _day, ...hit }: HitRow): PostingHit => hit;

function cursorOf({ id, publishedOn: day, rank }: HitRow, query: PostingQuery): string {
  const sort = sortOf(query);
  return writeCursor(sort === 'relevance' ? { sort, rank, day, id } : { sort, day, id });
}

function facetsOf(rows: CountRow[]): PostingFacets {
  const facets: PostingFacets = { remote: {}, role: {}, employer_type: {} };
  for (const { facet, value, n } of rows) {
    if (facet !== 'total') (facets[facet] as Record<string, number>)[value] = n;
  }
  return facets;
}

const textsOf = (
  hit: { title: string; location: string | null },
  description: string,
  company: string,
  extras: FullRow['extras'],
): PostingTexts => ({
  title: hit.title,
  company,
  location: hit.location ?? '',
  description,
  salary_text: extras.salary_text ?? '',
  employment_type_text: extras.employment_type_text ?? '',
  remote_flag: extras.remote_flag ?? '',
});
