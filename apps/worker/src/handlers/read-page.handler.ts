import { SourceChanged } from '#domain';
import { changesBetween, distinctListings, listingHash, type ListingFacts } from '#postings';
import { handle, readPage, TAG_BATCH, tagListings, type Producer } from '#queue';
import { sourceById } from '#sources';
import { ListingStore, PageStore, RunStore, type StoredPage } from '#store';
import { readableText } from '#text';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { closeRun } from '../close-run.js';
import { PRODUCER } from '../tokens.js';

@Injectable()
export class ReadPageHandler {
  constructor(
    private readonly pages: PageStore,
    private readonly listings: ListingStore,
    private readonly runs: RunStore,
    @Inject(PRODUCER) private readonly producer: Producer,
  ) {}

  readonly handler = handle(readPage, async ({ pageId }) => {
    const done = await this.listings
      .transaction(async (tx) => {
        const page = await this.pages.takeUnread(tx, pageId);
        return page && { runId: page.runId, toTag: await this.read(tx, page) };
      })
      .catch(async (error: Error) => {
        await this.pages.noteError(pageId, error.message);
        throw error;
      });
    if (!done) return;
    const batches = batchesOf(done.toTag);
    await this.producer.addMany(
      tagListings,
      batches.map((listingIds) => ({ listingIds, push: 1 })),
    );
    await closeRun(this.runs, done.runId);
  });

  /** Brings the page's listings in and counts them, all in the caller's transaction. Returns what is to be tagged. */
  private async read(tx: EntityManager, page: StoredPage): Promise<number[]> {
    const again = await this.listings.seenAgain(tx, page, page.again);
    if (page.sameAs !== null) {
      const named = await this.listings.touch(tx, page, page.sameAs);
      const rejected = await this.listings.rejectedOn(tx, page.sameAs);
      await this.noteDetail(tx, page);
      const counts = { added: 0, changed: 0, unchanged: again + named.length };
      await this.listings.markRead(tx, page.id, counts, rejected, named);
      return [];
    }
    try {
      const result = sourceById(page.board.source).read(page);
      const distinct = distinctListings(result.listings);
      const hashed = distinct.listings.map((listing) => ({ ...listing, contentHash: listingHash(listing) }));
      const { toTag, ...counts } = await this.listings.upsert(tx, page, hashed, changesForReaders);
      await this.noteDetail(tx, page);
      const rejected = [...result.rejected, ...distinct.rejected];
      const named = hashed.map(({ externalId }) => externalId);
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

  private async noteDetail(tx: EntityManager, page: StoredPage): Promise<void> {
    const { stub } = page.request;
    if (stub) await this.listings.noteDetail(tx, page, stub.externalId, listingHash(stub));
  }
}

/** New markup around the same words is no change to a reader. */
const changesForReaders = (before: ListingFacts, after: ListingFacts) =>
  changesBetween(
    { ...before, description: readableText(before.description) },
    { ...after, description: readableText(after.description) },
  );

export function batchesOf(ids: number[]): number[][] {
  const batches: number[][] = [];
  for (let at = 0; at < ids.length; at += TAG_BATCH) batches.push(ids.slice(at, at + TAG_BATCH));
  return batches;
}
