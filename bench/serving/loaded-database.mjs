import { scratchDatabase } from '../scratch-database.mjs';
import { inBatches } from '../search/batches.mjs';
import { postings, TODAY } from '../search/postings.mjs';
import { rowOf } from '../search/plain-rows.mjs';

const BATCH = 1_000;
const DAY_MS = 86_400_000;

/**
 * The invented postings in the product's own tables, each with one listing; and the open ones once more in a table of
 * plain columns with weighted words, as somebody would build it who searches with Postgres alone.
 */
export async function loadedDatabase(count, openShare) {
  const scratch = await scratchDatabase();
  const { db } = scratch;
  // Ages count from the day of the bench, which is today.
  const later = Math.floor((Date.now() - Date.parse(TODAY)) / DAY_MS);
  const runner = db.createQueryRunner();
  await runner.connect();
  await runner.query(`SET session_replication_role = replica; SET synchronous_commit = off`);
  await runner.query(PLAIN_TABLE);
  const [board] = await runner.query(
    `INSERT INTO boards (source, token, every_minutes, enabled) VALUES ('greenhouse', 'bench', 60, false) RETURNING id`,
  );
  const employers = new Map();
  for (const batch of inBatches(postings(count, { openShare }), BATCH)) {
    for (const { summary } of batch) employers.set(summary.employerId, summary.employer);
    const rows = batch.map(({ summary, body }) => ({ ...summary, body, facts: factsOf(summary) }));
    await runner.query(INTO_POSTINGS, [JSON.stringify(rows), later]);
    await runner.query(INTO_LISTINGS, [JSON.stringify(rows), board.id, later]);
    const open = batch.filter(({ summary }) => summary.state === 'open').map(rowOf);
    await runner.query(INTO_PLAIN, [JSON.stringify(open)]);
  }
  const names = [...employers].map(([id, name]) => ({ id, name }));
  await runner.query(
    `INSERT INTO employers (id, name, name_key) SELECT id, name, name || id
     FROM jsonb_to_recordset($1::jsonb) AS x(id int, name text)`,
    [JSON.stringify(names)],
  );
  await runner.query('CREATE INDEX ON plain USING gin (words)');
  await runner.query('CREATE INDEX ON plain (day DESC, id)');
  await runner.query('VACUUM ANALYZE');
  await runner.release();
  return scratch;
}

/** What stands in a posting's facts rather than in a column of its own. */
const FACTS = [
  'specialties',
  'credentialsRequired',
  'credentialsPreferred',
  'entryLevel',
  'experienceMinYears',
  'degree',
  'pay',
  'employmentTypes',
  'schedule',
  'systems',
  'codeSets',
  'warnings',
];
const factsOf = (summary) => Object.fromEntries(FACTS.map((name) => [name, summary[name]]));

const INTO_POSTINGS = `
  INSERT INTO postings (id, listing_id, employer_id, slug, title, location, body, sample, published_on, in_field, role,
    remote, states_allowed, states_excluded, employer_type, rules_version, places, sources, facts, content_hash,
    first_seen_at, changed_at, state, closed_at, closed_why)
  SELECT id, id, "employerId", slug, title, location, body, false, "publishedOn" + $2::int, "inField", role, remote,
    "statesAllowed", "statesExcluded", "employerType", 'bench', places, sources, facts, id::text,
    "firstSeenAt" + make_interval(days => $2), "firstSeenAt" + make_interval(days => $2), state, "closedAt",
    CASE WHEN "closedAt" IS NULL THEN NULL ELSE 'vanished' END
  FROM jsonb_to_recordset($1::jsonb) AS x(id int, "employerId" int, slug text, title text, location text, body text,
    "publishedOn" date, "inField" boolean, role text, remote text, "statesAllowed" text[], "statesExcluded" text[],
    "employerType" text, places text[], sources text[], facts jsonb, "firstSeenAt" timestamptz, state text,
    "closedAt" timestamptz)`;

/** The text stands in the posting; a second copy would only fill the disk. */
const INTO_LISTINGS = `
  WITH told AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS x(id int, title text, location text, "firstSeenAt" timestamptz)
  ), listed AS (
    INSERT INTO listings (id, board_id, external_id, content_hash, tagged_hash, title, location, description, extras,
      seen_page_id, first_seen_at, last_seen_at)
    SELECT id, $2, id::text, 'x', 'x', title, location, '', '{}', 1, "firstSeenAt" + make_interval(days => $3), now()
    FROM told
  )
  INSERT INTO placements (listing_id, posting_id) SELECT id, id FROM told`;

const PLAIN_TABLE = `
  CREATE TABLE plain (id int PRIMARY KEY, open int, in_field int, warned int, employer_id int, remote text, role text,
    employer_type text, employment_type text, source text, day int, yearly_top int, experience int, words tsvector)`;

const INTO_PLAIN = `
  INSERT INTO plain
  SELECT id, open, in_field, warned, employer_id, remote, role, employer_type, employment_type, source, day, yearly_top,
    experience, setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', employer), 'B')
      || setweight(to_tsvector('english', body), 'D')
  FROM jsonb_to_recordset($1::jsonb) AS x(id int, open int, in_field int, warned int, employer_id int, remote text,
    role text, employer_type text, employment_type text, source text, day int, yearly_top int, experience int,
    title text, employer text, body text)`;
