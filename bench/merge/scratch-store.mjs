import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { listingHash } from '../../libs/postings/dist/index.js';
import {
  BoardStore,
  createDataSource,
  ListingStore,
  migrate,
  PostingStore,
} from '../../libs/store/dist/index.js';

const ADMIN_URL = process.env.TEST_DATABASE_ADMIN_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';

/** A database of its own with one board for each source, into which listings are brought and placed. */
export async function scratchStore(sources) {
  const name = `superbill_bench_${randomBytes(4).toString('hex')}`;
  const admin = new pg.Client({ connectionString: ADMIN_URL });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name}`);
  const url = new URL(ADMIN_URL);
  url.pathname = `/${name}`;
  const db = await createDataSource(url.href, 'superbill-bench').initialize();
  await migrate(db);
  const boards = new BoardStore(db);
  const boardOf = new Map();
  for (const source of sources) {
    const board = { source, token: 'bench', origin: null, employer: null, everyMinutes: 60 };
    boardOf.set(source, await boards.put(board));
  }
  const listings = new ListingStore(db);
  const postings = new PostingStore(db);
  return {
    db,
    /** Brings the views in and returns their listing ids, in their order. */
    bring: async (views, batch) => {
      const ids = new Map();
      for (const [source, boardId] of boardOf) {
        const told = views.filter((view) => view.source === source).map(({ listing }) => listing);
        if (told.length === 0) continue;
        const hashed = told.map((listing) => ({ ...listing, contentHash: listingHash(listing) }));
        const page = { id: batch, runId: batch, boardId, fetchedAt: new Date(1_790_000_000_000 + batch) };
        const { toTag } = await listings.transaction((tx) => listings.upsert(tx, page, hashed, () => []));
        const inOrder = told.map(({ externalId }) => externalId).toSorted();
        inOrder.forEach((externalId, at) => ids.set(externalId, toTag[at]));
      }
      return views.map(({ listing }) => ids.get(listing.externalId));
    },
    place: (ids, rules) => postings.tagDue(ids, rules),
    close: async () => {
      await db.destroy();
      await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      await admin.end();
    },
  };
}
