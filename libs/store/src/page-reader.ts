import { SourceChanged, type Listing, type RejectedRecord } from '#domain';
import type { DataSource, EntityManager } from 'typeorm';
import type { ListingChangeRow } from './entities/index.js';
import { ListingStore, type HashedListing, type KeptText } from './listings.store.js';
import { PageStore, type StoredPage } from './pages.store.js';

/** What decides about the listings of a page; the reader loads, asks and keeps. */
export interface PageRules {
  /** What the page tells, each vacancy once. Throws `SourceChanged` when its source can't read it. */
  read(page: StoredPage): { listings: HashedListing[]; rejected: RejectedRecord[] };
  /** Stands for what a list says of a vacancy with a page of its own. */
  hashOf(stub: Listing): string;
  /** What readers should see of a change. */
  changes(before: KeptText, after: HashedListing): ListingChangeRow['changes'];
}

/** Turns stored pages into listings. */
export class PageReader {
  private readonly pages: PageStore;
  private readonly listings: ListingStore;

  constructor(db: DataSource) {
    this.pages = new PageStore(db);
    this.listings = new ListingStore(db);
  }

  /**
   * Brings in what the page tells, and counts it, all or nothing. Returns what is to be tagged; null = it is read, or
   * being read elsewhere. Why it can't be read is noted with the page, which stays unread.
   */
  async read(pageId: number, rules: PageRules): Promise<{ runId: number; toTag: number[] } | null> {
    return this.listings
      .transaction(async (tx) => {
        const page = await this.pages.takeUnread(tx, pageId);
        return page && { runId: page.runId, toTag: await this.bringIn(tx, page, rules) };
      })
      .catch(async (error: Error) => {
        await this.pages.noteError(pageId, error.message);
        throw error;
      });
  }

  private async bringIn(tx: EntityManager, page: StoredPage, rules: PageRules): Promise<number[]> {
    const again = await this.listings.seenAgain(tx, page, page.again);
    if (page.sameAs !== null) {
      const named = await this.listings.touch(tx, page, page.sameAs);
      const rejected = await this.listings.rejectedOn(tx, page.sameAs);
      await this.noteDetail(tx, page, rules);
      const counts = { added: 0, changed: 0, unchanged: again + named.length };
      await this.listings.markRead(tx, page.id, counts, rejected, named);
      return [];
    }
    try {
      const { listings, rejected } = rules.read(page);
      const { toTag, ...counts } = await this.listings.upsert(tx, page, listings, rules.changes);
      await this.noteDetail(tx, page, rules);
      const named = listings.map(({ externalId }) => externalId);
      const all = { ...counts, unchanged: counts.unchanged + again };
      await this.listings.markRead(tx, page.id, all, rejected, named);
      return toTag;
    } catch (error) {
      // It could be read when it was fetched: another version of the source did that.
      if (!(error instanceof SourceChanged)) throw error;
      await this.pages.markUnreadable(tx, page.id, error.message);
      return [];
    }
  }

  private async noteDetail(tx: EntityManager, page: StoredPage, { hashOf }: PageRules): Promise<void> {
    const { stub } = page.request;
    if (stub) await this.listings.noteDetail(tx, page, stub.externalId, hashOf(stub));
  }
}
