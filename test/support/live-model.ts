/** What a model's board said: which vacancies it named, or why nothing can be taken from what it said. */
export interface Said {
  hours: number;
  healthy: boolean;
  named: ReadonlySet<string>;
  released: boolean;
}

interface Listing {
  there: boolean;
  goneAt: number;
  /** The last healthy run missed it too, and it was held. */
  missed: boolean;
}

interface Posting {
  open: boolean;
  lastClosedAt: number | null;
  reopenedAt: number;
}

const CLOSES_ONCE_IN_HOURS = 48;
const EMPTY_HOURS = 24;

/**
 * Which postings are open, said once more in the plainest way, beside the one that the database keeps: boards with
 * their listings, one posting for each vacancy, hours instead of moments, no store, no tags.
 */
export class LiveModel {
  private readonly boards = new Map<number, { listings: Map<string, Listing>; emptySince: number | null }>();
  private readonly postings = new Map<string, Posting>();

  run(board: number, { hours, healthy, named, released }: Said): void {
    const kept = this.boards.get(board) ?? { listings: new Map<string, Listing>(), emptySince: null };
    this.boards.set(board, kept);
    const before = [...kept.listings].filter(([, { there }]) => there);
    const missing = before.filter(([name]) => !named.has(name));
    for (const name of named) kept.listings.set(name, { there: true, goneAt: 0, missed: false });
    if (healthy) {
      kept.emptySince = named.size > 0 ? null : (kept.emptySince ?? hours);
      const isEmpty = kept.emptySince !== null;
      const doubtful = isEmpty || (missing.length > 10 && missing.length > before.length / 5);
      const agrees = !isEmpty || hours - (kept.emptySince ?? hours) >= EMPTY_HOURS;
      for (const [, listing] of missing) {
        if (released || !doubtful || (agrees && listing.missed))
          Object.assign(listing, { there: false, goneAt: hours });
        else listing.missed = true;
      }
    }
    this.look(hours);
  }

  /** Postings as they are at that hour, without any news. */
  look(hours: number): void {
    const names = new Set([...this.boards.values()].flatMap(({ listings }) => [...listings.keys()]));
    for (const name of names) {
      const listings = [...this.boards.values()].flatMap((board) => board.listings.get(name) ?? []);
      const posting = this.postings.get(name) ?? { open: true, lastClosedAt: null, reopenedAt: 0 };
      this.postings.set(name, posting);
      if (listings.some(({ there }) => there)) {
        if (!posting.open) posting.reopenedAt = hours;
        posting.open = true;
        continue;
      }
      const earliest = posting.lastClosedAt === null ? 0 : posting.lastClosedAt + CLOSES_ONCE_IN_HOURS;
      if (!posting.open || earliest > hours) continue;
      posting.open = false;
      posting.lastClosedAt = Math.max(earliest, posting.reopenedAt, ...listings.map(({ goneAt }) => goneAt));
    }
  }

  open(): string[] {
    return [...this.postings].flatMap(([name, { open }]) => (open ? [name] : [])).toSorted();
  }
}
