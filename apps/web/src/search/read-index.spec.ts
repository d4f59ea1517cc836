import { USUAL_CRITERIA, type PostingSummary, type SearchCriteria } from '#domain';
import { loadSettings } from '#settings';
import type { OutboxNews, OutboxStore, PostingSummaryStore, SummaryWithText } from '#store';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { exampleSummary } from '../api/example-posting.js';
import { ReadIndex } from './read-index.js';
import { Search } from './search.js';
import { OpenSummaries } from './open-summaries.js';

const posting = (id: number, change: Partial<PostingSummary> = {}): SummaryWithText => ({
  summary: { ...exampleSummary, id, sample: false, inField: true, warnings: [], ...change },
  body: '',
});
const over = (id: number) => posting(id, { state: 'closed', closedAt: '2026-11-20T08:00:00.000Z' });

/** Postgres as the index sees it. */
class Database {
  postings = new Map<number, SummaryWithText>();
  news: OutboxNews[] = [];
  /** Ids whose summaries a search had to ask for. */
  asked: number[] = [];

  put(...postings: SummaryWithText[]): void {
    for (const each of postings) this.postings.set(each.summary.id, each);
  }
  change(each: SummaryWithText): void {
    this.put(each);
    this.news.push({ id: this.news.length + 1, kind: 'posting.changed', postingId: each.summary.id });
  }
  private next(isOpen: boolean, after: number, limit: number): SummaryWithText[] {
    return [...this.postings.values()]
      .filter(({ summary }) => (summary.state === 'open') === isOpen && summary.id > after)
      .toSorted((a, b) => a.summary.id - b.summary.id)
      .slice(0, limit);
  }
  readonly summaries = {
    open: async (after: number, limit: number) => this.next(true, after, limit),
    over: async (after: number, limit: number) => this.next(false, after, limit),
    byIds: async (ids: number[]) => ids.flatMap((id) => this.postings.get(id) ?? []),
    short: async (ids: number[]) => {
      this.asked.push(...ids);
      return ids.flatMap((id) => this.postings.get(id)?.summary ?? []);
    },
    sightings: async (ids: number[]) =>
      ids.map((id) => ({ id, at: new Date(this.postings.get(id)!.summary.lastSeenAt) })),
  } as unknown as PostingSummaryStore;
  readonly outbox = {
    newest: async () => this.news.length,
    after: async (id: number, limit: number) => this.news.slice(id, id + limit),
  } as unknown as OutboxStore;
}

let database: Database;
let read: ReadIndex;
let search: Search;
beforeEach(() => {
  Logger.overrideLogger(false);
  database = new Database();
  const open = new OpenSummaries();
  read = new ReadIndex(database.summaries, database.outbox, open);
  search = new Search(read, open, database.summaries, loadSettings({ NODE_ENV: 'test', SAMPLES: 'off' }));
});
afterEach(() => read.onApplicationShutdown());

const found = async (closed = false): Promise<number[]> => {
  const criteria: SearchCriteria = closed
    ? { ...USUAL_CRITERIA, states: ['open', 'closed', 'unreachable'] }
    : USUAL_CRITERIA;
  const { hits } = await search.find(criteria, { sort: 'newest', limit: 50, after: null });
  return hits.map(({ summary }) => summary.id).toSorted((a, b) => a - b);
};
const soon = async (so: () => Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < 300 && !(await so()); tries += 1) await new Promise((go) => setTimeout(go, 10));
  expect(await so()).toBe(true);
};

test('a small house is whole before anybody can ask', async () => {
  database.put(posting(1), over(2), posting(3));
  await read.onApplicationBootstrap();
  expect([await found(), await found(true)]).toEqual([
    [1, 3],
    [1, 2, 3],
  ]);
});

test('of a large house open postings are found at once, those that are over when all are read', async () => {
  jest.spyOn(performance, 'now').mockReturnValueOnce(0).mockReturnValue(10_000);
  database.put(posting(1), ...Array.from({ length: 200 }, (_, at) => over(at + 2)));
  await read.onApplicationBootstrap();
  jest.restoreAllMocks();
  expect(await found()).toEqual([1]);
  await expect(found(true)).rejects.toThrow('Postings that are over are still being read');
  await soon(async () => read.whole);
  expect((await found(true)).length).toBe(50);
  expect(read.index.size).toBe(201);
});

test('what changes while postings that are over are read is found as it is now', async () => {
  jest.spyOn(performance, 'now').mockReturnValueOnce(0).mockReturnValue(10_000);
  database.put(posting(1), over(2), over(3));
  await read.onApplicationBootstrap();
  jest.restoreAllMocks();
  database.change(over(1));
  database.change(posting(3));
  database.change(posting(4));
  await soon(async () => read.whole && (await found()).length === 2);
  expect([await found(), await found(true)]).toEqual([
    [3, 4],
    [1, 2, 3, 4],
  ]);
});

test('a database that is away for a while is asked again, and nothing is missed', async () => {
  database.put(posting(1));
  await read.onApplicationBootstrap();
  const { after } = database.outbox;
  database.outbox.after = () => Promise.reject(new Error('gone'));
  database.change(posting(2));
  await new Promise((go) => setTimeout(go, 700));
  expect(await found()).toEqual([1]);
  database.outbox.after = after;
  await soon(async () => (await found()).length === 2);
});

test('what open postings say is in memory: only of those that are over a search asks the database', async () => {
  database.put(posting(1), over(2));
  await read.onApplicationBootstrap();
  await found();
  expect(database.asked).toEqual([]);
  await found(true);
  expect(database.asked).toEqual([2]);
});

test('a posting shows what it says now, and when it was last seen', async () => {
  database.put(posting(1, { title: 'Coder' }), posting(2, { title: 'Biller' }));
  await read.onApplicationBootstrap();
  const told = async () => {
    const { hits } = await search.find(USUAL_CRITERIA, { sort: 'newest', limit: 50, after: null });
    return hits.map(({ summary }) => `${summary.title}, ${summary.lastSeenAt}`).toSorted();
  };
  database.change(posting(1, { title: 'Auditor', lastSeenAt: '2026-11-22T06:00:00.000Z' }));
  // Nothing but being seen again: no news.
  database.put(posting(2, { title: 'Biller', lastSeenAt: '2026-11-22T07:00:00.000Z' }));
  const now = 'Auditor, 2026-11-22T06:00:00.000Z|Biller, 2026-11-22T07:00:00.000Z';
  await soon(async () => (await told()).join('|') === now);
});
