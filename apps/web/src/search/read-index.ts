import { SearchIndex } from '#search';
import { OutboxStore, PostingSummaryStore } from '#store';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';

/** How long after a change at most it is looked for. */
const LOOK_EVERY_MS = 500;
/** Postings in one round trip; what they hold has to fit in memory beside everything else. */
const BATCH = 500;

/**
 * The search index of this process and its way to stay right: all postings are read once, then every change in the
 * order of the outbox. Postgres stays the truth; when it is out of reach, the index waits and goes on where it was.
 */
@Injectable()
export class ReadIndex implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly index = new SearchIndex();
  private readonly logger = new Logger('search');
  private place = 0;
  private loaded = false;
  private stopped = false;
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> = Promise.resolve();

  constructor(
    private readonly summaries: PostingSummaryStore,
    private readonly outbox: OutboxStore,
  ) {}

  /** Does it hold everything? Before that nobody should be sent here. */
  get ready(): boolean {
    return this.loaded;
  }

  async onApplicationBootstrap(): Promise<void> {
    // What happens while the postings are read is looked at afterwards: entering one twice does no harm.
    this.place = await this.outbox.newest();
    for (let last = 0; !this.stopped;) {
      const postings = await this.summaries.after(last, BATCH);
      for (const posting of postings) this.index.upsert(posting);
      const end = postings.at(-1);
      if (!end) break;
      last = end.summary.id;
    }
    this.loaded = true;
    this.logger.log(`${this.index.size} postings can be searched.`);
    this.lookLater();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.looking;
  }

  private lookLater(): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.looking = this.catchUp()
        .catch((error: Error) => this.logger.warn(`Changes could not be read: ${error.message}`))
        .finally(() => this.lookLater());
    }, LOOK_EVERY_MS);
  }

  /** Takes in what has changed since the last look. */
  private async catchUp(): Promise<void> {
    for (;;) {
      const news = await this.outbox.after(this.place, BATCH);
      const last = news.at(-1);
      if (!last || this.stopped) return;
      const changed = [...new Set(news.map(({ postingId }) => postingId))];
      const there = await this.summaries.byIds(changed);
      for (const posting of there) this.index.upsert(posting);
      const found = new Set(there.map(({ summary }) => summary.id));
      for (const id of changed) if (!found.has(id)) this.index.remove(id);
      this.place = last.id;
    }
  }
}
