import type { Listing, RunOutcome } from '#domain';
import { afterRun, changesBetween, listingHash, planCloses, vacancyRules } from '#postings';
import { kindOf } from '#sources';
import { BoardStore, ListingStore, PostingStore, RunStore, type ClosedRun } from '#store';
import type { DataSource } from 'typeorm';

const rules = vacancyRules(kindOf);

/** A board of this source. Returns its id. */
export const aBoard = (db: DataSource, source: string, token = 'quillback'): Promise<number> =>
  new BoardStore(db).put({ source, token, origin: null, employer: null, everyMinutes: 60 });

/**
 * A run of the board, from its only page to its being counted, as if it had happened at that moment: what the page
 * brings is kept, tagged and placed, what it misses is judged.
 */
export async function pull(
  db: DataSource,
  board: number,
  at: Date,
  found: Listing[],
  outcome: RunOutcome = 'ok',
): Promise<ClosedRun> {
  const [run]: { id: number }[] = await db.query(
    'INSERT INTO runs (board_id, slot, pulled_at, outcome) VALUES ($1, $2, $2, $3) RETURNING id',
    [board, at, outcome],
  );
  const [page]: { id: number }[] = await db.query(
    `INSERT INTO pages (run_id, board_id, seq, request_key, request, status, body_hash, fetched_at)
     VALUES ($1, $2, 0, 'GET', '{}', 200, 'hash', $3) RETURNING id`,
    [run!.id, board, at],
  );
  const listings = new ListingStore(db);
  const hashed = found.map((listing) => ({ ...listing, contentHash: listingHash(listing) }));
  const named = found.map(({ externalId }) => externalId);
  const toTag = await listings.transaction(async (tx) => {
    const read = { id: page!.id, runId: run!.id, boardId: board, fetchedAt: at };
    const { toTag: due, ...counts } = await listings.upsert(tx, read, hashed, changesBetween);
    await listings.markRead(tx, page!.id, counts, [], named);
    return due;
  });
  await new PostingStore(db).tagDue(toTag, rules);
  const closed = await new RunStore(db).close(run!.id, {
    judge: (ended, before) => afterRun(ended, before, at, 0.5),
    closes: planCloses,
    proves: () => true,
    vacancies: rules,
  });
  return closed!;
}
