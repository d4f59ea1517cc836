import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { pageRules, runDeciders, vacancyRules } from '#postings';
import { kindOf, provesAbsence, sourceById } from '#sources';
import {
  BoardStore,
  DecisionStore,
  PageReader,
  PageStore,
  PostingStore,
  replay,
  reread,
  RetentionStore,
  RunStore,
  type Comparison,
  type StoredPage,
} from '#store';
import { superbill } from '../../apps/cli/src/superbill.js';
import { SmallWorld, worldRules, type Vacancy } from '../support/small-world.js';
import { testStore } from '../support/test-store.js';

// A whole history is told twice in most of them.
jest.setTimeout(60_000);

let store: Awaited<ReturnType<typeof testStore>>;
let world: SmallWorld;

beforeAll(async () => {
  store = await testStore();
});
afterAll(() => store.close());
beforeEach(async () => {
  await store.db.query('TRUNCATE boards, employers, postings CASCADE');
  world = new SmallWorld(store.db);
  await world.open();
});

const NOW = Date.now();
const day = (n: number): Date => new Date(NOW + (n - 20) * 86_400_000);
const calendarDay = (n: number): string => day(n).toISOString().slice(0, 10);
const replayed = (show = 20): Promise<Comparison> => replay(store.db, worldRules, show);
const count = async (what: string): Promise<number> =>
  (await store.db.query(`SELECT count(*)::int AS n FROM ${what}`))[0].n;

const INPATIENT: Vacancy = {
  externalId: 's-1',
  title: 'Inpatient Coder',
  requisitionId: 'R-1001',
  description: 'Remote. Codes inpatient charts of four hospitals with ICD-10-PCS.',
};
const BILLER: Vacancy = {
  externalId: 's-2',
  title: 'Medical Biller',
  requisitionId: 'R-1002',
  description: 'Sends claims to payers and works denials, from home in Texas.',
};
const AUDITOR: Vacancy = {
  externalId: 's-3',
  title: 'Coding Auditor',
  requisitionId: 'R-1003',
  closesOn: calendarDay(6),
  description: 'Audits the work of coders and teaches them; CPMA required.',
};
const SAME_INPATIENT: Vacancy = { ...INPATIENT, externalId: 'f-1', company: 'Quillback Health' };
const ONLY_THERE: Vacancy = {
  externalId: 'f-2',
  company: 'Quillback Health',
  title: 'Charge Entry Specialist',
  requisitionId: 'R-2001',
  description: 'Enters charges for six clinics. Hybrid in Boise.',
};

/** Three weeks in which everything happens that may happen to boards and vacancies. */
async function threeWeeks(): Promise<void> {
  await world.pull('system', day(0), [INPATIENT, BILLER, AUDITOR]);
  await world.pull('feed', day(0), [SAME_INPATIENT, ONLY_THERE]);
  await world.pull('system', day(1), [INPATIENT, BILLER, AUDITOR]);
  const reworded = { ...ONLY_THERE, title: 'Charge Entry Specialist II' };
  await world.pull('feed', day(1), [SAME_INPATIENT, reworded, { externalId: 'f-3', title: '' }]);
  await operatorJoins('s-2', 'f-2');
  await world.pull('system', day(2), [INPATIENT, AUDITOR]);
  await world.pull('feed', day(2), [SAME_INPATIENT, reworded]);
  await world.pull('feed', day(3), [SAME_INPATIENT]);
  world.diesAt = 's-2';
  await world.pull('system', day(4), [INPATIENT, BILLER, AUDITOR]);
  await world.pull('system', day(4.2), [INPATIENT, AUDITOR]);
  await world.pull('system', day(5), 'nonsense');
  await world.pull('feed', day(5), []);
  await world.pull('feed', day(6), [SAME_INPATIENT]);
  world.missing.add('s-1');
  await world.pull('system', day(9), [INPATIENT]);
  world.missing.clear();
  await world.pull('feed', day(10), 'gone');
  await world.pull('feed', day(11), 'gone');
  await store.db.query(
    `UPDATE boards SET enabled = true, failures = 0, missing_since = NULL WHERE source = 'feed'`,
  );
  await world.pull('feed', day(13), [SAME_INPATIENT, reworded]);
  await world.pull('system', day(18), [INPATIENT, BILLER]);
  await world.pull('system', day(19), [INPATIENT, BILLER, AUDITOR]);
}

async function operatorJoins(one: string, other: string): Promise<void> {
  const rows: { id: number }[] = await store.db.query(
    `SELECT posting_id AS id FROM placements JOIN listings l ON l.id = listing_id
     WHERE external_id = ANY($1) ORDER BY external_id`,
    [[one, other]],
  );
  const { vacancies } = worldRules.runs;
  await expect(new DecisionStore(store.db).join(rows[0]!.id, rows[1]!.id, vacancies)).resolves.toBe(true);
}

/** An ordinary fortnight. */
async function twoWeeks(): Promise<void> {
  await world.pull('system', day(6), [INPATIENT, BILLER]);
  await world.pull('feed', day(6), [SAME_INPATIENT, ONLY_THERE]);
  await world.pull('system', day(19), [INPATIENT, BILLER]);
  await world.pull('feed', day(19), [SAME_INPATIENT]);
}

describe('listings and postings, built anew from stored pages alone', () => {
  test('equal those that are kept, row for row, whatever happened meanwhile', async () => {
    await threeWeeks();
    // Otherwise nothing much would be shown.
    const events: { kind: string }[] = await store.db.query('SELECT DISTINCT kind FROM posting_events');
    expect(events.map(({ kind }) => kind).toSorted()).toEqual(['closed', 'reopened', 'unreachable']);
    const whys: { why: string }[] = await store.db.query('SELECT DISTINCT why FROM posting_events');
    expect(whys.map(({ why }) => why)).toEqual(
      expect.arrayContaining(['vanished', 'board_gone', 'closing_date']),
    );
    await expect(count('former_postings')).resolves.toBeGreaterThan(0);
    await expect(count('listing_changes')).resolves.toBeGreaterThan(0);
    await expect(count('pages WHERE same_as IS NOT NULL')).resolves.toBeGreaterThan(0);
    await expect(count(`pages WHERE again <> '[]'`)).resolves.toBeGreaterThan(0);

    const comparison = await replayed();
    expect(comparison).toEqual({
      listings: await count('listings'),
      postings: await count('postings'),
      differing: 0,
      differences: [],
      older: 0,
      waiting: 0,
    });
  });

  test('hold closes that were held, and close what an operator released', async () => {
    const many = Array.from({ length: 15 }, (_, n) => ({
      ...BILLER,
      externalId: `f-${n}`,
      requisitionId: `R-${n}`,
    }));
    await world.pull('feed', day(1), many);
    await world.pull('feed', day(2), many.slice(0, 2));
    await expect(count('listings WHERE gone_at IS NOT NULL')).resolves.toBe(0);
    await expect(replayed()).resolves.toMatchObject({ listings: 15, differing: 0 });
    await store.db.query('UPDATE boards SET release_held = true');
    await world.pull('feed', day(3), []);
    await expect(count(`runs WHERE released`)).resolves.toBe(1);
    await expect(count('listings WHERE gone_at IS NOT NULL')).resolves.toBe(15);
    await expect(replayed()).resolves.toMatchObject({ listings: 15, differing: 0 });
  });

  test('name a row that was tampered with, and what is wrong with it', async () => {
    await twoWeeks();
    await store.db.query(`UPDATE listings SET title = 'Chef' WHERE external_id = 's-1'`);
    await store.db.query(
      `UPDATE tags SET value = '"onsite"' FROM listings l WHERE l.id = listing_id AND external_id = 's-1' AND tag = 'remote'`,
    );
    await store.db.query(`DELETE FROM listings WHERE external_id = 's-2'`);
    await store.db.query(
      `UPDATE postings SET state = 'closed', closed_at = now() WHERE title = 'Inpatient Coder'`,
    );
    const { differing, differences } = await replayed();
    expect(differences).toHaveLength(differing);
    expect(differences).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          kind: 'listing',
          key: 'system acme s-1',
          kept: { title: 'Chef', 'tag remote': expect.objectContaining({ value: 'onsite' }) },
          rebuilt: {
            title: 'Inpatient Coder',
            'tag remote': expect.objectContaining({ value: 'fully_remote' }),
          },
        }),
        { kind: 'listing', key: 'system acme s-2', kept: null, rebuilt: {} },
        expect.objectContaining({
          kind: 'posting',
          kept: expect.objectContaining({ state: 'closed' }),
          rebuilt: expect.objectContaining({ state: 'open', closed_at: null }),
        }),
      ]),
    );
    await expect(replayed(1)).resolves.toMatchObject({ differing, differences: [expect.anything()] });
  });

  test('equal them too while a run is still being read and a listing waits to be tagged', async () => {
    await twoWeeks();
    await world.pull('feed', day(20), [{ ...SAME_INPATIENT, title: 'Inpatient Coder II' }], 'left open');
    await expect(replayed()).resolves.toMatchObject({ differing: 0, waiting: 0 });
    await store.db.query(`UPDATE listings SET tagged_hash = NULL WHERE external_id = 'f-1'`);
    await expect(replayed()).resolves.toMatchObject({ differing: 0, waiting: 1 });
  });

  test('are compared as far as pages are kept; what is older is told apart', async () => {
    await world.pull('feed', day(6), [SAME_INPATIENT]);
    await world.pull('feed', day(7), [SAME_INPATIENT]);
    await world.pull('feed', day(19), [SAME_INPATIENT]);
    // The first stays, because the last one repeats its body.
    await expect(new RetentionStore(store.db).removeOld(day(20), 8)).resolves.toMatchObject({ pages: 1 });
    await expect(replayed()).resolves.toMatchObject({ differing: 0, older: 1, listings: 0, postings: 0 });

    await world.pull('feed', day(20), [SAME_INPATIENT, ONLY_THERE]);
    await expect(replayed()).resolves.toMatchObject({ differing: 0, older: 1, listings: 1, postings: 1 });
  });

  test('stand beside the kept rows only as long as they are compared', async () => {
    await twoWeeks();
    const schemas = () => count(`pg_namespace WHERE nspname = 'superbill_replay'`);
    await replayed();
    await expect(schemas()).resolves.toBe(0);
    const broken = {
      ...worldRules,
      pages: {
        ...worldRules.pages,
        read: () => {
          throw new Error('no reader');
        },
      },
    };
    await expect(replay(store.db, broken, 1)).rejects.toThrow('no reader');
    await expect(schemas()).resolves.toBe(0);
  });

  test('are not built by two at once: the second is told', async () => {
    await twoWeeks();
    const both = await Promise.allSettled([replayed(), replayed()]);
    const reasons = both.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []));
    expect(reasons).toEqual([expect.stringContaining('Another replay is at work')]);
  });
});

describe('pages of what is on the boards now, read anew by a reader that was mended', () => {
  test('correct listings in place; what a later page told stands', async () => {
    await twoWeeks();
    const keptBefore = await store.db.query('SELECT id, external_id, title FROM listings ORDER BY id');
    await store.db.query(
      `UPDATE listings SET title = 'garbled', content_hash = 'garbled' WHERE external_id = 's-1'`,
    );
    await expect(reread(store.db, worldRules, { source: 'feed', token: 'acme' })).resolves.toMatchObject({
      added: 0,
      changed: 0,
    });
    await expect(reread(store.db, worldRules, null)).resolves.toMatchObject({
      added: 0,
      changed: 1,
      unreadable: [],
    });
    await expect(store.db.query('SELECT id, external_id, title FROM listings ORDER BY id')).resolves.toEqual(
      keptBefore,
    );
    await expect(reread(store.db, worldRules, null)).resolves.toMatchObject({ added: 0, changed: 0 });
  });

  test('bring in what was rejected, and the next run knows it', async () => {
    const readable = { ...ONLY_THERE, title: '' };
    await world.pull('feed', day(18), [SAME_INPATIENT, readable]);
    const mended = {
      ...worldRules,
      pages: pageRules((page: StoredPage) => ({
        listings: JSON.parse(page.text).map((listing: Vacancy) => ({
          ...listing,
          title: listing.title || 'Untitled vacancy',
        })),
        rejected: [],
      })),
    };
    await expect(reread(store.db, mended, null)).resolves.toMatchObject({ added: 1, changed: 0 });
    await world.pull('feed', day(19), [SAME_INPATIENT, readable]);
    const [run] = await store.db.query(
      'SELECT outcome, unchanged, rejected FROM runs ORDER BY id DESC LIMIT 1',
    );
    expect(run).toEqual({ outcome: 'not_modified', unchanged: 2, rejected: 0 });
  });
});

describe('superbill replay', () => {
  const run = async (...args: string[]) => {
    const [output, errors] = [new PassThrough(), new PassThrough()];
    const streams = { input: Readable.from(['']), output, errors, env: { DATABASE_URL: store.url } };
    const code = await superbill(['replay', ...args], streams);
    for (const stream of [output, errors]) stream.end();
    return { code, said: await text(output), errors: await text(errors) };
  };
  const oneBoardRead = async () => {
    await store.db.query('TRUNCATE boards CASCADE');
    const token = 'https://feed.example/jobs.jsonl';
    const board = { source: 'jsonl-feed', token, origin: null, employer: 'Acme', everyMinutes: 60 };
    const boardId = await new BoardStore(store.db).put(board);
    const [runId] = await new RunStore(store.db).claimDue(new Date(), 1);
    const pageId = await new PageStore(store.db).save({
      runId: runId!,
      boardId,
      seq: 0,
      request: { url: token },
      status: 200,
      contentType: null,
      etag: null,
      lastModified: null,
      bodyHash: 'h',
      text: JSON.stringify({ id: '1', title: 'Medical Coder', description: 'Codes charts from home.' }),
      sameAs: null,
      unreadable: null,
    });
    await new RunStore(store.db).markPulled(runId!, 'ok', null);
    const rules = pageRules((page: StoredPage) => sourceById(page.board.source).read(page));
    const read = await new PageReader(store.db).read(pageId!, rules);
    await new PostingStore(store.db).tagDue(read!.toTag, vacancyRules(kindOf));
    await new RunStore(store.db).close(
      runId!,
      runDeciders({ kindOf, provesAbsence }, () => 0),
    );
  };

  test('says that all is as the pages tell, or what differs and how; then it ends with 1', async () => {
    await oneBoardRead();
    await expect(run()).resolves.toEqual({
      code: 0,
      said: 'Equal, row for row: 1 listings and 1 postings.\n',
      errors: '',
    });
    await store.db.query(`UPDATE listings SET title = 'Chef', content_hash = 'c', tagged_hash = 'c'`);
    const { code, said } = await run();
    expect(code).toBe(1);
    expect(said).toContain(
      'listing jsonl-feed https://feed.example/jobs.jsonl 1: title is kept as "Chef", and the pages tell "Medical Coder"',
    );
    expect(said).toMatch(/1 rows differ, of 1 listings and 1 postings\.\n$/);
  });

  test('--write brings in what today’s readers read, and the posting follows', async () => {
    await oneBoardRead();
    await store.db.query(`UPDATE listings SET title = 'Chef', content_hash = 'c', tagged_hash = 'c'`);
    await expect(run('--write', 'jsonl-feed', 'https://feed.example/jobs.jsonl')).resolves.toEqual({
      code: 0,
      said: 'Read 1 pages anew: 0 listings are new, 1 changed.\n',
      errors: '',
    });
    await expect(count(`postings WHERE title = 'Medical Coder'`)).resolves.toBe(1);
  });

  test('is told when it is called wrongly', async () => {
    await expect(run('lever', 'acme')).resolves.toMatchObject({
      code: 2,
      errors: expect.stringContaining('--write'),
    });
    await expect(run('--write', 'lever')).resolves.toMatchObject({
      code: 2,
      errors: expect.stringContaining('superbill replay --write lever acme'),
    });
    await expect(run('--write', 'lever', 'nobody')).resolves.toMatchObject({
      code: 2,
      errors: expect.stringContaining('There is no board "nobody" of lever'),
    });
  });
});
