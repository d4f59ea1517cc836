import { BoundValues } from './bound-values.js';
import type { PostingQuery, PostingSort } from './posting-query.js';

interface Statement {
  sql: string;
  values: unknown[];
}

/** The columns that may be filtered and counted, by their public names. Nothing else ever becomes a column. */
const FACET_COLUMNS = { remote: 'p.remote', role: 'p.role', employer_type: 'p.employer_type' } as const;
type Facet = keyof typeof FACET_COLUMNS;
const FACETS = Object.keys(FACET_COLUMNS) as Facet[];

const ORDER: Record<PostingSort, string> = {
  newest: 'published_on DESC, id DESC',
  relevance: 'rank DESC, published_on DESC, id DESC',
};

export const HIT_COLUMNS = `
  p.id, p.slug, p.title, e.name AS employer, p.employer_type AS "employerType", p.location, p.remote, p.role,
  p.states_allowed AS "statesAllowed", p.states_excluded AS "statesExcluded",
  p.published_on::text AS "publishedOn", p.sample, b.source`;

export const HIT_TABLES = `
  postings p
  JOIN listings l ON l.id = p.listing_id
  JOIN boards b ON b.id = l.board_id
  LEFT JOIN employers e ON e.id = p.employer_id`;

/** The order a search comes in. */
export const sortOf = ({ q, sort }: Pick<PostingQuery, 'q' | 'sort'>): PostingSort =>
  wordsOf(q) ? (sort ?? 'relevance') : 'newest';

/** Samples leave by themselves: they are seen only while no live posting of the field is there. */
export function visible(samples: boolean): string {
  if (!samples) return 'NOT p.sample';
  const live = "SELECT FROM postings live WHERE live.in_field AND NOT live.sample AND live.state = 'open'";
  return `(NOT p.sample OR NOT EXISTS (${live}))`;
}

/** One page of hits and one more, which tells whether there is a next page. */
export function hitsStatement(query: PostingQuery, limit: number): Statement {
  const values = new BoundValues();
  const where = [...scopeOf(query, values), ...FACETS.flatMap((facet) => choiceOf(facet, query, values))];
  const sort = sortOf(query);
  const rank =
    sort === 'relevance' ? `ts_rank_cd(p.search, ${tsquery(query, values)})::double precision` : '0';
  const match = query.state
    ? `CASE WHEN ${values.put(query.state)} = ANY (p.states_allowed) THEN 'eligible' ELSE 'not_stated' END`
    : 'NULL';
  const sql = `
    SELECT * FROM (
      SELECT ${HIT_COLUMNS}, p.published_on, ${match} AS "stateMatch", ${rank} AS rank
      FROM ${HIT_TABLES}
      WHERE ${where.join(' AND ')}
    ) found
    ${afterOf(query, sort, values)}
    ORDER BY ${ORDER[sort]} LIMIT ${values.put(limit + 1)}`;
  return { sql, values: values.list };
}

/** The total and the facet counts, in rows of (facet, value, n). */
export function countsStatement(query: PostingQuery): Statement {
  const values = new BoundValues();
  const scope = scopeOf(query, values).join(' AND ');
  const chosen = (facet: Facet) => choiceOf(facet, query, values)[0] ?? 'true';
  const flags = FACETS.map((facet) => `${FACET_COLUMNS[facet]}, ${chosen(facet)} AS in_${facet}`);
  const others = (facet: Facet) =>
    FACETS.filter((other) => other !== facet)
      .map((other) => `in_${other}`)
      .join(' AND ');
  const counts = FACETS.map(
    (facet) => `
    SELECT '${facet}', ${facet}, count(*)::int FROM matching
    WHERE ${facet} IS NOT NULL AND ${others(facet)} GROUP BY ${facet}`,
  );
  const sql = `
    WITH matching AS MATERIALIZED (SELECT ${flags.join(', ')} FROM postings p WHERE ${scope})
    SELECT 'total' AS facet, NULL AS value, count(*)::int AS n FROM matching
    WHERE ${FACETS.map((facet) => `in_${facet}`).join(' AND ')}
    UNION ALL ${counts.join(' UNION ALL ')}`;
  return { sql, values: values.list };
}

/** Everything but the facets' own choices, which the facets' counts leave out one at a time. */
function scopeOf(query: PostingQuery, values: BoundValues): string[] {
  const conditions = [
    "p.state = 'open'",
    visible(query.samples),
    `p.in_field = ${values.put(query.inField ?? true)}`,
  ];
  if (wordsOf(query.q)) conditions.push(`p.search @@ ${tsquery(query, values)}`);
  if (query.state) {
    const state = values.put(query.state);
    conditions.push(
      `(p.states_allowed IS NULL OR ${state} = ANY (p.states_allowed))`,
      `(p.states_excluded IS NULL OR NOT ${state} = ANY (p.states_excluded))`,
    );
  }
  return conditions;
}

function choiceOf(facet: Facet, query: PostingQuery, values: BoundValues): string[] {
  const chosen = { remote: query.remote, role: query.role, employer_type: query.employerType }[facet];
  return chosen?.length ? [`${FACET_COLUMNS[facet]} = ANY (${values.put(chosen)})`] : [];
}

function afterOf({ after }: PostingQuery, sort: PostingSort, values: BoundValues): string {
  if (!after || after.sort !== sort) return '';
  const place = `${values.put(after.day)}::date, ${values.put(after.id)}::int`;
  return after.sort === 'relevance'
    ? `WHERE (rank, published_on, id) < (${values.put(after.rank)}::double precision, ${place})`
    : `WHERE (published_on, id) < (${place})`;
}

/** websearch_to_tsquery is documented never to raise on raw input. */
const tsquery = ({ q }: PostingQuery, values: BoundValues): string =>
  `websearch_to_tsquery('english', ${values.put(wordsOf(q))})`;

/** NUL is the one character that Postgres takes in no text. */
const wordsOf = (q: string | null | undefined): string => (q ?? '').replaceAll('\0', ' ').trim();
