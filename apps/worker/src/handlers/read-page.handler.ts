import { pageRules } from '#postings';
import { handle, readPage, TAG_BATCH, tagListings, type Producer } from '#queue';
import { sourceById } from '#sources';
import { PageReader, RunStore, type StoredPage } from '#store';
import { Inject, Injectable } from '@nestjs/common';
import { closeRun } from '../close-run.js';
import { PRODUCER } from '../tokens.js';

const rules = pageRules((page: StoredPage) => sourceById(page.board.source).read(page));

@Injectable()
export class ReadPageHandler {
  constructor(
    private readonly reader: PageReader,
    private readonly runs: RunStore,
    @Inject(PRODUCER) private readonly producer: Producer,
  ) {}

  readonly handler = handle(readPage, async ({ pageId }) => {
    const done = await this.reader.read(pageId, rules);
    if (!done) return;
    const batches = batchesOf(done.toTag);
    await this.producer.addMany(
      tagListings,
      batches.map((listingIds) => ({ listingIds, push: 1 })),
    );
    await closeRun(this.runs, done.runId);
  });
}

export function batchesOf(ids: number[]): number[][] {
  const batches: number[][] = [];
  for (let at = 0; at < ids.length; at += TAG_BATCH) batches.push(ids.slice(at, at + TAG_BATCH));
  return batches;
}
