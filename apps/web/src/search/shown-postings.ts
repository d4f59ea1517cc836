import type { PostingSummary } from '#domain';
import { PostingSummaryStore } from '#store';
import { Injectable } from '@nestjs/common';

/** About two kilobytes each. */
const MOST = 20_000;
/** When a posting was last seen is no news, so no change tells of it; others may keep our answers as long. */
const KEPT_MS = 60_000;

interface Kept {
  summary: PostingSummary;
  until: number;
}

/**
 * What postings say in short, for those that searches have shown lately: most searches show the same ones, and asking
 * Postgres for them would take longer than finding them. A change is told by whoever follows the outbox.
 */
@Injectable()
export class ShownPostings {
  /** Oldest first. */
  private readonly kept = new Map<number, Kept>();
  private changes = 0;

  constructor(private readonly summaries: PostingSummaryStore) {}

  /** Those of the postings that there are. */
  async short(ids: readonly number[]): Promise<PostingSummary[]> {
    const now = performance.now();
    const known = ids.flatMap((id) => {
      const kept = this.kept.get(id);
      return kept && kept.until > now ? [kept.summary] : [];
    });
    if (known.length === ids.length) return known;
    const there = new Set(known.map(({ id }) => id));
    const before = this.changes;
    const read = await this.summaries.short(ids.filter((id) => !there.has(id)));
    // What was read while something changed may be of before.
    if (before === this.changes) for (const summary of read) this.keep(summary, now + KEPT_MS);
    return [...known, ...read];
  }

  /** The posting is not what it was. */
  forget(id: number): void {
    this.changes += 1;
    this.kept.delete(id);
  }

  private keep(summary: PostingSummary, until: number): void {
    this.kept.delete(summary.id);
    this.kept.set(summary.id, { summary, until });
    if (this.kept.size <= MOST) return;
    const [oldest] = this.kept.keys();
    if (oldest !== undefined) this.kept.delete(oldest);
  }
}
