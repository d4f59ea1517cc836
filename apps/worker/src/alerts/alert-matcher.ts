import { AlertIndex, isBeginners, loosened, nearMiss } from '#alerts';
import type { PostingSummary, SearchCriteria } from '#domain';
import { askedBy, matches, readPosting, type SearchEntry } from '#search';
import { AlertMatchingStore, PostingSummaryStore, type Match, type OutboxNews } from '#store';
import { Injectable } from '@nestjs/common';

const BATCH = 2_000;
/** Kinds of news after which a posting may fit an alert that it did not fit before. */
const MAY_FIT = new Set<OutboxNews['kind']>(['posting.opened', 'posting.changed', 'posting.reopened']);

/** The alerts of everybody, in the memory of this process, so that a posting finds its own without running each. */
@Injectable()
export class AlertMatcher {
  private readonly exact = new AlertIndex();
  /** Beginners' searches without what may be missed narrowly. */
  private readonly narrow = new AlertIndex();
  private readonly beginners = new Map<number, SearchCriteria>();
  private newest = '-infinity';

  constructor(
    private readonly alerts: AlertMatchingStore,
    private readonly summaries: PostingSummaryStore,
  ) {}

  /** Takes in the alerts that changed since the last time. */
  async catchUp(): Promise<void> {
    // A change is seen when it is committed, not when it was begun: what is a minute old comes once more.
    let place = await this.alerts.before(this.newest);
    for (let count = BATCH; count === BATCH;) {
      const changed = await this.alerts.changed(place, BATCH);
      for (const alert of changed) this.take(alert.id, alert.on ? alert.criteria : null);
      count = changed.length;
      place = changed.at(-1) ?? place;
      if (count > 0) this.newest = place.changedAt;
    }
  }

  private take(id: number, criteria: SearchCriteria | null): void {
    this.exact.remove(id);
    this.narrow.remove(id);
    this.beginners.delete(id);
    if (!criteria) return;
    this.exact.put(id, criteria);
    if (!isBeginners(criteria)) return;
    this.narrow.put(id, loosened(criteria));
    this.beginners.set(id, criteria);
  }

  /** Which alerts the postings of these news fit, or miss narrowly. Samples count, so that alerts can be tried out. */
  async matchesOf(news: OutboxNews[], today: string): Promise<Match[]> {
    if (this.exact.size === 0) return [];
    const ids = new Set(news.filter(({ kind }) => MAY_FIT.has(kind)).map(({ postingId }) => postingId));
    const entries = await this.summaries.byIds([...ids]);
    return entries.flatMap((entry) => this.ofPosting(entry, today));
  }

  private ofPosting(entry: SearchEntry, today: string): Match[] {
    const posting = readPosting(entry);
    const postingId = entry.summary.id;
    const fitting = new Set(this.exact.alertsFor(posting, today));
    const near = this.narrow
      .alertsFor(posting, today)
      .filter((id) => !fitting.has(id) && this.missesNarrowly(id, entry, today));
    return [
      ...[...fitting].map((alertId) => ({ alertId, postingId, nearMiss: false })),
      ...near.map((alertId) => ({ alertId, postingId, nearMiss: true })),
    ];
  }

  private missesNarrowly(id: number, entry: SearchEntry, today: string): boolean {
    const criteria = this.beginners.get(id);
    return criteria !== undefined && nearMiss(criteria, entry.summary, fitsWith(entry.body, today)) !== null;
  }
}

/** The search's own predicate, for one text. */
export const fitsWith =
  (body: string, today: string) =>
  (summary: PostingSummary, criteria: SearchCriteria): boolean =>
    matches(readPosting({ summary, body }), askedBy(criteria, today));
