import {
  Blocked,
  BoardGone,
  PullFailure,
  RetryLater,
  SlowDown,
  SourceChanged,
  type RunOutcome,
} from '#domain';
import type { FetchedPage as Answer, Fetcher } from '#http';
import { judgeRun, planDetails } from '#postings';
import type { ReadResult, Source, SourceRequest, Stub } from '#sources';
import type { FetchedPage, ListingStore, PageStore, Run, StoredPage } from '#store';

/** No board needs this many; a source whose paging never ends must. */
const MOST_PAGES = 1_000;
/** So many vacancies in a row whose own pages fail, and the board is left alone for now. */
const FAILURES_TO_STOP = 3;
/** Statuses of kept pages that hold no answer: the vacancy is gone, or nothing came. */
const NOT_THERE = 404;
const NO_ANSWER = 0;

export interface PullEnd {
  outcome: RunOutcome;
  detail: string | null;
}

export interface PullTools {
  pages: PageStore;
  listings: ListingStore;
  fetcher: Fetcher;
  /** Called for each page that is there to be read. */
  onPage: (pageId: number) => Promise<void>;
  signal: AbortSignal;
}

/**
 * One pull of one board: its lists, page after page, and the own pages of those vacancies that are worth it. Pages
 * that an earlier, cut-off try has stored are not fetched again.
 */
export class BoardPull {
  private readonly seen = new Set<string>();
  private records = 0;
  private total: number | null = null;
  private asked = 0;
  private readonly failed: PullFailure[] = [];
  private failedInARow = 0;

  constructor(
    private readonly run: Run,
    private readonly source: Source,
    private readonly requests: SourceRequest[],
    private readonly tools: PullTools,
  ) {}

  /** Throws a PullFailure when the pull can't go on. */
  async toTheEnd(): Promise<PullEnd> {
    const stored = await this.tools.pages.ofRun(this.run.id);
    for (let seq = 0; seq < this.requests.length; seq += 1) {
      this.tools.signal.throwIfAborted();
      if (seq === MOST_PAGES) {
        return {
          outcome: 'incomplete',
          detail: `The board has more than ${MOST_PAGES} pages; the rest was left.`,
        };
      }
      const request = this.requests[seq]!;
      if (request.stub) await this.vacancy(seq, request, stored[seq]);
      else await this.list(seq, request, stored[seq]);
    }
    return this.end();
  }

  private end(): PullEnd {
    const judged = judgeRun(this.records, this.total);
    if (this.failed.length === 0 || judged.outcome !== 'ok') return judged;
    return {
      outcome: 'incomplete',
      detail: `${this.failed.length} of ${this.asked} vacancies could not be read on their own pages; the first: ${this.failed[0]!.message}`,
    };
  }

  private async list(seq: number, request: SourceRequest, before: StoredPage | undefined): Promise<void> {
    const fetched = before ? null : await this.fetch(seq, request);
    const result = fetched ? await this.readFetched(fetched) : this.readStored(before!);
    const { stubs = [], more } = result;
    this.records += result.listings.length + stubs.length + result.rejected.length;
    if (result.total !== null) this.total = (this.total ?? 0) + result.total;

    const plan = await this.plan(stubs, before);
    const pageId = fetched ? await this.tools.pages.save({ ...fetched, unreadable: null, plan }) : before!.id;
    if (pageId !== null) await this.tools.onPage(pageId);
    this.requests.push(...more, ...plan.ask.map(({ listing, detail }) => ({ ...detail, stub: listing })));
  }

  /** What was decided when the page was stored stands: its counts rest on it. */
  private async plan(stubs: Stub[], before: StoredPage | undefined) {
    const now = new Date();
    if (before) {
      const plan = planDetails(stubs, new Map(), this.seen, now);
      return { ...plan, ask: plan.ask.filter(({ listing }) => !before.again.includes(listing.externalId)) };
    }
    const ids = stubs.map(({ listing }) => listing.externalId);
    const known =
      ids.length > 0 ? await this.tools.listings.knownStubs(this.run.boardId, ids) : new Map<string, never>();
    return planDetails(stubs, known, this.seen, now);
  }

  /** A vacancy that can't be had is told as rejected; the others still come. */
  private async vacancy(seq: number, request: SourceRequest, before: StoredPage | undefined): Promise<void> {
    this.asked += 1;
    if (before?.status === NOT_THERE) return;
    try {
      const pageId = before ? this.keptVacancy(before) : await this.newVacancy(seq, request);
      if (pageId !== null) await this.tools.onPage(pageId);
      this.failedInARow = 0;
    } catch (error) {
      if (!(error instanceof PullFailure) || error instanceof SlowDown || error instanceof Blocked)
        throw error;
      await this.reject(seq, request, error);
    }
  }

  private async newVacancy(seq: number, request: SourceRequest): Promise<number | null> {
    const page = await this.fetch(seq, request);
    await this.readFetched(page);
    return this.tools.pages.save({ ...page, unreadable: null });
  }

  /** What an earlier, cut-off try stored. A failure that it met still makes the run incomplete. */
  private keptVacancy(page: StoredPage): number {
    if (page.status === NO_ANSWER)
      throw new RetryLater('It could not be fetched at an earlier try of this run.');
    this.readStored(page);
    return page.id;
  }

  private async reject(seq: number, request: SourceRequest, failure: PullFailure): Promise<void> {
    const gone = failure instanceof BoardGone;
    const reason = gone ? 'its own page does not exist any more' : failure.message;
    // A page that could be fetched but not read was kept by `read`.
    await this.tools.pages.save({
      ...this.emptyPage(seq, request),
      status: gone ? NOT_THERE : NO_ANSWER,
      unreadable: reason,
      rejected: [{ externalId: request.stub?.externalId ?? null, reason }],
    });
    if (gone) return;
    this.failed.push(failure);
    this.failedInARow += 1;
    if (this.failedInARow === FAILURES_TO_STOP) throw failure;
  }

  private async fetch(seq: number, request: SourceRequest): Promise<Fetched> {
    const { run, source, tools } = this;
    const previous = await tools.pages.latestRead(run.boardId, request);
    const answer = await tools.fetcher.fetch({
      ...request,
      // Our own simulator needs no sparing; a newcomer waits for it.
      minDelayMs: run.board.sample ? 1 : source.pace.minDelayMs,
      signal: tools.signal,
      isGone: source.isGone,
      ...(previous && { validators: { etag: previous.etag, lastModified: previous.lastModified } }),
    });
    return { ...this.emptyPage(seq, request), ...factsOf(answer, previous) };
  }

  private readStored(page: StoredPage): ReadResult {
    return this.source.read({ ...page, board: this.run.board });
  }

  /** Reads a page. One that its source can't read is kept, for whoever mends the source. */
  private async readFetched(page: Fetched): Promise<ReadResult> {
    try {
      const text = page.text ?? page.sameAs?.text ?? '';
      return this.source.read({ ...page, text, board: this.run.board });
    } catch (error) {
      if (error instanceof SourceChanged) {
        const { stub } = page.request;
        const rejected = stub ? [{ externalId: stub.externalId, reason: error.message }] : [];
        await this.tools.pages.save({ ...page, unreadable: error.message, rejected });
      }
      throw error;
    }
  }

  private emptyPage(seq: number, request: SourceRequest): Fetched {
    return {
      runId: this.run.id,
      boardId: this.run.boardId,
      seq,
      request,
      status: NO_ANSWER,
      contentType: null,
      etag: null,
      lastModified: null,
      bodyHash: '',
      text: '',
      sameAs: null,
    };
  }
}

type Fetched = Omit<FetchedPage, 'unreadable' | 'plan' | 'rejected'>;

/** An answer as a page; when it brings nothing new, the page before holds its body. */
function factsOf(answer: Answer, previous: StoredPage | null): Partial<Fetched> {
  const same = answer.status === 304 || answer.bodyHash === previous?.bodyHash;
  const sameAs = same ? previous : null;
  return {
    status: answer.status,
    contentType: answer.contentType ?? sameAs?.contentType ?? null,
    etag: answer.etag ?? sameAs?.etag ?? null,
    lastModified: answer.lastModified ?? sameAs?.lastModified ?? null,
    bodyHash: answer.bodyHash ?? sameAs?.bodyHash ?? '',
    text: sameAs ? null : answer.text,
    sameAs,
    freshForSeconds: answer.freshForSeconds,
  };
}
