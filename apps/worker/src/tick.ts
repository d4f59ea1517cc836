import { pullBoard, readPage, tagListings, tellSearchEngines, type Producer } from '#queue';
import type { Settings } from '#settings';
import { OutboxStore, OverdueWorkStore, PostingStore, RetentionStore, RunStore } from '#store';
import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { AlertTick } from './alerts/alert-tick.js';
import { closeRun, vacancies } from './close-run.js';
import { batchesOf } from './handlers/read-page.handler.js';
import { SEARCH_ENGINES } from './handlers/tell-search-engines.handler.js';
import { PRODUCER, SETTINGS } from './tokens.js';

/** So many boards at a tick; the rest is due at the next one. */
const MOST_BOARDS = 200;
const HOUR_MS = 3_600_000;

/**
 * The only clock of the product. It decides nothing itself: it asks the database what is due or overdue and puts that
 * on the queue, so that any number of workers may tick, at any time, and a lost queue is filled again.
 */
@Injectable()
export class Tick implements OnApplicationBootstrap {
  private readonly logger = new Logger('tick');
  private running = false;
  private nextRemoval = 0;

  constructor(
    private readonly runs: RunStore,
    private readonly overdue: OverdueWorkStore,
    private readonly postings: PostingStore,
    private readonly retention: RetentionStore,
    private readonly outbox: OutboxStore,
    private readonly alerts: AlertTick,
    @Inject(PRODUCER) private readonly producer: Producer,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  onApplicationBootstrap(): void {
    void this.tick();
  }

  /** Every second, because a decorator can't read a setting; most seconds do nothing. */
  @Cron('* * * * * *', { name: 'tick' })
  async everySecond(): Promise<void> {
    const now = new Date();
    if (now.getSeconds() % this.settings.TICK_SECONDS === 0) await this.tick(now);
  }

  /** One look. Errors are told, not thrown: the next tick is the remedy. */
  async tick(now = new Date()): Promise<void> {
    if (this.running) return;
    this.running = true;
    try {
      await this.enqueueDue(now);
      await this.enqueueOverdue(now);
      for (const runId of await this.overdue.runsToClose()) await closeRun(this.runs, runId);
      await this.postings.lookAgain(now, vacancies);
      await this.alerts.look(now);
      await this.tellSearchEngines(now);
      await this.removeOld(now);
    } catch (error) {
      this.logger.error(
        `A tick failed; the next one tries again. ${error instanceof Error ? error.message : error}`,
      );
    } finally {
      this.running = false;
    }
  }

  private async tellSearchEngines(now: Date): Promise<void> {
    if (!this.settings.INDEXNOW_KEY || !(await this.outbox.isBehind(SEARCH_ENGINES))) return;
    await this.producer.add(tellSearchEngines, { tick: Math.floor(now.getTime() / 1_000) });
  }

  /** A batch a tick as long as there is something to remove, then no more for an hour. */
  private async removeOld(now: Date): Promise<void> {
    if (now.getTime() < this.nextRemoval) return;
    const { pages, runs, outbox, more } = await this.retention.removeOld(now, this.settings.PAGES_KEPT_DAYS);
    this.nextRemoval = more ? 0 : now.getTime() + HOUR_MS;
    if (pages + runs + outbox > 0) {
      this.logger.log(`Removed what was old: ${pages} pages, ${runs} runs, ${outbox} entries of the outbox.`);
    }
  }

  private async enqueueDue(now: Date): Promise<void> {
    const runIds = await this.runs.claimDue(now, MOST_BOARDS);
    await this.producer.addMany(
      pullBoard,
      runIds.map((runId) => ({ runId, push: 1 })),
    );
  }

  private async enqueueOverdue(now: Date): Promise<void> {
    const { STALE_SECONDS } = this.settings;
    const runs = await this.overdue.runs(now, STALE_SECONDS);
    await this.producer.addMany(
      pullBoard,
      runs.map(({ id, push }) => ({ runId: id, push })),
    );
    const pages = await this.overdue.pages(now, STALE_SECONDS);
    await this.producer.addMany(
      readPage,
      pages.map(({ id, push }) => ({ pageId: id, push })),
    );
    const listings = await this.overdue.listings(now, STALE_SECONDS);
    for (const push of new Set(listings.map((listing) => listing.push))) {
      const batches = batchesOf(listings.filter((listing) => listing.push === push).map(({ id }) => id));
      await this.producer.addMany(
        tagListings,
        batches.map((listingIds) => ({ listingIds, push })),
      );
    }
    const found = runs.length + pages.length + listings.length;
    if (found > 0) {
      this.logger.warn(
        `Queued again what was left undone: ${runs.length} pulls, ${pages.length} pages, ${listings.length} listings.`,
      );
    }
  }
}
