import type { ListingExtras, PostingDraft, TaggedFacts } from '#domain';
import { vacancyRules } from '#postings';
import { BoardStore, PostingStore } from '#store';
import type { DataSource } from 'typeorm';

/** A posting a test wants to have, by what matters to the test. */
export interface PostingSeed extends Partial<Omit<PostingDraft, 'employer' | 'listingId'>> {
  employer?: string | null;
  source?: string;
  url?: string | null;
  extras?: ListingExtras;
}

const NOTHING_SAID: TaggedFacts = {
  specialties: [],
  credentialsRequired: [],
  credentialsPreferred: [],
  entryLevel: false,
  experienceMinYears: null,
  degree: 'none_stated',
  pay: null,
  employmentTypes: [],
  schedule: [],
  systems: [],
  codeSets: [],
  warnings: [],
};

let listings = 0;

/** Puts a posting in the way the pipeline does: a listing on a board, tagged into a posting. Returns its id. */
export async function seedPosting(db: DataSource, seed: PostingSeed = {}): Promise<number> {
  const { employer = 'Quillback Health', source = 'jsonl-feed', url = null, extras = {}, ...draft } = seed;
  const board = {
    source,
    token: `https://${source}.example/jobs`,
    origin: null,
    employer: null,
    everyMinutes: 60,
  };
  const boardId = await new BoardStore(db).put(board);
  const title = draft.title ?? 'Medical Coder';
  listings += 1;
  const [listing]: { id: number }[] = await db.query(
    `INSERT INTO listings (board_id, external_id, content_hash, url, title, company, location, description, extras,
       seen_page_id)
     VALUES ($1, $2, 'hash', $3, $4, $5, $6, $7, $8, 1) RETURNING id`,
    [boardId, `x-${listings}`, url, title, employer, draft.location ?? null, draft.body ?? '', extras],
  );
  const listingId = listing!.id;
  const told: PostingDraft = {
    listingId,
    employer: employer === null ? null : { name: employer, nameKey: employer.toLowerCase() },
    slug: 'medical-coder-quillback-health',
    title,
    location: null,
    body: '',
    sample: false,
    publishedOn: '2026-11-20',
    inField: true,
    role: 'coder',
    remote: 'fully_remote',
    statesAllowed: null,
    statesExcluded: null,
    employerType: 'hospital_or_health_system',
    facts: NOTHING_SAID,
    tags: [],
    rulesVersion: 'test',
    ...draft,
  };
  await new PostingStore(db).tagDue([listingId], {
    ...vacancyRules(() => 'job-board'),
    employerType: () => told.employerType,
    // Each seed is a vacancy of its own, whatever it shares with others.
    tag: () => ({
      tags: told.tags,
      rulesVersion: 'test',
      facts: {},
      keys: [],
      twin: `${listingId}`,
      draft: told,
    }),
  });
  const [posting]: { id: number }[] = await db.query('SELECT id FROM postings WHERE listing_id = $1', [
    listingId,
  ]);
  return posting!.id;
}
