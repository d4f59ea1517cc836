import type { PostingSummary } from '#domain';
import type { Sighting } from '#store';
import { Injectable } from '@nestjs/common';

/**
 * What open postings say in short, in the memory of this process: reading twenty of them from a cold disk would take
 * longer than finding them. Whoever follows the outbox keeps it right.
 */
@Injectable()
export class OpenSummaries {
  /** As JSON, about a kilobyte each: a third of what the objects take, and nothing for the garbage collector to walk. */
  private readonly packed = new Map<number, string>();
  private round: Iterator<number> = this.packed.keys();

  get size(): number {
    return this.packed.size;
  }

  get(id: number): PostingSummary | null {
    const packed = this.packed.get(id);
    return packed === undefined ? null : (JSON.parse(packed) as PostingSummary);
  }

  /** What the posting is now; one that isn't open any more is forgotten. */
  put(summary: PostingSummary): void {
    if (summary.state === 'open') this.packed.set(summary.id, JSON.stringify(summary));
    else this.packed.delete(summary.id);
  }

  forget(id: number): void {
    this.packed.delete(id);
  }

  /** The next ids, round and round; fewer than asked for, even none, at the end of a round. */
  next(limit: number): number[] {
    const ids: number[] = [];
    while (ids.length < limit) {
      const { done, value } = this.round.next();
      if (done) {
        this.round = this.packed.keys();
        break;
      }
      ids.push(value);
    }
    return ids;
  }

  /** Being seen again is no change, so the outbox doesn't tell of it. */
  seen(sightings: readonly Sighting[]): void {
    for (const { id, at } of sightings) {
      const summary = this.get(id);
      const lastSeenAt = at.toISOString();
      if (summary && summary.lastSeenAt < lastSeenAt)
        this.packed.set(id, JSON.stringify({ ...summary, lastSeenAt }));
    }
  }
}
