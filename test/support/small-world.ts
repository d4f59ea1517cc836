import { BoardGone, PullFailure, SourceChanged, type Listing } from '#domain';
import type { Fetcher } from '#http';
import { pageRules, runDeciders } from '#postings';
import { defineSource, type Source, type SourceRequest } from '#sources';
import {
  BoardStore,
  ListingStore,
  PageReader,
  PageStore,
  PostingStore,
  RunStore,
  type ReplayRules,
  type StoredPage,
} from '#store';
import { aListing } from '#testing';
import type { DataSource } from 'typeorm';
import { BoardPull } from '../../apps/worker/src/board-pull.js';

/** A vacancy by what matters to the test; the rest is as usual. */
export type Vacancy = Partial<Listing> & { externalId: string };
/** What a board answers: its vacancies, an answer that can't be read, or none that it exists. */
type Answer = Vacancy[] | 'nonsense' | 'gone';

const common = {
  homepage: 'https://world.example/',
  access: {
    terms: { url: 'https://world.example/terms', readOn: '2026-11-22', summary: 'Invented.' },
    attribution: 'From the small world.',
    passOn: true,
    keySetting: null,
    onByDefault: true,
  },
  pace: { minDelayMs: 1, everyMinutes: 60, expectNewWithinDays: null },
};

function parse(text: string) {
  try {
    return JSON.parse(text);
  } catch {
    throw new SourceChanged('It is no list.');
  }
}

/** An employer's own system: a list of outlines, and a page for each vacancy. */
const system: Source = defineSource({
  ...common,
  id: 'system',
  name: 'System',
  kind: 'employer-system',
  start: () => [{ url: 'https://world.example/system/list' }],
  read: ({ text, request: { stub } }) => {
    const told = parse(text);
    if (stub) return { listings: [{ ...stub, ...told }], rejected: [], more: [], total: null };
    const stubs = told.map((vacancy: Listing) => ({
      listing: { ...vacancy, description: '' },
      detail: { url: `https://world.example/system/${vacancy.externalId}` },
    }));
    return { listings: [], stubs, rejected: [], more: [], total: null };
  },
});

/** A board that tells everything at once. A vacancy without a title is rejected. */
const feed: Source = defineSource({
  ...common,
  id: 'feed',
  name: 'Feed',
  kind: 'job-board',
  start: () => [{ url: 'https://world.example/feed/list' }],
  read: ({ text }) => {
    const told: Listing[] = parse(text);
    return {
      listings: told.filter(({ title }) => title !== ''),
      rejected: told
        .filter(({ title }) => title === '')
        .map(({ externalId }) => ({ externalId, reason: 'no title' })),
      more: [],
      total: null,
    };
  },
});

const sources = new Map([system, feed].map((source) => [source.id, source]));

export const worldRules: ReplayRules = {
  pages: pageRules((page: StoredPage) => sources.get(page.board.source)!.read(page)),
  runs: runDeciders({ kindOf: (id) => sources.get(id)!.kind, provesAbsence: () => true }, () => 0),
};

/** Two boards of one employer, pulled and read by the product's own parts, at any time in the past. */
export class SmallWorld {
  private readonly pages: PageStore;
  private readonly listings: ListingStore;
  private readonly runs: RunStore;
  private readonly boards = new Map<string, number>();
  private answer: Answer = [];
  /** Own pages that don't exist any more, and one at which the worker dies. */
  missing = new Set<string>();
  diesAt: string | null = null;

  constructor(private readonly db: DataSource) {
    [this.pages, this.listings, this.runs] = [new PageStore(db), new ListingStore(db), new RunStore(db)];
  }

  async open(): Promise<void> {
    for (const source of sources.keys()) {
      const board = { source, token: 'acme', origin: null, employer: 'Quillback Health', everyMinutes: 60 };
      this.boards.set(source, await new BoardStore(this.db).put(board));
    }
  }

  /** Pulls a board that answers so, as if it were `at`; everything that follows from it is done, but for closing the run. */
  async pull(
    source: 'system' | 'feed',
    at: Date,
    answer: Answer,
    run: 'closed' | 'left open' = 'closed',
  ): Promise<void> {
    this.answer = answer;
    const [started]: { id: number }[] = await this.db.query(
      'INSERT INTO runs (board_id, slot) VALUES ($1, $2) RETURNING id',
      [this.boards.get(source), at],
    );
    const runId = started!.id;
    await this.fetchAll(source, runId);
    await this.db.query(
      `UPDATE pages SET fetched_at = $2::timestamptz + seq * interval '1 second' WHERE run_id = $1`,
      [runId, at],
    );
    await this.db.query(`UPDATE runs SET pulled_at = $2::timestamptz + interval '1 minute' WHERE id = $1`, [
      runId,
      at,
    ]);
    await this.readAll(runId);
    const lookedAt = new Date(at.getTime() + 60_000);
    while ((await new PostingStore(this.db).lookAgain(lookedAt, worldRules.runs.vacancies)) > 0);
    if (run === 'closed') await this.runs.close(runId, worldRules.runs);
  }

  private async fetchAll(source: string, runId: number): Promise<void> {
    try {
      const { outcome, detail } = await this.fetchOnce(source, runId).catch((error: Error) => {
        if (error instanceof PullFailure) throw error;
        this.diesAt = null;
        return this.fetchOnce(source, runId);
      });
      await this.runs.markPulled(runId, outcome, detail);
    } catch (error) {
      if (!(error instanceof PullFailure)) throw error;
      await this.runs.markPulled(runId, error.outcome, error.message);
    }
  }

  private async fetchOnce(source: string, runId: number) {
    const run = await this.runs.toPull(runId);
    const { pages, listings } = this;
    const signal = new AbortController().signal;
    const tools = { pages, listings, fetcher: this.fetcher, onPage: async () => {}, signal };
    const requests: SourceRequest[] = sources.get(source)!.start({ token: 'acme', origin: null });
    return new BoardPull(run!, sources.get(source)!, requests, tools).toTheEnd();
  }

  private async readAll(runId: number): Promise<void> {
    const unread: { id: number }[] = await this.db.query(
      'SELECT id FROM pages WHERE run_id = $1 AND read_at IS NULL ORDER BY seq',
      [runId],
    );
    for (const { id } of unread) {
      const read = await new PageReader(this.db).read(id, worldRules.pages);
      await new PostingStore(this.db).tagDue(read!.toTag, worldRules.runs.vacancies);
    }
  }

  private readonly fetcher: Fetcher = {
    fetch: async ({ url }) => {
      const asked = url.split('/').at(-1)!;
      if (asked === this.diesAt) throw new Error('the worker died');
      if (this.answer === 'gone' || this.missing.has(asked)) throw new BoardGone('It is not there.');
      const text = this.answer === 'nonsense' ? '<html>' : JSON.stringify(this.told(this.answer, asked));
      return {
        status: 200,
        url,
        contentType: 'application/json',
        etag: null,
        lastModified: null,
        text,
        bytes: text.length,
        bodyHash: text,
        fetchedAt: new Date(),
        freshForSeconds: null,
      };
    },
    close: async () => {},
  };

  private told(vacancies: Vacancy[], asked: string): Listing | Listing[] {
    const all = vacancies.map((vacancy) =>
      aListing({ url: `https://jobs.example.com/${vacancy.externalId}`, ...vacancy }),
    );
    return all.find(({ externalId }) => externalId === asked) ?? all;
  }
}
