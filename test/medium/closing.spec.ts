import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Listing } from '#domain';
import { aListing } from '#testing';
import { BoardRuns } from '../support/board-runs.js';
import { testStore } from '../support/test-store.js';
import { until } from '../support/until.js';

// Rules are made ready by the first listing that is tagged, which takes a busy machine some seconds.
jest.setTimeout(60_000);

let store: Awaited<ReturnType<typeof testStore>>;
let boards: BoardRuns;
let greenhouse: number;

beforeAll(async () => {
  store = await testStore();
  boards = new BoardRuns(store.db);
});
afterAll(() => store.close());
beforeEach(async () => {
  await store.db.query('TRUNCATE boards, employers, outbox CASCADE');
  greenhouse = await boards.board('greenhouse', 'Quillback Health');
});

const HOUR_MS = 3_600_000;
const at = (hours: number) => new Date(Date.parse('2026-11-02T08:00:00Z') + hours * HOUR_MS);
const DESKS = ['Cardiology', 'Oncology', 'Radiology', 'Surgery', 'Urology', 'Neurology'];
/** A vacancy that is like no other of these. */
const vacancy = (no: number, change: Partial<Listing> = {}): Listing =>
  aListing({
    externalId: `v-${no}`,
    url: `https://jobs.example.com/v-${10_000 + no}`,
    requisitionId: `R-${1_000 + no}`,
    title: `${DESKS[no % DESKS.length]!} Coder`,
    company: 'Quillback Health',
    ...change,
  });
const vacancies = (count: number) => Array.from({ length: count }, (_, no) => vacancy(no));

interface Kept {
  state: string;
  closedAt: Date | null;
  why: string | null;
}
async function posting(externalId: string): Promise<Kept> {
  const [row]: Kept[] = await store.db.query(
    `SELECT p.state, p.closed_at AS "closedAt", p.closed_why AS why
     FROM postings p JOIN placements l ON l.posting_id = p.id JOIN listings x ON x.id = l.listing_id
     WHERE x.external_id = $1`,
    [externalId],
  );
  return row!;
}
async function open(): Promise<number> {
  const [row] = await store.db.query(`SELECT count(*)::int AS n FROM postings WHERE state = 'open'`);
  return row.n;
}
async function told(): Promise<string[]> {
  const rows: { kind: string }[] = await store.db.query('SELECT kind FROM outbox ORDER BY id');
  return rows.map(({ kind }) => kind.replace('posting.', ''));
}
async function boardHeld(): Promise<{ held: number; detail: string | null; since: Date | null }> {
  const [row] = await store.db.query(
    'SELECT held, held_detail AS detail, held_since AS since FROM boards WHERE id = $1',
    [greenhouse],
  );
  return row;
}
const isOpen = { state: 'open', closedAt: null, why: null };

describe('a posting closes', () => {
  test('when a healthy run of its board does not name it any more', async () => {
    await boards.run(greenhouse, { at: at(0), listings: vacancies(5) });
    const run = await boards.run(greenhouse, { at: at(6), listings: vacancies(4) });
    expect(run).toMatchObject({ closed: 1, reopened: 0, held: 0 });
    await expect(posting('v-4')).resolves.toEqual({ state: 'closed', closedAt: at(6), why: 'vanished' });
    await expect(posting('v-3')).resolves.toEqual(isOpen);
    await expect(told()).resolves.toEqual([...vacancies(5).map(() => 'opened'), 'closed']);
  });

  test('when its own page answers 404, and the reason is kept', async () => {
    await boards.run(greenhouse, { at: at(0), listings: vacancies(5) });
    await boards.run(greenhouse, { at: at(6), listings: vacancies(4), notFound: ['v-4'] });
    await expect(posting('v-4')).resolves.toMatchObject({ state: 'closed', why: 'not_found' });
  });

  test('when its own page answers 404, even if the rest of the run failed', async () => {
    await boards.run(greenhouse, { at: at(0), listings: vacancies(5) });
    const listings = vacancies(2);
    await boards.run(greenhouse, { at: at(6), outcome: 'incomplete', listings, notFound: ['v-4'] });
    await expect(posting('v-4')).resolves.toMatchObject({ state: 'closed', why: 'not_found' });
    await expect(open()).resolves.toBe(4);
  });

  test('when its last day is over, without any run', async () => {
    await boards.run(greenhouse, { at: at(0), listings: [vacancy(0, { closesOn: '2026-11-03' })] });
    await boards.lookAgain(new Date('2026-11-04T09:59:00Z'));
    await expect(posting('v-0')).resolves.toEqual(isOpen);
    const over = new Date('2026-11-04T10:00:00Z');
    await boards.lookAgain(new Date('2026-11-09T00:00:00Z'));
    await expect(posting('v-0')).resolves.toEqual({ state: 'closed', closedAt: over, why: 'closing_date' });
  });
});

test('a posting that was over before we first saw it is kept closed, and told as closed only', async () => {
  await boards.run(greenhouse, { at: at(0), listings: [vacancy(0, { closesOn: '2026-10-01' })] });
  await expect(posting('v-0')).resolves.toMatchObject({ state: 'closed', why: 'closing_date' });
  await expect(told()).resolves.toEqual(['closed']);
});

describe('nothing is closed', () => {
  test.each(['incomplete', 'blocked', 'refused', 'changed', 'slow_down', 'not_started'] as const)(
    'by a run that ended as %s, however little it named',
    async (outcome) => {
      await boards.run(greenhouse, { at: at(0), listings: vacancies(8) });
      for (const hours of [30, 60, 90]) {
        const run = await boards.run(greenhouse, { at: at(hours), outcome, listings: vacancies(1) });
        expect(run).toMatchObject({ outcome, closed: 0, held: 0 });
      }
      await expect(open()).resolves.toBe(8);
    },
  );

  test('of what a run could not read but names', async () => {
    await boards.run(greenhouse, { at: at(0), listings: vacancies(5) });
    const rejected = [{ externalId: 'v-4', reason: 'no title' }];
    const run = await boards.run(greenhouse, { at: at(6), listings: vacancies(4), rejected });
    expect(run).toMatchObject({ closed: 0, held: 0 });
    await expect(posting('v-4')).resolves.toEqual(isOpen);
  });

  test('while a record that does not say which it is could not be read; the next run decides', async () => {
    await boards.run(greenhouse, { at: at(0), listings: vacancies(5) });
    const rejected = [{ externalId: null, reason: 'no title' }];
    const broken = { listings: vacancies(4), rejected };
    await expect(boards.run(greenhouse, { at: at(6), ...broken })).resolves.toMatchObject({
      closed: 0,
      held: 1,
    });
    await expect(boards.run(greenhouse, { at: at(9), ...broken })).resolves.toMatchObject({
      closed: 1,
      held: 0,
    });
  });

  test('by a search that shows only a part, until it has not shown it for thirty days', async () => {
    const adzuna = await boards.board('adzuna');
    await boards.run(adzuna, { at: at(0), listings: vacancies(3) });
    await boards.run(adzuna, { at: at(29 * 24), listings: vacancies(1) });
    await expect(open()).resolves.toBe(3);
    const run = await boards.run(adzuna, { at: at(31 * 24), listings: vacancies(1) });
    expect(run.closed).toBe(2);
    await expect(posting('v-2')).resolves.toMatchObject({ state: 'closed', why: 'unseen_for_long' });
  });

  test('twice over: what a search has not shown for long and is not found either is counted once', async () => {
    const adzuna = await boards.board('adzuna');
    await boards.run(adzuna, { at: at(0), listings: vacancies(2) });
    const run = await boards.run(adzuna, { at: at(31 * 24), listings: vacancies(1), notFound: ['v-1'] });
    expect(run.closed).toBe(1);
    await expect(posting('v-1')).resolves.toMatchObject({ why: 'not_found' });
  });
});

describe('when more is missing than a run may close by itself', () => {
  beforeEach(async () => {
    await boards.run(greenhouse, { at: at(0), listings: vacancies(30) });
  });

  test('it is held and the operator is told, until the next healthy run agrees', async () => {
    const first = await boards.run(greenhouse, { at: at(6), listings: vacancies(15) });
    expect(first).toMatchObject({ closed: 0, held: 15 });
    await expect(boardHeld()).resolves.toEqual({
      held: 15,
      since: at(6),
      detail: expect.stringMatching(
        /^15 of 30 listings are missing.*release them if they are really gone\.$/s,
      ),
    });
    const second = await boards.run(greenhouse, { at: at(12), listings: vacancies(15) });
    expect(second).toMatchObject({ closed: 15, held: 0 });
    await expect(boardHeld()).resolves.toEqual({ held: 0, since: null, detail: null });
  });

  test('an unhealthy run in between neither agrees nor forgets', async () => {
    await boards.run(greenhouse, { at: at(6), listings: vacancies(15) });
    await boards.run(greenhouse, { at: at(9), outcome: 'incomplete' });
    await expect(boardHeld()).resolves.toMatchObject({ held: 15 });
    await expect(boards.run(greenhouse, { at: at(12), listings: vacancies(15) })).resolves.toMatchObject({
      closed: 15,
    });
  });

  test('what the next run names again stays open, as if nothing had been', async () => {
    await boards.run(greenhouse, { at: at(6), listings: vacancies(15) });
    await boards.run(greenhouse, { at: at(12), listings: vacancies(30) });
    await expect(boards.run(greenhouse, { at: at(18), listings: vacancies(15) })).resolves.toMatchObject({
      closed: 0,
      held: 15,
    });
    await expect(told()).resolves.toEqual(vacancies(30).map(() => 'opened'));
  });

  test('an operator who says that they are gone is believed at the next run, and only there', async () => {
    await boards.run(greenhouse, { at: at(6), listings: vacancies(15) });
    await store.db.query('UPDATE boards SET release_held = true WHERE id = $1', [greenhouse]);
    await expect(boards.run(greenhouse, { at: at(7), listings: vacancies(14) })).resolves.toMatchObject({
      closed: 16,
    });
    await expect(boards.run(greenhouse, { at: at(8), listings: vacancies(2) })).resolves.toMatchObject({
      closed: 0,
      held: 12,
    });
  });

  test('an empty list is held for a day, and then two runs must agree', async () => {
    for (const hours of [6, 12, 29]) {
      const run = await boards.run(greenhouse, { at: at(hours) });
      expect(run).toMatchObject({ outcome: 'empty', closed: 0, held: 30 });
    }
    await expect(boardHeld()).resolves.toMatchObject({ detail: expect.stringContaining('(23 so far)') });
    await expect(boards.run(greenhouse, { at: at(31) })).resolves.toMatchObject({ closed: 30 });
    await expect(open()).resolves.toBe(0);
  });
});

describe('a posting that comes back', () => {
  test('is open again, under its old address', async () => {
    await boards.run(greenhouse, { at: at(0), listings: vacancies(2) });
    await boards.run(greenhouse, { at: at(6), listings: vacancies(1) });
    const run = await boards.run(greenhouse, { at: at(80), listings: vacancies(2) });
    expect(run).toMatchObject({ reopened: 1, added: 0 });
    await expect(posting('v-1')).resolves.toEqual(isOpen);
    await expect(told()).resolves.toEqual(['opened', 'opened', 'closed', 'reopened']);
  });

  test('is open again even if the rest of that run failed', async () => {
    await boards.run(greenhouse, { at: at(0), listings: vacancies(2) });
    await boards.run(greenhouse, { at: at(6), listings: vacancies(1) });
    await boards.run(greenhouse, { at: at(80), outcome: 'incomplete', listings: [vacancy(1)] });
    await expect(posting('v-1')).resolves.toEqual(isOpen);
  });

  test('and goes again and again closes once in 48 hours', async () => {
    await boards.run(greenhouse, { at: at(0), listings: vacancies(2) });
    for (const [round, hours] of [6, 12, 18, 24, 30, 36, 42].entries()) {
      await boards.lookAgain(at(hours));
      await boards.run(greenhouse, { at: at(hours), listings: vacancies(round % 2 === 0 ? 1 : 2) });
    }
    expect((await told()).filter((kind) => kind === 'closed')).toHaveLength(1);
    await boards.run(greenhouse, { at: at(52), listings: vacancies(1) });
    await expect(posting('v-1')).resolves.toEqual(isOpen);
    await boards.lookAgain(at(54));
    await expect(posting('v-1')).resolves.toMatchObject({ state: 'closed', closedAt: at(54) });
  });
});

describe('a posting on two boards', () => {
  let lever: number;
  beforeEach(async () => {
    lever = await boards.board('lever', 'Quillback Health');
    await boards.run(greenhouse, { at: at(0), listings: vacancies(2) });
    await boards.run(lever, { at: at(1), listings: [vacancy(1, { externalId: 'on-lever' })] });
    await expect(open()).resolves.toBe(2);
  });

  test('stays open while one of them has it, and closes with the last', async () => {
    await boards.run(greenhouse, { at: at(6), listings: vacancies(1) });
    await expect(posting('v-1')).resolves.toEqual(isOpen);
    await boards.run(lever, { at: at(7), listings: [vacancy(7, { externalId: 'another' })] });
    await expect(posting('v-1')).resolves.toMatchObject({ state: 'closed', closedAt: at(7) });
  });

  test('is unreachable only when what is left of it stood on a board that is gone', async () => {
    await boards.run(lever, { at: at(6), outcome: 'gone' });
    await boards.run(lever, { at: at(30), outcome: 'gone' });
    await expect(posting('v-1')).resolves.toEqual(isOpen);
    await boards.run(greenhouse, { at: at(31), listings: vacancies(1) });
    await expect(posting('v-1')).resolves.toMatchObject({ state: 'unreachable', why: 'board_gone' });
  });
});

test('postings of a board that is gone altogether are unreachable, not closed, and come back with it', async () => {
  await boards.run(greenhouse, { at: at(0), listings: vacancies(2) });
  await boards.run(greenhouse, { at: at(6), outcome: 'gone' });
  await expect(open()).resolves.toBe(2);
  await boards.run(greenhouse, { at: at(30), outcome: 'gone' });
  await expect(posting('v-1')).resolves.toEqual({ state: 'unreachable', closedAt: at(6), why: 'board_gone' });
  await store.db.query('UPDATE boards SET enabled = true');
  await boards.run(greenhouse, { at: at(60), listings: vacancies(2) });
  await expect(open()).resolves.toBe(2);
  const kinds = await told();
  expect(kinds.slice(2).toSorted()).toEqual(['reopened', 'reopened', 'unreachable', 'unreachable']);
});

test('a run that several workers close at once counts and closes once', async () => {
  await boards.run(greenhouse, { at: at(0), listings: vacancies(5) });
  const { runId } = await boards.pull(greenhouse, { at: at(6), listings: vacancies(3) });
  const closed = await Promise.all([1, 2, 3, 4].map(() => boards.close(runId)));
  expect(closed.filter(Boolean)).toEqual([expect.objectContaining({ closed: 2 })]);
  expect((await told()).filter((kind) => kind === 'closed')).toHaveLength(2);
});

test('a posting that takes in another while the board of that one ends it is closed all the same', async () => {
  const lever = await boards.board('lever', 'Quillback Health');
  const over = { externalId: 'over', closesOn: '2026-10-01' };
  await boards.run(greenhouse, { at: at(0), listings: [vacancy(2, over)] });
  await boards.run(lever, { at: at(1), listings: [vacancy(1)] });
  // Now both are one vacancy, and the one that was still open is taken away at the same moment.
  const brought = await boards.pull(greenhouse, { at: at(60), listings: [vacancy(1, over)] });
  const ended = await boards.pull(lever, { at: at(61), listings: [vacancy(9)] });
  await oneAfterTheOther(
    () => boards.tag(brought.toTag),
    () => boards.close(ended.runId),
  );
  await expect(posting('over')).resolves.toMatchObject({ state: 'closed' });
  await expect(posting('v-1')).resolves.toEqual(await posting('over'));
});

/** The lock under which postings are made, as libs/store/src/placing/place-listings.ts names it. */
const PLACING_LOCK = 7_355_609;

/** Both have read what they need and wait for the placing lock, the first one first, before it is given away. */
async function oneAfterTheOther(
  first: () => Promise<unknown>,
  second: () => Promise<unknown>,
): Promise<unknown> {
  const waiting = (count: number) => async () => {
    const [row] = await store.db.query(
      `SELECT count(*)::int AS n FROM pg_locks JOIN pg_database d ON d.oid = database
       WHERE locktype = 'advisory' AND objid = $1 AND NOT granted AND datname = current_database()`,
      [PLACING_LOCK],
    );
    return row.n === count;
  };
  return store.db
    .transaction(async (tx) => {
      await tx.query('SELECT pg_advisory_xact_lock($1)', [PLACING_LOCK]);
      const one = first();
      await until(waiting(1));
      const other = second();
      await until(waiting(2));
      return { done: Promise.all([one, other]) };
    })
    .then(({ done }) => done);
}
