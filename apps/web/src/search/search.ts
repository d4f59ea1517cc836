import type { PostingSummary, SearchCriteria } from '#domain';
import type { SearchAnswer, SearchOptions, StateMatch } from '#search';
import { samplesAreOn, type Settings } from '#settings';
import { PostingSummaryStore } from '#store';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS } from '../tokens.js';
import { ToldFailure } from '../http/failure.js';
import { ReadIndex } from './read-index.js';
import { OpenSummaries } from './open-summaries.js';

export interface Hit {
  summary: PostingSummary;
  /** null = no state was asked for. */
  stateMatch: StateMatch | null;
}

export interface Found extends Omit<SearchAnswer, 'hits'> {
  hits: Hit[];
}

const STILL_READING = new ToldFailure({
  status: 503,
  title: 'Postings that are over are still being read',
  detail: ['We have just started. Open postings can be searched already; please try again in a minute.'],
});

/** Answers searches: which postings from the index, what they say from memory, or from the database if they are over. */
@Injectable()
export class Search {
  private readonly samples: SearchOptions['samples'];

  constructor(
    private readonly read: ReadIndex,
    private readonly open: OpenSummaries,
    private readonly summaries: PostingSummaryStore,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.samples = samplesAreOn(settings) ? 'while-alone' : 'hide';
  }

  async find(
    criteria: SearchCriteria,
    options: Pick<SearchOptions, 'sort' | 'limit' | 'after'> &
      Partial<Pick<SearchOptions, 'facets' | 'fewerWords'>>,
  ): Promise<Found> {
    if (!this.read.whole && criteria.states.some((state) => state !== 'open')) throw STILL_READING;
    const answer = this.read.index.search(criteria, {
      facets: true,
      fewerWords: false,
      ...options,
      today: todayUtc(),
      samples: this.samples,
    });
    const byId = await this.short(answer.hits.map(({ id }) => id));
    // One that left between the two questions is left out.
    const hits = answer.hits.flatMap(({ id, stateMatch }) => {
      const summary = byId.get(id);
      return summary ? [{ summary, stateMatch }] : [];
    });
    return { ...answer, hits };
  }

  private async short(ids: readonly number[]): Promise<Map<number, PostingSummary>> {
    const open = ids.flatMap((id) => this.open.get(id) ?? []);
    const there = new Set(open.map(({ id }) => id));
    const over = ids.filter((id) => !there.has(id));
    const read = over.length > 0 ? await this.summaries.short(over) : [];
    return new Map([...open, ...read].map((summary) => [summary.id, summary]));
  }
}

/** The calendar day, for everybody the same. */
export const todayUtc = (): string => new Date().toISOString().slice(0, 10);
