import { SourceChanged } from '#domain';
import type { DataSource, EntityManager } from 'typeorm';
import { ListingStore, type HashedListing } from '../listings.store.js';
import { PageStore } from '../pages.store.js';
import { PostingStore } from '../postings.store.js';
import type { ReplayRules } from './retell.js';

export interface Reread {
  pages: number;
  added: number;
  changed: number;
  unreadable: { pageId: number; reason: string }[];
}

/** A page that stands for what is on a board now. */
interface CurrentPage {
  id: number;
  /** Of the board's last healthy run: it may tell what nobody knew. */
  newest: boolean;
}

/**
 * Reads the pages that stand for what is on the boards now with today's readers, and brings in what they tell otherwise:
 * those of each board's last healthy run, and those that last told a listing which is still there. What a page tells
 * still happened when it was fetched, and what a later page told stands. `board` = only this one.
 */
export async function reread(
  db: DataSource,
  rules: ReplayRules,
  board: { source: string; token: string } | null,
): Promise<Reread> {
  const done: Reread = { pages: 0, added: 0, changed: 0, unreadable: [] };
  for (const page of await currentPages(db, board)) {
    try {
      const { toTag, added, changed } = await db.transaction((tx) => readAnew(tx, db, page, rules));
      await new PostingStore(db).tagDue(toTag, rules.runs.vacancies);
      done.pages += 1;
      done.added += added;
      done.changed += changed;
    } catch (error) {
      if (!(error instanceof SourceChanged)) throw error;
      done.unreadable.push({ pageId: page.id, reason: error.message });
    }
  }
  return done;
}

async function currentPages(
  db: DataSource,
  board: { source: string; token: string } | null,
): Promise<CurrentPage[]> {
  return db.query(
    `SELECT p.id, p.run_id = last.id AS newest
     FROM boards b JOIN pages p ON p.board_id = b.id
     LEFT JOIN LATERAL (
       SELECT max(id) AS id FROM runs
       WHERE board_id = b.id AND finished_at IS NOT NULL AND outcome IN ('ok', 'not_modified')
     ) last ON true
     WHERE ($1::text IS NULL OR (b.source = $1 AND b.token = $2)) AND p.read_at IS NOT NULL AND p.last_error IS NULL
       AND (p.run_id = last.id
         OR p.id IN (SELECT seen_page_id FROM listings l WHERE l.board_id = b.id AND gone_at IS NULL))
     ORDER BY p.id`,
    [board?.source ?? null, board?.token ?? null],
  );
}

async function readAnew(tx: EntityManager, db: DataSource, { id, newest }: CurrentPage, rules: ReplayRules) {
  const page = await new PageStore(db).byId(tx, id);
  const told = rules.pages.read(page);
  const known = await toldBy(tx, page.boardId, told.listings);
  const listings = told.listings.filter(({ externalId }) =>
    known.has(externalId) ? known.get(externalId) === id : newest,
  );
  const counts = await new ListingStore(db).upsert(tx, page, listings, rules.pages.changes);
  // An answer that says that nothing is new says what this page is read as now.
  const named = told.listings.map(({ externalId }) => externalId);
  await tx.query('UPDATE pages SET named = $2, rejected = $3 WHERE id = $1', [
    id,
    JSON.stringify(named),
    JSON.stringify(told.rejected),
  ]);
  return counts;
}

/** Which page last told each of the listings that are known. */
async function toldBy(
  tx: EntityManager,
  boardId: number,
  listings: HashedListing[],
): Promise<Map<string, number>> {
  const rows: { externalId: string; page: number }[] = await tx.query(
    `SELECT external_id AS "externalId", seen_page_id AS page FROM listings
     WHERE board_id = $1 AND external_id = ANY($2) ORDER BY external_id FOR NO KEY UPDATE`,
    [boardId, listings.map(({ externalId }) => externalId)],
  );
  return new Map(rows.map(({ externalId, page }) => [externalId, page]));
}
