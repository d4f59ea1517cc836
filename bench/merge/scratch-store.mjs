import { listingHash } from '../../libs/postings/dist/index.js';
import { BoardStore, ListingStore, PostingStore } from '../../libs/store/dist/index.js';
import { scratchDatabase } from '../scratch-database.mjs';

/** A database of its own with one board for each source, into which listings are brought and placed. */
export async function scratchStore(sources) {
  const { db, close } = await scratchDatabase();
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
    close,
  };
}
