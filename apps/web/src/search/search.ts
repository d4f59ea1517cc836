import type { PostingSummary, SearchCriteria } from '#domain';
import type { SearchAnswer, SearchOptions, StateMatch } from '#search';
import { samplesAreOn, type Settings } from '#settings';
import { PostingSummaryStore } from '#store';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS } from '../tokens.js';
import { ReadIndex } from './read-index.js';

export interface Hit {
  summary: PostingSummary;
  /** null = no state was asked for. */
  stateMatch: StateMatch | null;
}

export interface Found extends Omit<SearchAnswer, 'hits'> {
  hits: Hit[];
}

/** Answers searches: which postings from the index, what they say from the database. */
@Injectable()
export class Search {
  private readonly samples: SearchOptions['samples'];

  constructor(
    private readonly read: ReadIndex,
    private readonly summaries: PostingSummaryStore,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.samples = samplesAreOn(settings) ? 'while-alone' : 'hide';
  }

  async find(
    criteria: SearchCriteria,
    options: Pick<SearchOptions, 'sort' | 'limit' | 'after'> & { facets?: boolean },
  ): Promise<Found> {
    const answer = this.read.index.search(criteria, {
      facets: true,
      ...options,
      today: todayUtc(),
      samples: this.samples,
    });
    const postings = await this.summaries.short(answer.hits.map(({ id }) => id));
    const byId = new Map(postings.map((summary) => [summary.id, summary]));
    // One that left between the two questions is left out.
    const hits = answer.hits.flatMap(({ id, stateMatch }) => {
      const summary = byId.get(id);
      return summary ? [{ summary, stateMatch }] : [];
    });
    return { ...answer, hits };
  }
}

/** The calendar day, for everybody the same. */
export const todayUtc = (): string => new Date().toISOString().slice(0, 10);
