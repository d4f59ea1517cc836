import { KNOWN_EMPLOYERS, resolveEmployer } from '#postings';
import { EmployerStore } from '#store';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { testStore } from '../support/test-store.js';

let store: Awaited<ReturnType<typeof testStore>>;
let employers: EmployerStore;

beforeAll(async () => {
  store = await testStore();
  employers = new EmployerStore(store.db);
});
afterAll(() => store.close());
beforeEach(() => store.db.query('TRUNCATE employers, boards RESTART IDENTITY CASCADE'));

const named = (name: string) => ({ name, ...resolveEmployer(name)! });

/** The id of the employer that a listing under this name gets. */
async function employerOf(name: string): Promise<number> {
  const found = await store.db.transaction((tx) => employers.ensure(tx, [named(name)]));
  return found.get(named(name).key)!.id;
}

let postings = 0;

/** An opening of the employer of this name, as tagged and placed. Returns the posting's id. */
async function opening(name: string, state = 'open'): Promise<number> {
  const employerId = await employerOf(name);
  postings += 1;
  const [board]: { id: number }[] = await store.db.query(
    `INSERT INTO boards (source, token, every_minutes) VALUES ('jsonl-feed', 'https://feed.example', 60)
     ON CONFLICT (source, token) DO UPDATE SET enabled = true RETURNING id`,
  );
  const [listing]: { id: number }[] = await store.db.query(
    `INSERT INTO listings (board_id, external_id, content_hash, tagged_hash, title, company, description, extras, seen_page_id)
     VALUES ($1, $2, 'h', 'h', 'Medical Coder', $3, '', '{}', 1) RETURNING id`,
    [board!.id, `x-${postings}`, name],
  );
  const [posting]: { id: number }[] = await store.db.query(
    `INSERT INTO postings (listing_id, employer_id, slug, title, body, sample, published_on, in_field, remote,
       employer_type, rules_version, state)
     VALUES ($1, $2, 'coder', 'Medical Coder', '', false, '2026-11-20', true, 'unclear', 'unclear', 'r', $3)
     RETURNING id`,
    [listing!.id, employerId, state],
  );
  return posting!.id;
}

const employerOfPosting = async (id: number): Promise<number> =>
  (await store.db.query('SELECT employer_id AS id FROM postings WHERE id = $1', [id]))[0].id;

/** Companies of listings that the next tick tags anew. */
const due = async (): Promise<string[]> =>
  (
    await store.db.query(
      'SELECT company FROM listings WHERE tagged_hash IS DISTINCT FROM content_hash ORDER BY company',
    )
  ).map(({ company }: { company: string }) => company);

const all = { q: '', limit: 50, after: null };
const names = async (wish: Partial<typeof all> = {}) =>
  (await employers.list({ ...all, ...wish })).map(({ name }) => name);

describe('an employer appears by itself', () => {
  test('with its first listing, once for all spellings', async () => {
    const id = await employerOf('Quillback Health, Inc.');
    await expect(employerOf('QUILLBACK HEALTH - Coding')).resolves.toBe(id);
    await expect(employers.byId(id)).resolves.toMatchObject({
      name: 'Quillback Health, Inc.',
      type: null,
      site: null,
      agency: null,
      aliases: [{ name: 'Quillback Health, Inc.', source: 'listing' }],
    });
  });

  test('with what is on file of it', async () => {
    const id = await employerOf('Aerotek, Inc.');
    await expect(employers.byId(id)).resolves.toMatchObject({
      name: 'Aerotek',
      type: 'staffing_agency',
      typeSource: 'catalogue',
      typeEvidence: expect.stringContaining('table of employers'),
      site: 'aerotek.com',
      agency: true,
    });
  });

  test('once, when two workers meet it at the same time', async () => {
    const ids = await Promise.all(Array.from({ length: 8 }, () => employerOf('Heron Billing')));
    expect(new Set(ids).size).toBe(1);
  });

  test('once, when one batch names it twice', async () => {
    const both = [named('Heron Billing'), named('Heron Billing LLC'), named('Quillback Health')];
    const found = await store.db.transaction((tx) => employers.ensure(tx, both));
    expect([...found.keys()].toSorted()).toEqual(['heron billing', 'quillback health']);
    await expect(names()).resolves.toEqual(['Heron Billing', 'Quillback Health']);
  });

  test('nobody is made of no names', async () => {
    await expect(store.db.transaction((tx) => employers.ensure(tx, []))).resolves.toEqual(new Map());
  });
});

describe('the catalogue of employers', () => {
  test('comes in once, however often it is brought', async () => {
    await expect(employers.seed(KNOWN_EMPLOYERS)).resolves.toBe(KNOWN_EMPLOYERS.length);
    const before = await store.db.query('SELECT * FROM employers ORDER BY id');
    await expect(employers.seed(KNOWN_EMPLOYERS)).resolves.toBe(0);
    await expect(store.db.query('SELECT * FROM employers ORDER BY id')).resolves.toEqual(before);
  });

  test('brings former names and owners along', async () => {
    await employers.seed(KNOWN_EMPLOYERS);
    await expect(employers.list({ ...all, q: 'nthrive' })).resolves.toMatchObject([
      { name: 'FinThrive', aliases: expect.arrayContaining([{ name: 'nThrive', source: 'catalogue' }]) },
    ]);
    await expect(employers.list({ ...all, q: 'Aviacode' })).resolves.toMatchObject([
      { name: 'Aviacode', parent: 'GeBBS Healthcare Solutions' },
    ]);
  });

  test('never overwrites what an operator set', async () => {
    await employers.seed(KNOWN_EMPLOYERS);
    const id = await employerOf('Aerotek');
    await employers.correct(id, {
      name: 'Aerotek Care',
      type: 'other',
      typeEvidence: 'They told us.',
      site: 'care.aerotek.example',
      agency: false,
    });
    await employers.seed(KNOWN_EMPLOYERS);
    await expect(employers.byId(id)).resolves.toMatchObject({
      name: 'Aerotek Care',
      type: 'other',
      typeSource: 'operator',
      typeEvidence: 'They told us.',
      site: 'care.aerotek.example',
      agency: false,
    });
  });

  test('fills in again what an operator gives back to it', async () => {
    await employers.seed(KNOWN_EMPLOYERS);
    const id = await employerOf('Aerotek');
    await employers.correct(id, { type: 'other', site: 'wrong.example' });
    await employers.correct(id, { type: null, site: null });
    await employers.seed(KNOWN_EMPLOYERS);
    await expect(employers.byId(id)).resolves.toMatchObject({
      type: 'staffing_agency',
      typeSource: 'catalogue',
      site: 'aerotek.com',
    });
  });

  test('takes in employers that came before it knew their names, with their postings, unless an operator split them off', async () => {
    const [old]: { id: number }[] = await store.db.query(
      `WITH e AS (INSERT INTO employers (name, name_key) VALUES ('nThrive', 'nthrive') RETURNING id)
       INSERT INTO employer_aliases (name_key, employer_id, name, source) SELECT 'nthrive', id, 'nThrive', 'listing' FROM e
       RETURNING employer_id AS id`,
    );
    const posting = await opening('Quillback Health');
    await store.db.query('UPDATE postings SET employer_id = $1', [old!.id]);
    await employers.seed(KNOWN_EMPLOYERS);
    const finThrive = await employerOf('FinThrive');
    await expect(employerOfPosting(posting)).resolves.toBe(finThrive);
    await employers.unmerge(old!.id);
    await employers.seed(KNOWN_EMPLOYERS);
    await expect(employers.byId(old!.id)).resolves.toMatchObject({ name: 'nThrive' });
  });
});

describe('two rows that are one employer', () => {
  test('are merged: names and postings of the one lead to the other, and are made anew', async () => {
    const into = await employerOf('Quillback Health');
    const [posting, from] = [await opening('QBH Billing'), await employerOf('QBH Billing')];
    await expect(employers.merge(from, into)).resolves.toBe('merged');
    await expect(employerOfPosting(posting)).resolves.toBe(into);
    await expect(employerOf('QBH Billing LLC')).resolves.toBe(into);
    await expect(due()).resolves.toEqual(['QBH Billing']);
    await expect(employers.byId(from)).resolves.toBeNull();
    await expect(employers.byId(into)).resolves.toMatchObject({
      aliases: [{ name: 'Quillback Health' }, { name: 'QBH Billing' }],
      merged: [{ id: from, name: 'QBH Billing' }],
      openPostings: 1,
    });
  });

  test('are split again: names lead where they led, and the postings of both are made anew', async () => {
    const into = await employerOf('Quillback Health');
    await opening('QBH Billing');
    const from = await employerOf('QBH Billing');
    await employers.merge(from, into);
    await store.db.query('UPDATE listings SET tagged_hash = content_hash');
    await opening('QBH Billing');
    await expect(employers.unmerge(from)).resolves.toBe(true);
    await expect(due()).resolves.toEqual(['QBH Billing', 'QBH Billing']);
    await expect(employerOf('QBH Billing')).resolves.toBe(from);
    await expect(employerOf('Quillback Health')).resolves.toBe(into);
  });

  test('keep earlier merges through a later one, and its end', async () => {
    const [a, b, c] = [await employerOf('Alder'), await employerOf('Birch'), await employerOf('Cypress')];
    await employers.merge(a, b);
    await employers.merge(b, c);
    await expect(employerOf('Alder')).resolves.toBe(c);
    await expect(employers.list({ ...all, q: 'alder' })).resolves.toMatchObject([{ id: c }]);
    await employers.unmerge(b);
    await expect(employerOf('Alder')).resolves.toBe(b);
    await employers.unmerge(a);
    await expect(employerOf('Alder')).resolves.toBe(a);
  });

  test.each([
    ['with itself', (a: number, _b: number) => [a, a], 'itself'],
    ['with nobody', (a: number, _b: number) => [a, 999_999], 'unknown'],
    ['a second time', (a: number, b: number) => [a, b], 'merged_before'],
    ['into one that was merged', (a: number, b: number) => [b, a], 'merged_before'],
  ] as const)('are not merged %s', async (_how, pair, outcome) => {
    const [a, b] = [await employerOf('Alder'), await employerOf('Birch')];
    if (outcome === 'merged_before') await employers.merge(a, b);
    const [from, into] = pair(a, b);
    await expect(employers.merge(from!, into!)).resolves.toBe(outcome);
  });

  test('never form a circle, even when both are merged into the other at once', async () => {
    const [a, b] = [await employerOf('Alder'), await employerOf('Birch')];
    const outcomes = await Promise.all([employers.merge(a, b), employers.merge(b, a)]);
    expect(outcomes.toSorted()).toEqual(['merged', 'merged_before']);
    await expect(names()).resolves.toHaveLength(1);
  });

  test('there is nothing to undo where nothing was merged', async () => {
    await expect(employers.unmerge(await employerOf('Alder'))).resolves.toBe(false);
    await expect(employers.unmerge(999_999)).resolves.toBe(false);
  });
});

describe('an operator', () => {
  test('sets one fact right and leaves the rest; its postings are made anew', async () => {
    await opening('Aerotek');
    const id = await employerOf('Aerotek');
    await expect(employers.correct(id, { type: 'payer' })).resolves.toBe(true);
    await expect(employers.byId(id)).resolves.toMatchObject({
      name: 'Aerotek',
      type: 'payer',
      typeSource: 'operator',
      typeEvidence: expect.stringMatching(/^Set by an operator on \d{4}-\d\d-\d\d$/),
      site: 'aerotek.com',
      agency: true,
    });
    await expect(due()).resolves.toEqual(['Aerotek']);
  });

  test('leaves the type to the catalogue by not setting one', async () => {
    const id = await employerOf('Aerotek');
    await employers.correct(id, { name: 'Aerotek Care', type: null });
    await expect(employers.byId(id)).resolves.toMatchObject({
      name: 'Aerotek Care',
      type: 'staffing_agency',
    });
  });

  test('can not correct what is not there', async () => {
    await expect(employers.correct(999_999, { name: 'Nobody' })).resolves.toBe(false);
  });

  test('adds a name, under which listings find the employer from then on', async () => {
    const id = await employerOf('Quillback Health');
    await expect(employers.addAlias(id, named('QBH'))).resolves.toEqual({ outcome: 'added' });
    await expect(employerOf('QBH, LLC')).resolves.toBe(id);
    await expect(employers.addAlias(id, named('QBH'))).resolves.toEqual({ outcome: 'added' });
  });

  test('is told whose name it is already', async () => {
    const [id, other] = [await employerOf('Quillback Health'), await employerOf('QBH')];
    await expect(employers.addAlias(id, named('QBH'))).resolves.toEqual({ outcome: 'taken', by: other });
    await expect(employers.addAlias(999_999, named('New Name'))).resolves.toEqual({ outcome: 'unknown' });
  });

  test('sees those with the most open postings first, page by page, each once', async () => {
    for (const name of ['Alder', 'Birch', 'Birch', 'Cypress', 'Cypress', 'Dogwood']) await opening(name);
    await opening('Alder', 'closed');
    await employerOf('Elm');
    const seen: string[] = [];
    for (let after: { openPostings: number; nameKey: string } | null = null; ;) {
      const page = await employers.list({ q: '', limit: 2, after });
      seen.push(...page.map(({ name, openPostings }) => `${name} ${openPostings}`));
      after = page.at(-1) ?? null;
      if (!after) break;
    }
    expect(seen).toEqual(['Birch 2', 'Cypress 2', 'Alder 1', 'Dogwood 1', 'Elm 0']);
  });

  test.each([
    ['quill', ['Quillback Health']],
    ['BIRCH', ['Quillback Health']],
    ['%', []],
    ["'; DROP TABLE employers; --", []],
  ])('looking for %s finds %j', async (q, found) => {
    const id = await employerOf('Quillback Health');
    await employerOf('Alder');
    await employers.addAlias(id, named('Birch Billing'));
    await expect(names({ q })).resolves.toEqual(found);
  });
});
