import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { BoardGone, RetryLater, SlowDown, type PullFailure } from '#domain';
import type { Fetcher } from '#http';
import { listingHash } from '#postings';
import { defineSource, type Source, type SourceRequest } from '#sources';
import { BoardStore, ListingStore, PageStore, RunStore } from '#store';
import { aListing } from '#testing';
import { BoardPull } from '../../apps/worker/src/board-pull.js';
import { testStore } from '../support/test-store.js';

/** A board with two list pages of outlines; each vacancy has a page of its own. */
const source: Source = defineSource({
  id: 'outline',
  name: 'Outline',
  homepage: 'https://outline.example/',
  kind: 'employer-system',
  access: {
    terms: { url: 'https://outline.example/terms', readOn: '2026-11-22', summary: 'Invented.' },
    attribution: 'From Outline.',
    passOn: true,
    keySetting: null,
    onByDefault: true,
  },
  pace: { minDelayMs: 1, everyMinutes: 60, expectNewWithinDays: null },
  start: () => [{ url: 'https://outline.example/list/1' }],
  read: ({ text, request }) => {
    const page = JSON.parse(text);
    if (request.stub) {
      return { listings: [{ ...request.stub, description: page.text }], rejected: [], more: [], total: null };
    }
    return {
      listings: [],
      stubs: page.titles.map((title: string) => ({
        listing: aListing({ externalId: title, title, description: '' }),
        detail: { url: `https://outline.example/vacancy/${encodeURIComponent(title)}` },
      })),
      rejected: [],
      more: page.next ? [{ url: page.next }] : [],
      total: page.total ?? null,
    };
  },
});

let store: Awaited<ReturnType<typeof testStore>>;
let pages: PageStore;
let listings: ListingStore;
let runs: RunStore;
let boardId: number;
let asked: string[];
let answers: Record<string, unknown>;

beforeAll(async () => {
  store = await testStore();
  [pages, listings, runs] = [new PageStore(store.db), new ListingStore(store.db), new RunStore(store.db)];
});
afterAll(() => store.close());
beforeEach(async () => {
  await store.db.query('TRUNCATE boards CASCADE');
  const board = { source: 'outline', token: 'acme', origin: null, employer: null, everyMinutes: 60 };
  boardId = await new BoardStore(store.db).put(board);
  asked = [];
  answers = {
    'list/1': { titles: ['Medical Coder', 'Chef'], next: 'https://outline.example/list/2', total: 4 },
    'list/2': { titles: ['Medical Biller', 'Nurse'] },
  };
});

const fetcher: Fetcher = {
  fetch: async ({ url }) => {
    const path = decodeURIComponent(new URL(url).pathname.slice(1));
    asked.push(path);
    const answer = answers[path] ?? { text: `Text of ${path}` };
    if (answer instanceof Error) throw answer;
    const text = JSON.stringify(answer);
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

async function newRun(): Promise<number> {
  await store.db.query("UPDATE runs SET finished_at = now(), pulled_at = now(), outcome = 'ok'");
  await store.db.query("UPDATE boards SET next_run_at = now() - random() * interval '1 minute'");
  const [runId] = await runs.claimDue(new Date(), 1);
  return runId!;
}

async function pull(runId: number) {
  const run = await runs.toPull(runId);
  const signal = new AbortController().signal;
  const tools = { pages, listings, fetcher, onPage: async () => {}, signal };
  const requests: SourceRequest[] = source.start({ token: 'acme', origin: null });
  return new BoardPull(run!, source, requests, tools).toTheEnd();
}

/** What read-page does with the own page of a vacancy. */
async function bring(title: string): Promise<void> {
  const stub = aListing({ externalId: title, title, description: '' });
  const listing = { ...stub, description: 'Codes.' };
  await listings.transaction(async (tx) => {
    const page = { id: 1, runId: 1, boardId, fetchedAt: new Date() };
    const hashed = { ...listing, contentHash: listingHash(listing) };
    await listings.upsert(tx, page, [hashed], () => []);
    await listings.noteDetail(tx, page, title, listingHash(stub));
  });
}

const rejectedOf = (runId: number): Promise<{ rejected: unknown }[]> =>
  store.db.query('SELECT rejected FROM pages WHERE run_id = $1 AND rejected <> $2 ORDER BY seq', [
    runId,
    '[]',
  ]);

describe('a board that tells only the outline', () => {
  test('is asked for the own pages of those vacancies that are of the trade', async () => {
    const runId = await newRun();
    await expect(pull(runId)).resolves.toEqual({ outcome: 'ok', detail: null });
    expect(asked).toEqual(['list/1', 'list/2', 'vacancy/Medical Coder', 'vacancy/Medical Biller']);
    const [counts] = await store.db.query('SELECT sum(passed_over)::int AS n FROM pages WHERE run_id = $1', [
      runId,
    ]);
    expect(counts).toEqual({ n: 2 });
  });

  test('is not asked again for what is known and listed as before', async () => {
    await bring('Medical Coder');
    const runId = await newRun();
    await pull(runId);
    expect(asked).toEqual(['list/1', 'list/2', 'vacancy/Medical Biller']);
    const [list] = await store.db.query('SELECT again FROM pages WHERE run_id = $1 AND seq = 0', [runId]);
    expect(list).toEqual({ again: ['Medical Coder'] });
  });

  test('goes on where a pull was cut off, without asking twice', async () => {
    const runId = await newRun();
    answers['vacancy/Medical Biller'] = new Error('the worker died');
    await expect(pull(runId)).rejects.toThrow('the worker died');
    delete answers['vacancy/Medical Biller'];
    // What was read meanwhile doesn't change what was decided.
    await bring('Medical Coder');
    asked = [];
    await expect(pull(runId)).resolves.toMatchObject({ outcome: 'ok' });
    expect(asked).toEqual(['vacancy/Medical Biller']);
  });

  test('that gives fewer vacancies than it advertises is incomplete', async () => {
    answers['list/2'] = { titles: [] };
    await expect(pull(await newRun())).resolves.toMatchObject({ outcome: 'incomplete' });
  });
});

describe('a vacancy whose own page can’t be had', () => {
  const failing = async (failure: PullFailure) => {
    answers['vacancy/Medical Coder'] = failure;
    const runId = await newRun();
    return { end: await pull(runId), rejected: await rejectedOf(runId) };
  };

  test('is told as rejected when it is gone meanwhile; the run is sound', async () => {
    const { end, rejected } = await failing(new BoardGone('404'));
    expect(end.outcome).toBe('ok');
    expect(rejected).toEqual([
      { rejected: [{ externalId: 'Medical Coder', reason: 'its own page does not exist any more' }] },
    ]);
  });

  test('makes the run incomplete when it fails, and the others still come', async () => {
    const { end, rejected } = await failing(new RetryLater('In trouble.'));
    expect(end).toMatchObject({ outcome: 'incomplete', detail: expect.stringContaining('1 of 2') });
    expect(rejected).toHaveLength(1);
    expect(asked).toContain('vacancy/Medical Biller');
  });

  test('still makes the run incomplete when the pull is cut off and goes on', async () => {
    answers['vacancy/Medical Coder'] = new RetryLater('In trouble.');
    answers['vacancy/Medical Biller'] = new Error('the worker died');
    const runId = await newRun();
    await expect(pull(runId)).rejects.toThrow('the worker died');
    answers = { ...answers, 'vacancy/Medical Coder': undefined, 'vacancy/Medical Biller': undefined };
    await expect(pull(runId)).resolves.toMatchObject({
      outcome: 'incomplete',
      detail: expect.stringContaining('1 of 2'),
    });
  });

  test('ends the run at once when the host asks for fewer requests', async () => {
    await expect(failing(new SlowDown('Slower.'))).rejects.toThrow('Slower.');
    expect(asked).not.toContain('vacancy/Medical Biller');
  });

  test('ends the run when it happens three times in a row', async () => {
    answers['list/1'] = { titles: ['Coder 1', 'Coder 2', 'Coder 3', 'Coder 4'] };
    for (let n = 1; n <= 4; n += 1) answers[`vacancy/Coder ${n}`] = new RetryLater('In trouble.');
    await expect(pull(await newRun())).rejects.toThrow('In trouble.');
    expect(asked).not.toContain('vacancy/Coder 4');
  });
});
