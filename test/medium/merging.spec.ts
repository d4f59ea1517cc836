import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Listing } from '#domain';
import { inventedPairs } from '#testing';
import { BoardRuns } from '../support/board-runs.js';
import { testStore } from '../support/test-store.js';

// Rules are made ready by the first listing that is tagged, which takes a busy machine some seconds.
jest.setTimeout(60_000);

let store: Awaited<ReturnType<typeof testStore>>;
let boards: BoardRuns;
let greenhouse: number;
let adzuna: number;

beforeAll(async () => {
  store = await testStore();
  boards = new BoardRuns(store.db);
});
afterAll(() => store.close());
beforeEach(async () => {
  await store.db.query('TRUNCATE boards, employers, outbox CASCADE');
  greenhouse = await boards.board('greenhouse');
  adzuna = await boards.board('adzuna');
});

const START = Date.parse('2026-11-02T08:00:00Z');
const TEXT =
  'The coder reads charts, assigns ICD-10-CM and CPT codes, queries providers where notes are unclear, keeps up with ' +
  'quarterly updates and holds an accuracy of 95 percent. Works edits in the encoder and clears the list of unbilled ' +
  'accounts each morning. Two years of coding are required, and a CPC or CCS credential in good standing. We offer ' +
  'medical, dental and vision insurance, paid time off and a retirement plan with a match. Join us.';

const listing = (externalId: string, change: Partial<Listing> = {}): Listing => ({
  externalId,
  url: null,
  title: 'Medical Coder',
  company: 'Quillback Health',
  location: 'Remote',
  description: TEXT,
  postedOn: null,
  closesOn: null,
  requisitionId: null,
  extras: {},
  ...change,
});

let minutes = 0;
/** Brings listings in; each call is a minute later than the one before. */
async function bring(boardId: number, ...listings: Listing[]): Promise<number[]> {
  minutes += 1;
  const { runId, toTag } = await boards.pull(boardId, { at: new Date(START + minutes * 60_000), listings });
  await store.db.query('UPDATE runs SET finished_at = now() WHERE id = $1', [runId]);
  return toTag;
}
const place = async (boardId: number, ...listings: Listing[]) =>
  boards.tag(await bring(boardId, ...listings));

interface Kept {
  id: number;
  speaker: string;
  listings: string[];
  places: string[];
  sources: string[];
}
const postings = (): Promise<Kept[]> =>
  store.db.query(
    `SELECT p.id, s.external_id AS speaker, p.places, p.sources, array_agg(l.external_id ORDER BY l.external_id) AS listings
     FROM postings p JOIN listings s ON s.id = p.listing_id
       JOIN placements x ON x.posting_id = p.id JOIN listings l ON l.id = x.listing_id
     GROUP BY p.id, s.external_id ORDER BY min(l.external_id)`,
  );
const groups = async () => (await postings()).map((posting) => posting.listings);
const outbox = async (): Promise<string[]> => {
  const rows: { kind: string }[] = await store.db.query('SELECT kind FROM outbox ORDER BY id');
  return rows.map(({ kind }) => kind.replace('posting.', ''));
};
const formerly = (): Promise<{ id: number; posting: number }[]> =>
  store.db.query('SELECT id, posting_id AS posting FROM former_postings ORDER BY id');

describe('one vacancy is one posting', () => {
  test('a requisition on a board and on the employer’s own system, which speaks', async () => {
    await place(adzuna, listing('copy', { requisitionId: 'R-1001', description: `${TEXT} Apply today!` }));
    await place(greenhouse, listing('own', { requisitionId: 'R-1001' }));
    await expect(postings()).resolves.toEqual([
      expect.objectContaining({
        speaker: 'own',
        listings: ['copy', 'own'],
        sources: ['greenhouse', 'adzuna'],
      }),
    ]);
    await expect(outbox()).resolves.toEqual(['opened', 'changed']);
  });

  test('a requisition whose pay the board tells otherwise', async () => {
    const pay = (range: string) => ({
      requisitionId: 'R-1001',
      description: `${TEXT} Pay is ${range} per hour.`,
    });
    await place(greenhouse, listing('own', pay('$24.00 - $28.00')));
    await place(adzuna, listing('copy', pay('$27.00 - $33.00')));
    await expect(groups()).resolves.toEqual([['copy', 'own']]);
  });

  test('a remote opening under thirty towns, with all its places', async () => {
    const towns = Array.from(
      { length: 30 },
      (_, at) => `Town${String.fromCharCode(65 + (at % 26))}${at < 26 ? '' : 'ville'}, TX`,
    );
    const remote = {
      description: `Work from home anywhere in the United States. ${TEXT}`,
      extras: { remote_flag: 'remote' },
    };
    const all = towns.map((location, at) =>
      listing(`t-${String(at).padStart(2, '0')}`, { location, ...remote }),
    );
    await place(greenhouse, ...all);
    const [posting, ...more] = await postings();
    expect(more).toEqual([]);
    expect(posting!.places.toSorted()).toEqual(towns.toSorted());
  });
});

describe('two vacancies are two postings', () => {
  test.each<[string, Partial<Listing>, Partial<Listing>]>([
    ['remote in Texas and remote in Florida', { location: 'Remote, TX' }, { location: 'Remote, FL' }],
    ['inpatient and outpatient', { title: 'Inpatient Coder' }, { title: 'Outpatient Coder' }],
    ['levels I and II', { title: 'Coder I' }, { title: 'Coder II' }],
    ['two requisitions', { requisitionId: 'R-1001' }, { requisitionId: 'R-1002' }],
  ])('%s', async (_, one, other) => {
    await place(greenhouse, listing('a', one), listing('b', other));
    await expect(groups()).resolves.toEqual([['a'], ['b']]);
  });

  test('an agency’s advertisement and the employer’s opening, tied as probably the same job', async () => {
    await place(greenhouse, listing('own'));
    await place(adzuna, listing('agency', { company: 'Northgate Staffing' }));
    await expect(groups()).resolves.toEqual([['agency'], ['own']]);
    await expect(store.db.query('SELECT kind, why FROM listing_ties')).resolves.toEqual([
      { kind: 'linked', why: expect.stringContaining('probably the same job at the employer') },
    ]);
  });
});

describe('addresses that people kept', () => {
  test('stay with the larger part when a listing turns out to be another vacancy', async () => {
    await place(
      greenhouse,
      listing('a', { requisitionId: 'R-1001' }),
      listing('b', { requisitionId: 'R-1001' }),
    );
    await place(adzuna, listing('c', { requisitionId: 'R-1001' }));
    const [before] = await postings();
    await place(adzuna, listing('c', { requisitionId: 'R-1002' }));
    const [rest, left] = await postings();
    expect(rest).toMatchObject({ id: before!.id, listings: ['a', 'b'], sources: ['greenhouse'] });
    expect(left).toMatchObject({ listings: ['c'], speaker: 'c' });
    await expect(formerly()).resolves.toEqual([]);
  });

  test('lead to the older posting when two turn out to be one vacancy', async () => {
    await place(greenhouse, listing('a', { requisitionId: 'R-1001' }));
    await place(adzuna, listing('b', { requisitionId: 'R-1002' }));
    const [older, younger] = await postings();
    await place(adzuna, listing('b', { requisitionId: 'R-1001' }));
    await expect(postings()).resolves.toEqual([
      expect.objectContaining({ id: older!.id, listings: ['a', 'b'] }),
    ]);
    await expect(formerly()).resolves.toEqual([{ id: younger!.id, posting: older!.id }]);
    await expect(outbox()).resolves.toEqual(['opened', 'opened', 'changed', 'merged']);
  });

  test('lead on through a second merger', async () => {
    await place(greenhouse, listing('a', { requisitionId: 'R-1001' }));
    await place(adzuna, listing('b', { requisitionId: 'R-1002' }));
    await place(adzuna, listing('c', { requisitionId: 'R-1003' }));
    const [first, second, third] = await postings();
    await place(adzuna, listing('c', { requisitionId: 'R-1002' }));
    await place(adzuna, listing('b', { requisitionId: 'R-1001' }), listing('c', { requisitionId: 'R-1001' }));
    await expect(groups()).resolves.toEqual([['a', 'b', 'c']]);
    await expect(formerly()).resolves.toEqual([
      { id: second!.id, posting: first!.id },
      { id: third!.id, posting: first!.id },
    ]);
  });
});

describe('an operator’s word', () => {
  const decide = (a: string, b: string, same: boolean) =>
    store.db.query(
      `INSERT INTO listing_decisions (a, b, same)
       SELECT least(a.id, b.id), greatest(a.id, b.id), $3 FROM listings a, listings b
       WHERE a.external_id = $1 AND b.external_id = $2`,
      [a, b, same],
    );
  const tagAnew = async () => {
    await store.db.query(`UPDATE listings SET tagged_hash = NULL`);
    const rows: { id: number }[] = await store.db.query('SELECT id FROM listings');
    await boards.tag(rows.map(({ id }) => id));
  };

  test('keeps two apart, however often they are tagged', async () => {
    await place(greenhouse, listing('a', { requisitionId: 'R-1001' }));
    await place(adzuna, listing('b', { requisitionId: 'R-1001' }));
    await decide('a', 'b', false);
    for (let round = 0; round < 2; round += 1) {
      await tagAnew();
      await expect(groups()).resolves.toEqual([['a'], ['b']]);
    }
  });

  test('joins two, however often they are tagged and whatever is told of one of them anew', async () => {
    await place(greenhouse, listing('a', { title: 'Coder I' }));
    await place(adzuna, listing('b', { title: 'Coder II' }));
    await decide('a', 'b', true);
    await tagAnew();
    await expect(groups()).resolves.toEqual([['a', 'b']]);
    await place(adzuna, listing('b', { title: 'Coder III' }));
    await expect(groups()).resolves.toEqual([['a', 'b']]);
  });

  test('when taken back leaves nobody in a posting that does not count him', async () => {
    await place(greenhouse, listing('a', { title: 'Coder I' }));
    await place(adzuna, listing('b', { title: 'Coder II' }));
    await decide('a', 'b', true);
    await tagAnew();
    await store.db.query('DELETE FROM listing_decisions');
    // A newcomer that is like one of them only.
    await place(adzuna, listing('c', { title: 'Coder I' }));
    await expect(groups()).resolves.toEqual([['a', 'c'], ['b']]);
  });
});

/** Copies of a dozen vacancies, and look-alikes of them that are others. */
function crowd(): Listing[] {
  const pairs = inventedPairs(3, 11).filter(({ kind }) =>
    ['two_boards', 'reposted_edited', 'level', 'setting', 'state_list', 'agency', 'requisition'].includes(
      kind,
    ),
  );
  return pairs
    .flatMap(({ id, a, b }) =>
      [a, b].map(({ title, company, location, description, extras }, at) =>
        listing(`${id}-${at}`, { title, company, location, description, extras }),
      ),
    )
    .slice(0, 40);
}
/** What is to be the same whatever came first: ids aside, all that a posting says. */
const everything = (): Promise<unknown[]> =>
  store.db.query(
    `SELECT s.external_id AS speaker, p.title, p.slug, p.location, p.body, p.places, p.sources, p.facts, p.state, p.remote, p.role,
       p.published_on, p.first_seen_at, p.changed_at, array_agg(l.external_id ORDER BY l.external_id) AS listings
     FROM postings p JOIN listings s ON s.id = p.listing_id
       JOIN placements x ON x.posting_id = p.id JOIN listings l ON l.id = x.listing_id
     GROUP BY p.id, s.external_id ORDER BY min(l.external_id)`,
  );
const inTurn = <T>(all: readonly T[], step: number): T[] =>
  all.map((_, at) => all[(at * step + step) % all.length]!);

test('who is tagged first does not matter: forty listings make the same postings in every order', async () => {
  const all = crowd();
  const ids = [
    ...(await bring(greenhouse, ...all.filter((_, at) => at % 2 === 0))),
    ...(await bring(adzuna, ...all.filter((_, at) => at % 2 === 1))),
  ];
  const outcomes: unknown[][] = [];
  for (const step of [1, 3, 7, 11, 39]) {
    await store.db.query('TRUNCATE postings, listing_keys, listing_ties CASCADE');
    await store.db.query('UPDATE listings SET tagged_hash = NULL');
    const order = inTurn(ids, step);
    for (let from = 0; from < order.length; from += step) await boards.tag(order.slice(from, from + step));
    outcomes.push(await everything());
  }
  for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0]);
  expect(outcomes[0]!.length).toBeLessThan(all.length);
});

test('two workers that bring two copies at the same moment make one posting, every time', async () => {
  for (let round = 0; round < 25; round += 1) {
    const requisitionId = `R-${1_000 + round}`;
    const one = await bring(greenhouse, listing(`own-${round}`, { requisitionId }));
    const other = await bring(adzuna, listing(`copy-${round}`, { requisitionId }));
    await Promise.all([boards.tag(one), boards.tag(other)]);
  }
  const kept = await postings();
  expect(kept).toHaveLength(25);
  for (const { listings } of kept) expect(listings).toHaveLength(2);
});

test('four workers place two hundred listings of fifty vacancies without waiting for each other in a circle', async () => {
  const copies = (at: number) =>
    listing(`x-${at}`, {
      requisitionId: `R-${1_000 + (at % 50)}`,
      title: `Medical Coder ${'ABCDE'[at % 5]}`,
    });
  const all = Array.from({ length: 200 }, (_, at) => copies(at));
  const ids = [
    ...(await bring(greenhouse, ...all.slice(0, 100))),
    ...(await bring(adzuna, ...all.slice(100))),
  ];
  const worker = async (no: number) => {
    const mine = inTurn(ids, [3, 7, 11, 13][no]!);
    for (let from = 0; from < mine.length; from += 20) await boards.tag(mine.slice(from, from + 20));
  };
  await Promise.all([0, 1, 2, 3].map(worker));
  await boards.tag(ids);
  const kept = await postings();
  expect(kept).toHaveLength(50);
  for (const { listings } of kept) expect(listings).toHaveLength(4);
});
