import { FullPostingStore } from '#store';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readOnly } from '../../libs/store/src/read/read-only.js';
import { seedPosting } from '../support/seed-posting.js';
import { testStore } from '../support/test-store.js';

let store: Awaited<ReturnType<typeof testStore>>;
let postings: FullPostingStore;

beforeAll(async () => {
  store = await testStore();
  postings = new FullPostingStore(store.db);
});
afterAll(() => store.close());
beforeEach(() => store.db.query('TRUNCATE boards, employers, outbox CASCADE'));

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
    const id = await seedPosting(store.db, {
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
      places: ['Anywhere'],
      texts: {
        title: 'Medical Coder',
        company: 'Quillback Health',
        location: 'Anywhere',
        description: body,
        remote_flag: 'remote',
      },
      tags: [{ tag: 'remote', value: 'fully_remote', evidence: [evidence] }],
      listings: [
        { source: 'jsonl-feed', url: 'https://jobs.example/1', firstSeenAt: expect.any(Date), speaks: true },
      ],
      state: 'open',
      closedAt: null,
      changes: [],
      happenings: [],
      linked: [],
    });
    expect(await postings.currentId(id)).toBe(id);
  });

  test('that is a sample leaves when the first live posting of the field arrives', async () => {
    const sample = await seedPosting(store.db, { sample: true });
    expect(await postings.byId(sample, { samples: false })).toBeNull();
    expect(await postings.byId(sample, { samples: true })).toMatchObject({ id: sample, sample: true });
    await seedPosting(store.db, { title: 'a live nurse', inField: false });
    expect(await postings.byId(sample, { samples: true })).not.toBeNull();
    await seedPosting(store.db, { title: 'live' });
    expect(await postings.byId(sample, { samples: true })).toBeNull();
  });

  test.each([0, -1, 1.5, Number.NaN, 2_147_483_648, 999_999])('there is none with the id %s', async (id) => {
    expect(await postings.byId(id, { samples: true })).toBeNull();
    expect(await postings.currentId(id)).toBeNull();
    expect(await postings.ofListing(id)).toBeNull();
  });
});

test('reading can not write', async () => {
  await expect(readOnly(store.db, (tx) => tx.query("UPDATE postings SET title = 'x'"))).rejects.toThrow(
    'read-only transaction',
  );
});
