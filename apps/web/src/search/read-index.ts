import { SearchIndex } from '#search';
import { OutboxStore, PostingSummaryStore, type SummaryWithText } from '#store';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { OpenSummaries } from './open-summaries.js';

/** How long after a change at most it is looked for. */
const LOOK_EVERY_MS = 500;
/** Postings in one round trip; what they hold has to fit in memory beside everything else. */
const BATCH = 500;
/** The same while readers wait for answers, which they do as long as these are taken in. */
const BATCH_BESIDE = 50;
/** How long the start waits for postings that are over; what is left of them is read beside the answering. */
const PATIENCE_MS = 2_000;
/** In so many looks every open posting is asked when it was last seen: in five minutes. */
const LOOKS_IN_A_ROUND = 600;

/**
 * The search index of this process, what open postings say, and the way both stay right: first all open postings are read, then those that are over,
 * and every change in the order of the outbox. Postgres stays the truth; when it is out of reach, the index waits and
 * goes on where it was.
 */
@Injectable()
export class ReadIndex implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly index = new SearchIndex();
  private readonly logger = new Logger('search');
  /** Up to where the outbox is taken in. */
  private place = 0;
  /** Up to which id postings that are over are taken in; null = all are. */
  private lastOver: number | null = 0;
  private stopped = false;
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> = Promise.resolve();

  constructor(
    private readonly summaries: PostingSummaryStore,
    private readonly outbox: OutboxStore,
    private readonly open: OpenSummaries,
  ) {}

  /** Does it hold what is over, too? Open postings are there before anybody can ask. */
  get whole(): boolean {
    return this.lastOver === null;
  }

  async onApplicationBootstrap(): Promise<void> {
    // What happens while the postings are read is looked at afterwards: entering one twice does no harm.
    this.place = await this.outbox.newest();
    await this.readOpen();
    this.logger.log(`${this.index.size} open postings can be searched.`);
    const deadline = performance.now() + PATIENCE_MS;
    while (!this.whole && performance.now() < deadline) await this.readOver(BATCH);
    this.lookIn(0);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.looking;
  }

  private async readOpen(): Promise<void> {
    let next = this.summaries.open(0, BATCH);
    for (let postings = await next; postings.length > 0 && !this.stopped; postings = await next) {
      // The database looks for the next ones while these are taken in.
      next = this.summaries.open(postings.at(-1)!.summary.id, BATCH);
      for (const posting of postings) this.take(posting);
    }
    await next;
  }

  private async readOver(limit: number): Promise<void> {
    const postings = await this.summaries.over(this.lastOver ?? 0, limit);
    for (const posting of postings) this.index.upsert(posting);
    this.lastOver = postings.at(-1)?.summary.id ?? null;
    if (this.whole)
      this.logger.log(`${this.index.size} postings can be searched, those that are over included.`);
  }

  private lookIn(ms: number): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.looking = this.look()
        .then(() => this.lookIn(this.whole ? LOOK_EVERY_MS : 0))
        .catch((error: Error) => {
          this.logger.warn(`Changes could not be read: ${error.message}`);
          this.lookIn(LOOK_EVERY_MS);
        });
    }, ms);
  }

  /** One after the other, so that nothing is entered as it was before a change that is in already. */
  private async look(): Promise<void> {
    await this.catchUp();
    if (this.stopped) return;
    if (this.whole) await this.lookWhenSeen();
    else await this.readOver(BATCH_BESIDE);
  }

  /** Takes in what has changed since the last look. */
  private async catchUp(): Promise<void> {
    for (;;) {
      const news = await this.outbox.after(this.place, BATCH_BESIDE);
      const last = news.at(-1);
      if (!last || this.stopped) return;
      const changed = [...new Set(news.map(({ postingId }) => postingId))];
      const there = await this.summaries.byIds(changed);
      for (const posting of there) this.take(posting);
      const found = new Set(there.map(({ summary }) => summary.id));
      for (const id of changed) if (!found.has(id)) this.remove(id);
      this.place = last.id;
    }
  }

  private take(posting: SummaryWithText): void {
    this.index.upsert(posting);
    this.open.put(posting.summary);
  }

  private remove(id: number): void {
    this.index.remove(id);
    this.open.forget(id);
  }

  private async lookWhenSeen(): Promise<void> {
    const ids = this.open.next(Math.ceil(this.open.size / LOOKS_IN_A_ROUND));
    if (ids.length > 0) this.open.seen(await this.summaries.sightings(ids));
  }
}
