import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { planCloses, vacancyRules } from '#postings';
import {
  BoardStore,
  OverdueWorkStore,
  PageStore,
  RunStore,
  migrate,
  type FetchedPage,
  type RunDeciders,
} from '#store';
import { testStore } from '../support/test-store.js';

let store: Awaited<ReturnType<typeof testStore>>;
let boards: BoardStore;
let runs: RunStore;
let pages: PageStore;
let overdue: OverdueWorkStore;

beforeAll(async () => {
  store = await testStore();
  boards = new BoardStore(store.db);
  runs = new RunStore(store.db);
  pages = new PageStore(store.db);
  overdue = new OverdueWorkStore(store.db);
});
afterAll(() => store.close());
beforeEach(() => store.db.query('TRUNCATE boards CASCADE'));

const board = (token: string) => ({
  source: 'greenhouse',
  token,
  origin: null,
  employer: null,
  everyMinutes: 60,
});
const asItEnded: RunDeciders = {
  judge: ({ outcome, detail }) => ({
    outcome,
    detail,
    failures: 0,
    missingSince: null,
    nextRunAt: soon(),
    enabled: true,
  }),
  closes: planCloses,
  proves: () => true,
  vacancies: vacancyRules(() => 'employer-system'),
};
const soon = () => new Date(Date.now() + 1_000);
const page = (runId: number, boardId: number, change: Partial<FetchedPage> = {}): FetchedPage => ({
  runId,
  boardId,
  seq: 0,
  request: { url: 'https://boards.example.com/acme' },
  status: 200,
  contentType: 'application/json',
  etag: '"a"',
  lastModified: null,
  bodyHash: 'h',
  text: '{}',
  sameAs: null,
  unreadable: null,
  ...change,
});

describe('what is due', () => {
  test('two workers that tick together start one run per board, and share the boards', async () => {
    for (let n = 0; n < 40; n += 1) await boards.put(board(`b${n}`));
    const claims = await Promise.all(Array.from({ length: 8 }, () => runs.claimDue(soon(), 100)));
    const started = claims.flat();
    expect(started).toHaveLength(40);
    expect(new Set(started).size).toBe(40);
    const [counts] = await store.db.query('SELECT count(DISTINCT board_id)::int AS boards FROM runs');
    expect(counts).toEqual({ boards: 40 });
  });

  test('a board is not due again before its time, nor while its run is open', async () => {
    const id = await boards.put(board('acme'));
    const [run] = await runs.claimDue(soon(), 10);
    await expect(runs.claimDue(soon(), 10)).resolves.toEqual([]);
    const inTwoHours = new Date(Date.now() + 2 * 3_600_000);
    await expect(runs.claimDue(inTwoHours, 10)).resolves.toEqual([]);
    await runs.markPulled(run!, 'ok', null);
    await runs.close(run!, asItEnded);
    await expect(runs.claimDue(inTwoHours, 10)).resolves.toHaveLength(1);
    expect(id).toBeGreaterThan(0);
  });

  test('a source that asks for a pause gets it', async () => {
    const id = await boards.put(board('acme'));
    const until = new Date(Date.now() + 3_600_000);
    await runs.postpone(id, until);
    await expect(runs.claimDue(soon(), 10)).resolves.toEqual([]);
    await expect(runs.claimDue(new Date(until.getTime() + 1), 10)).resolves.toHaveLength(1);
  });
});

describe('a run', () => {
  test('closes only when every page is read, and counts once', async () => {
    const boardId = await boards.put(board('acme'));
    const [runId] = await runs.claimDue(soon(), 1);
    const pageId = await pages.save(page(runId!, boardId));
    await runs.markPulled(runId!, 'ok', null);
    await expect(runs.close(runId!, asItEnded)).resolves.toBeNull();
    await store.db.query(
      'UPDATE pages SET read_at = now(), fetched = 3, added = 2, unchanged = 0, changed = 0, rejected = $2 WHERE id = $1',
      [pageId, JSON.stringify([{ externalId: null, reason: 'no title' }])],
    );
    const closed = await Promise.all([
      runs.close(runId!, asItEnded),
      runs.close(runId!, asItEnded),
      runs.close(runId!, asItEnded),
    ]);
    expect(closed.filter(Boolean)).toEqual([
      expect.objectContaining({ outcome: 'ok', fetched: 3, added: 2, rejected: 1, source: 'greenhouse' }),
    ]);
    await expect(boards.all()).resolves.toEqual([expect.objectContaining({ lastOutcome: 'ok' })]);
  });

  test('that ended well but brought nothing is empty, not ok', async () => {
    await boards.put(board('acme'));
    const [runId] = await runs.claimDue(soon(), 1);
    await runs.markPulled(runId!, 'ok', null);
    await expect(runs.close(runId!, asItEnded)).resolves.toMatchObject({ outcome: 'empty', fetched: 0 });
    const [kept] = await boards.all();
    expect(kept?.lastHealthyAt).toBeNull();
  });

  test('keeps the first word on how its pull ended', async () => {
    await boards.put(board('acme'));
    const [runId] = await runs.claimDue(soon(), 1);
    await runs.markPulled(runId!, 'incomplete', 'Page 3 failed.');
    await runs.markPulled(runId!, 'ok', null);
    await expect(runs.close(runId!, asItEnded)).resolves.toMatchObject({
      outcome: 'incomplete',
      detail: 'Page 3 failed.',
    });
  });

  test('the database itself refuses counts that do not add up', async () => {
    await boards.put(board('acme'));
    const [runId] = await runs.claimDue(soon(), 1);
    await expect(
      store.db.query('UPDATE runs SET fetched = 5, added = 4 WHERE id = $1', [runId]),
    ).rejects.toThrow(/runs_counts/);
  });
});

describe('a page', () => {
  test('that two workers fetched is kept once', async () => {
    const boardId = await boards.put(board('acme'));
    const [runId] = await runs.claimDue(soon(), 1);
    const saved = await Promise.all([1, 2, 3].map(() => pages.save(page(runId!, boardId))));
    expect(saved.filter((id) => id !== null)).toHaveLength(1);
  });

  test('that says what an earlier one said is not stored twice, and reads the same', async () => {
    const boardId = await boards.put(board('acme'));
    const [runId] = await runs.claimDue(soon(), 1);
    const first = await pages.save(page(runId!, boardId, { text: '{"jobs": []}' }));
    await store.db.query('UPDATE pages SET read_at = now()');
    const earlier = await pages.latestRead(boardId, { url: 'https://boards.example.com/acme' });
    expect(earlier).toMatchObject({ id: first, etag: '"a"', text: '{"jobs": []}' });
    const second = await pages.save(
      page(runId!, boardId, { seq: 1, status: 304, text: null, sameAs: earlier }),
    );
    const stored = await pages.ofRun(runId!);
    expect(stored.map(({ id, text }) => ({ id, text }))).toEqual([
      { id: first, text: '{"jobs": []}' },
      { id: second, text: '{"jobs": []}' },
    ]);
    const [size] = await store.db.query('SELECT count(body)::int AS bodies FROM pages');
    expect(size).toEqual({ bodies: 1 });
  });

  test('that its source could not read is kept, but its validators are not sent back', async () => {
    const boardId = await boards.put(board('acme'));
    const [runId] = await runs.claimDue(soon(), 1);
    await pages.save(page(runId!, boardId, { text: '<html>', unreadable: 'not JSON' }));
    await expect(pages.latestRead(boardId, { url: 'https://boards.example.com/acme' })).resolves.toBeNull();
    await expect(pages.ofRun(runId!)).resolves.toEqual([expect.objectContaining({ text: '<html>' })]);
  });
});

describe('work that was left undone', () => {
  test('is found after its time, once, and then ever more seldom', async () => {
    const boardId = await boards.put(board('acme'));
    const [runId] = await runs.claimDue(new Date(), 1);
    const pageId = await pages.save(page(runId!, boardId));
    const after = (seconds: number) => new Date(Date.now() + seconds * 1_000);

    await expect(overdue.pages(after(60), 120)).resolves.toEqual([]);
    const finds = await Promise.all([1, 2, 3].map(() => overdue.pages(after(130), 120)));
    expect(finds.flat()).toEqual([{ id: pageId, push: 2 }]);
    await expect(overdue.pages(after(130 + 130), 120)).resolves.toEqual([]);
    await expect(overdue.pages(after(130 + 250), 120)).resolves.toEqual([{ id: pageId, push: 3 }]);
  });

  test('no longer counts once it is done', async () => {
    await boards.put(board('acme'));
    const [runId] = await runs.claimDue(new Date(), 1);
    await runs.markPulled(runId!, 'ok', null);
    await expect(overdue.runs(new Date(Date.now() + 9_999_000), 120)).resolves.toEqual([]);
    await expect(overdue.runsToClose()).resolves.toEqual([runId]);
  });
});

test('migrations bring the schema to exactly what the entities say, however many processes start at once', async () => {
  await Promise.all([migrate(store.db), migrate(store.db), migrate(store.db)]);
  const { upQueries } = await store.db.driver.createSchemaBuilder().log();
  expect(upQueries.map(({ query }) => query)).toEqual([]);
});
