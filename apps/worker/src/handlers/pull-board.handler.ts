import { AccessRefused, PullFailure, SourceChanged, type RunOutcome } from '#domain';
import type { Fetcher } from '#http';
import { judgeRun } from '#postings';
import { handle, pullBoard, readPage, type HandlerContext, type Producer } from '#queue';
import type { Settings } from '#settings';
import { sourceById, type ReadResult, type Source, type SourceRequest } from '#sources';
import { PageStore, RunStore, type Run, type StoredPage } from '#store';
import { Inject, Injectable } from '@nestjs/common';
import { closeRun } from '../close-run.js';
import { whyNotYet } from '../may-pull.js';
import { FETCHER, PRODUCER, SETTINGS } from '../tokens.js';

/** No board needs this many; a source whose paging never ends must. */
const MOST_PAGES = 1_000;
const HEARTBEAT_MS = 10_000;

interface PullResult {
  outcome: RunOutcome;
  detail: string | null;
}

@Injectable()
export class PullBoardHandler {
  constructor(
    private readonly runs: RunStore,
    private readonly pages: PageStore,
    @Inject(FETCHER) private readonly fetcher: Fetcher,
    @Inject(PRODUCER) private readonly producer: Producer,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  readonly handler = handle(pullBoard, async ({ runId }, context) => {
    const run = await this.runs.toPull(runId);
    if (!run) return;
    const heartbeat = setInterval(() => void this.runs.heartbeat(runId).catch(() => {}), HEARTBEAT_MS);
    try {
      const { outcome, detail } = await this.pull(run, context);
      await this.runs.markPulled(runId, outcome, detail);
    } catch (error) {
      if (!(error instanceof PullFailure)) throw error;
      await this.runs.markPulled(runId, error.outcome, error.message);
      if (error.retryAfterSeconds !== null) {
        await this.runs.postpone(run.boardId, new Date(Date.now() + error.retryAfterSeconds * 1_000));
      }
    } finally {
      clearInterval(heartbeat);
    }
    await closeRun(this.runs, runId);
  });

  /** Fetches page after page. Pages that an earlier, cut-off try has stored are not fetched again. */
  private async pull(run: Run, { signal }: HandlerContext): Promise<PullResult> {
    const { source, requests } = firstRequests(run);
    const refusal = whyNotYet(source, run.board, this.settings);
    if (refusal) return { outcome: 'refused', detail: refusal };

    const stored = await this.pages.ofRun(run.id);
    let records = 0;
    let total: number | null = null;
    for (let seq = 0; seq < requests.length; seq += 1) {
      signal.throwIfAborted();
      if (seq === MOST_PAGES) {
        return {
          outcome: 'incomplete',
          detail: `The board has more than ${MOST_PAGES} pages; the rest was left.`,
        };
      }
      const request = requests[seq]!;
      const before = stored[seq];
      const { result, pageId } = before
        ? { result: source.read(sourcePage(before)), pageId: before.id }
        : await this.fetchPage(run, source, seq, request, signal);
      if (pageId !== null) await this.producer.add(readPage, { pageId, push: 1 });
      records += result.listings.length + result.rejected.length;
      total = result.total ?? total;
      requests.push(...result.more);
    }
    return judgeRun(records, total);
  }

  private async fetchPage(
    run: Run,
    source: Source,
    seq: number,
    request: SourceRequest,
    signal: AbortSignal,
  ): Promise<{ result: ReadResult; pageId: number | null }> {
    const previous = await this.pages.latestRead(run.boardId, request);
    const answer = await this.fetcher.fetch({
      ...request,
      // Our own simulator needs no sparing; a newcomer waits for it.
      minDelayMs: run.board.sample ? 1 : source.pace.minDelayMs,
      signal,
      ...(previous && { validators: { etag: previous.etag, lastModified: previous.lastModified } }),
    });
    const same = answer.status === 304 || answer.bodyHash === previous?.bodyHash;
    const sameAs = same ? previous : null;
    const text = sameAs?.text ?? answer.text;
    const page = {
      runId: run.id,
      boardId: run.boardId,
      seq,
      request,
      status: answer.status,
      contentType: answer.contentType ?? sameAs?.contentType ?? null,
      etag: answer.etag ?? sameAs?.etag ?? null,
      lastModified: answer.lastModified ?? sameAs?.lastModified ?? null,
      bodyHash: answer.bodyHash ?? sameAs?.bodyHash ?? '',
      text: sameAs ? null : text,
      sameAs,
    };
    try {
      const result = source.read({ ...page, text, board: run.board });
      return { result, pageId: await this.pages.save({ ...page, unreadable: null }) };
    } catch (error) {
      if (error instanceof SourceChanged) await this.pages.save({ ...page, unreadable: error.message });
      throw error;
    }
  }
}

/** A board whose row can't be asked for (unknown source, impossible token) is a mistake for the operator to mend. */
function firstRequests({ board }: Run): { source: Source; requests: SourceRequest[] } {
  try {
    const source = sourceById(board.source);
    return { source, requests: source.start(board) };
  } catch (error) {
    throw new AccessRefused(error instanceof Error ? error.message : String(error));
  }
}

const sourcePage = ({ request, status, contentType, text, board }: StoredPage) => ({
  request,
  status,
  contentType,
  text,
  board,
});
