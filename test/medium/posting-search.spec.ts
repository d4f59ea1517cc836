import {
  createDataSource,
  migrate,
  PostingSearch,
  readCursor,
  type PostingQuery,
  type PostingSort,
} from '#store';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { DataSource, EntityManager } from 'typeorm';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database.js';
import { seedPosting } from '../support/seed-posting.js';

let database: FreshDatabase;
let db: DataSource;
let postings: PostingSearch;

beforeAll(async () => {
  database = await freshDatabase();
  db = await createDataSource(database.url, 'superbill-test').initialize();
  await migrate(db);
  postings = new PostingSearch(db);
});

beforeEach(() => db.query('TRUNCATE postings, listings, employers, boards CASCADE'));

afterAll(async () => {
  await db.destroy();
  await database.drop();
});

const find = (query: Partial<PostingQuery> = {}) => postings.search({ samples: true, ...query });
const titles = async (query: Partial<PostingQuery>) => (await find(query)).hits.map((hit) => hit.title);

describe('words', () => {
  test('a title counts for more than a description', async () => {
    await seedPosting(db, { title: 'Biller', body: 'You will work beside an auditor.' });
    await seedPosting(db, { title: 'Coding Auditor', body: 'Reviews charts.' });
    expect(await titles({ q: 'auditor' })).toEqual(['Coding Auditor', 'Biller']);
    expect(await titles({ q: 'auditors -biller' })).toEqual(['Coding Auditor']);
    expect(await titles({ q: '"work beside"' })).toEqual(['Biller']);
  });

  test('the employer and the place are searched too', async () => {
    await seedPosting(db, { title: 'One', employer: 'Quillback Health', location: 'Boise, ID' });
    await seedPosting(db, { title: 'Two', employer: 'Tarn Valley Clinic' });
    expect(await titles({ q: 'quillback' })).toEqual(['One']);
    expect(await titles({ q: 'boise' })).toEqual(['One']);
  });

  test('sorting by newest holds with words too', async () => {
    await seedPosting(db, { title: 'Coder', publishedOn: '2026-11-01' });
    await seedPosting(db, { title: 'Helper', body: 'coder', publishedOn: '2026-11-02' });
    expect(await titles({ q: 'coder' })).toEqual(['Coder', 'Helper']);
    expect(await titles({ q: 'coder', sort: 'newest' })).toEqual(['Helper', 'Coder']);
  });

  test.each([
    ['an apostrophe', `'`],
    ['a quotation mark', `"`],
    ['an open phrase', `"unclosed phrase`],
    ['SQL', `') OR 1=1 --`],
    ['operators of tsquery', `a & | ! ( <-> b:*`],
    ['a minus', `-`],
    ['minuses', `- - -`],
    ['only OR', `or or or`],
    ['a backslash', `\\`],
    ['only stop words', `the of and`],
    ['NUL', `a\0b`],
    ['odd characters', `\u202e\ufffd\ud83d\ude00 \ud83d`],
    ['patterns', `%_%`],
    ['placeholders', `$1 $2`],
    ['a word of 5,000 letters', 'x'.repeat(5_000)],
    ['2,000 quotation marks', '"'.repeat(2_000)],
    ['2,000 alternatives', 'or '.repeat(2_000)],
    ['2,000 exclusions', '-a '.repeat(2_000)],
  ])('%s are looked for without failing', async (_what, q) => {
    await seedPosting(db);
    expect((await find({ q })).total).toBeGreaterThanOrEqual(0);
  });
});

describe('filters', () => {
  test('what is not in the field is left out unless asked for', async () => {
    await seedPosting(db, { title: 'Coder' });
    await seedPosting(db, { title: 'Nurse', inField: false, role: null });
    expect(await titles({})).toEqual(['Coder']);
    expect(await titles({ inField: false })).toEqual(['Nurse']);
  });

  test('values of one list are alternatives, different lists must all hold', async () => {
    await seedPosting(db, { title: 'A', remote: 'fully_remote', role: 'coder', employerType: 'payer' });
    await seedPosting(db, { title: 'B', remote: 'hybrid', role: 'coder', employerType: 'telehealth' });
    await seedPosting(db, { title: 'C', remote: 'onsite', role: 'biller', employerType: 'payer' });
    await seedPosting(db, { title: 'D', remote: 'unclear', role: null, employerType: 'unclear' });
    expect(await titles({ remote: ['fully_remote', 'hybrid'] })).toEqual(['B', 'A']);
    expect(await titles({ role: ['coder'], employerType: ['payer'] })).toEqual(['A']);
    expect(await titles({ remote: ['unclear'] })).toEqual(['D']);
    expect(await titles({})).toEqual(['D', 'C', 'B', 'A']);
  });

  test('facets honour the other filters, not their own, and the total is exact', async () => {
    await seedPosting(db, { remote: 'fully_remote', role: 'coder', employerType: 'payer' });
    await seedPosting(db, { remote: 'fully_remote', role: 'biller', employerType: 'payer' });
    await seedPosting(db, { remote: 'hybrid', role: 'coder', employerType: 'academic' });
    await seedPosting(db, { remote: 'onsite', role: null, employerType: 'payer' });
    await seedPosting(db, { remote: 'onsite', role: 'coder', inField: false });
    const { total, facets, hits } = await find({
      remote: ['fully_remote', 'onsite'],
      role: ['coder'],
      limit: 1,
    });
    expect({ total, hits: hits.length }).toEqual({ total: 1, hits: 1 });
    expect(facets).toEqual({
      remote: { fully_remote: 1, hybrid: 1 },
      role: { coder: 1, biller: 1 },
      employer_type: { payer: 1 },
    });
  });

  test('facets honour words and state', async () => {
    await seedPosting(db, { title: 'Coder', remote: 'hybrid', statesAllowed: ['TX'] });
    await seedPosting(db, { title: 'Biller', remote: 'onsite', statesAllowed: ['TX'] });
    await seedPosting(db, { title: 'Coder', remote: 'onsite', statesAllowed: ['OK'] });
    expect((await find({ q: 'coder', state: 'TX' })).facets.remote).toEqual({ hybrid: 1 });
  });
});

describe('"I live in ..."', () => {
  beforeEach(async () => {
    await seedPosting(db, { title: 'allows', statesAllowed: ['OK', 'TX'] });
    await seedPosting(db, { title: 'allows others', statesAllowed: ['OK'] });
    await seedPosting(db, { title: 'says nothing' });
    await seedPosting(db, { title: 'excludes', statesExcluded: ['TX'] });
    await seedPosting(db, { title: 'excludes others', statesExcluded: ['CA'] });
    await seedPosting(db, { title: 'allows and excludes', statesAllowed: ['TX'], statesExcluded: ['TX'] });
  });

  test('accepts who allows the state or does not say, minus those that exclude it, and says which', async () => {
    const { hits, total } = await find({ state: 'TX' });
    expect(Object.fromEntries(hits.map((hit) => [hit.title, hit.stateMatch]))).toEqual({
      allows: 'eligible',
      'says nothing': 'not_stated',
      'excludes others': 'not_stated',
    });
    expect(total).toBe(3);
  });

  test('without a state nothing is said of it', async () => {
    expect((await find()).hits.map((hit) => hit.stateMatch)).toEqual(Array(6).fill(null));
  });
});

describe('pages', () => {
  async function walk(query: Partial<PostingQuery>): Promise<number[]> {
    const seen: number[] = [];
    let after = null;
    do {
      const { hits, next } = await find({ ...query, after });
      seen.push(...hits.map((hit) => hit.id));
      after = next === null ? null : readCursor(next);
    } while (after);
    return seen;
  }

  test.each<[PostingSort, string | null]>([
    ['newest', null],
    ['newest', 'coder'],
    ['relevance', 'coder'],
  ])('the cursor neither skips nor repeats among equal dates (%s, words %s)', async (sort, q) => {
    const ids: number[] = [];
    for (let n = 0; n < 23; n += 1) {
      const publishedOn = n % 5 === 0 ? '2026-11-19' : '2026-11-20';
      ids.push(await seedPosting(db, { publishedOn, body: n % 3 === 0 ? 'coder coder' : '' }));
    }
    const walked = await walk({ q, sort, limit: 4 });
    expect(walked.toSorted((a, b) => a - b)).toEqual(ids);
    expect(walked).toEqual((await find({ q, sort, limit: 50 })).hits.map((hit) => hit.id));
  });

  test('a posting that appears while somebody reads on moves nothing', async () => {
    for (let n = 0; n < 4; n += 1)
      await seedPosting(db, { title: `P${n}`, publishedOn: `2026-11-0${n + 1}` });
    const first = await find({ limit: 2 });
    await seedPosting(db, { title: 'new', publishedOn: '2026-11-22' });
    expect(await titles({ limit: 2, after: readCursor(first.next!) })).toEqual(['P1', 'P0']);
  });

  test('the limit is 20, at least 1 and at most 50', async () => {
    for (let n = 0; n < 55; n += 1) await seedPosting(db);
    expect((await find()).hits).toHaveLength(20);
    expect((await find({ limit: 0 })).hits).toHaveLength(1);
    const most = await find({ limit: 9_999 });
    expect([most.hits.length, most.total]).toEqual([50, 55]);
  });
});

describe('samples', () => {
  test('leave by themselves when the first live posting of the field arrives', async () => {
    const sample = await seedPosting(db, { title: 'sample', sample: true });
    expect(await titles({})).toEqual(['sample']);
    await seedPosting(db, { title: 'a live nurse', inField: false });
    expect(await titles({})).toEqual(['sample']);
    await seedPosting(db, { title: 'live' });
    const found = await find();
    expect([found.hits.map((hit) => hit.title), found.total, found.facets.role]).toEqual([
      ['live'],
      1,
      { coder: 1 },
    ]);
    expect(await postings.byId(sample, { samples: true })).toBeNull();
  });

  test('are not shown where they are off', async () => {
    const sample = await seedPosting(db, { sample: true });
    expect((await find({ samples: false })).total).toBe(0);
    expect(await postings.byId(sample, { samples: false })).toBeNull();
    expect(await postings.byId(sample, { samples: true })).toMatchObject({ id: sample, sample: true });
  });
});

describe('one posting', () => {
  test('comes with texts, tags with evidence and listings', async () => {
    const body = 'This is a fully remote role.';
    const evidence = {
      rule: 'remote/words',
      field: 'description',
      start: 10,
      end: 22,
      quote: 'fully remote',
    } as const;
    const id = await seedPosting(db, {
      body,
      location: 'Anywhere',
      url: 'https://jobs.example/1',
      extras: { remote_flag: 'remote' },
      tags: [{ tag: 'remote', value: 'fully_remote', evidence: [evidence] }],
    });
    expect(await postings.byId(id, { samples: false })).toMatchObject({
      id,
      employer: 'Quillback Health',
      inField: true,
      source: 'jsonl-feed',
      texts: {
        title: 'Medical Coder',
        company: 'Quillback Health',
        location: 'Anywhere',
        description: body,
        remote_flag: 'remote',
      },
      tags: [{ tag: 'remote', value: 'fully_remote', evidence: [evidence] }],
      listings: [{ source: 'jsonl-feed', url: 'https://jobs.example/1', firstSeenAt: expect.any(Date) }],
    });
  });

  test.each([0, -1, 1.5, Number.NaN, 2_147_483_648, 999_999])('there is none with the id %s', async (id) => {
    expect(await postings.byId(id, { samples: true })).toBeNull();
  });
});

test('reading can not write', async () => {
  await expect(
    postings['read']((tx: EntityManager) => tx.query("UPDATE postings SET title = 'x'")),
  ).rejects.toThrow('read-only transaction');
});
