import type { Fetcher } from '#http';
import { handle, tellSearchEngines } from '#queue';
import type { Settings } from '#settings';
import { termsOf } from '#sources';
import { OutboxStore, PostingSummaryStore } from '#store';
import { indexNowMessage, type IndexNowMessage } from '#views';
import { Inject, Injectable } from '@nestjs/common';
import { FETCHER, SETTINGS } from '../tokens.js';

/** Whoever takes part in IndexNow hands on what it is told to the others. */
const ADDRESS = 'https://api.indexnow.org/indexnow';
const MIN_DELAY_MS = 10_000;
const BATCH = 1_000;
/** Whose place in the outbox is kept. */
export const SEARCH_ENGINES = 'search-engines';

@Injectable()
export class TellSearchEnginesHandler {
  constructor(
    private readonly outbox: OutboxStore,
    private readonly summaries: PostingSummaryStore,
    @Inject(FETCHER) private readonly fetcher: Fetcher,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** A place is kept once it is told: what a search engine refused is told again, which does no harm. */
  readonly handler = handle(tellSearchEngines, async (_payload, { signal }) => {
    const { INDEXNOW_KEY: key, PUBLIC_URL: origin } = this.settings;
    if (!key || !origin) return;
    while (!signal.aborted) {
      const news = await this.outbox.newsFor(SEARCH_ENGINES, BATCH);
      const last = news.at(-1);
      if (!last) return;
      const changed = await this.summaries.byIds([...new Set(news.map(({ postingId }) => postingId))]);
      const message = indexNowMessage(
        changed.map(({ summary }) => summary),
        { origin, source: termsOf },
        key,
      );
      if (message) await this.tell(message, signal);
      await this.outbox.keepPlace(SEARCH_ENGINES, last.id);
    }
  });

  private async tell(message: IndexNowMessage, signal: AbortSignal): Promise<void> {
    await this.fetcher.fetch({
      url: ADDRESS,
      method: 'POST',
      headers: { 'Content-Type': 'application/json; charset=utf-8' },
      body: JSON.stringify(message),
      minDelayMs: MIN_DELAY_MS,
      signal,
    });
  }
}
