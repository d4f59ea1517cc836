import { AccessRefused, PullFailure } from '#domain';
import type { Fetcher } from '#http';
import { handle, pullBoard, readPage, type HandlerContext, type Producer } from '#queue';
import type { Settings } from '#settings';
import { sourceById, type Source, type SourceRequest } from '#sources';
import { ListingStore, PageStore, RunStore, type Run } from '#store';
import { Inject, Injectable } from '@nestjs/common';
import { BoardPull, type PullEnd } from '../board-pull.js';
import { closeRun } from '../close-run.js';
import { whyNotYet } from '../may-pull.js';
import { FETCHER, PRODUCER, SETTINGS } from '../tokens.js';

const HEARTBEAT_MS = 10_000;

@Injectable()
export class PullBoardHandler {
  constructor(
    private readonly runs: RunStore,
    private readonly pages: PageStore,
    private readonly listings: ListingStore,
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

  private async pull(run: Run, { signal }: HandlerContext): Promise<PullEnd> {
    const { source, requests } = firstRequests(run);
    const missing = whyNotYet(source, run.board, this.settings);
    if (missing) return { outcome: 'not_started', detail: missing };
    const onPage = async (pageId: number) => {
      await this.producer.add(readPage, { pageId, push: 1 });
    };
    const { pages, listings, fetcher } = this;
    return new BoardPull(run, source, requests, { pages, listings, fetcher, onPage, signal }).toTheEnd();
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
