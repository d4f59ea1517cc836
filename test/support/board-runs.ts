import type { Listing, RejectedRecord, RunOutcome } from '#domain';
import { changesBetween, listingHash, runDeciders } from '#postings';
import { kindOf, provesAbsence } from '#sources';
import { BoardStore, ListingStore, PostingStore, RunStore, type ClosedRun } from '#store';
import type { DataSource } from 'typeorm';

/** A run as its board answered it. */
export interface ToldRun {
  at: Date;
  outcome?: RunOutcome;
  listings?: Listing[];
  /** Records that could not be read. */
  rejected?: RejectedRecord[];
  /** Vacancies whose own page answered 404. */
  notFound?: string[];
}

/** Everything that decides in the worker; boards are asked again on time, without chance. */
export const deciders = runDeciders({ kindOf, provesAbsence }, () => 0);

/** What the worker does with a run once its pages are fetched, a step at a time, at moments that a test chooses. */
export class BoardRuns {
  readonly postings: PostingStore;
  private readonly runs: RunStore;
  private readonly listings: ListingStore;

  constructor(private readonly db: DataSource) {
    this.postings = new PostingStore(db);
    this.runs = new RunStore(db);
    this.listings = new ListingStore(db);
  }

  async board(source: string, employer: string | null = null, token = 'acme'): Promise<number> {
    return new BoardStore(this.db).put({ source, token, origin: null, employer, everyMinutes: 60 });
  }

  /** All pages fetched and read; neither tagged nor closed. */
  async pull(boardId: number, told: ToldRun): Promise<{ runId: number; toTag: number[] }> {
    const { at, outcome = 'ok', listings = [], rejected = [], notFound = [] } = told;
    const [{ id: runId }]: [{ id: number }] = await this.db.query(
      'INSERT INTO runs (board_id, slot, pulled_at, outcome) VALUES ($1, $2, $2, $3) RETURNING id',
      [boardId, at, outcome],
    );
    const toTag = await this.read(runId, boardId, at, 200, listings, rejected);
    if (notFound.length > 0) {
      const gone = notFound.map((externalId) => ({ externalId, reason: 'Its page answered 404.' }));
      await this.read(runId, boardId, at, 404, [], gone);
    }
    return { runId, toTag };
  }

  tag(listingIds: number[]): Promise<void> {
    return this.postings.tagDue(listingIds, deciders.vacancies);
  }

  close(runId: number): Promise<ClosedRun | null> {
    return this.runs.close(runId, deciders);
  }

  /** The whole run. */
  async run(boardId: number, told: ToldRun): Promise<ClosedRun> {
    const { runId, toTag } = await this.pull(boardId, told);
    await this.tag(toTag);
    const closed = await this.close(runId);
    if (!closed) throw new Error(`Run ${runId} could not be closed.`);
    return closed;
  }

  /** As the tick does it: whatever is due at that moment. */
  async lookAgain(now: Date): Promise<void> {
    while ((await this.postings.lookAgain(now, deciders.vacancies)) > 0);
  }

  private async read(
    runId: number,
    boardId: number,
    fetchedAt: Date,
    status: number,
    listings: Listing[],
    rejected: RejectedRecord[],
  ): Promise<number[]> {
    const [{ id }]: [{ id: number }] = await this.db.query(
      `INSERT INTO pages (run_id, board_id, seq, request_key, request, status, body_hash, fetched_at)
       SELECT $1, $2, count(*), 'GET', '{}', $3, 'h', $4 FROM pages WHERE run_id = $1 RETURNING id`,
      [runId, boardId, status, fetchedAt],
    );
    const page = { id, runId, boardId, fetchedAt };
    const hashed = listings.map((listing) => ({ ...listing, contentHash: listingHash(listing) }));
    return this.listings.transaction(async (tx) => {
      const { toTag, ...counts } = await this.listings.upsert(tx, page, hashed, changesBetween);
      const named = listings.map(({ externalId }) => externalId);
      await this.listings.markRead(tx, id, counts, rejected, named);
      return toTag;
    });
  }
}
