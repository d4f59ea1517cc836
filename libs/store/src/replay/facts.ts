const LISTING_KEY = `b.source || ' ' || b.token || ' ' || l.external_id`;

/**
 * Rows by what they are known by outside the database, with everything that is told of them. Ids are left out, and what
 * only serves the work in progress. `members` = the keys of the listings that a row is made of.
 */
export const FACTS = {
  listing: `
    SELECT ${LISTING_KEY} AS key, ARRAY[${LISTING_KEY}] AS members,
      to_jsonb(l) - '{id,board_id,queued_at,queued_times}'::text[]
        || jsonb_build_object('changes', (SELECT coalesce(jsonb_agg(jsonb_build_array(at, changes) ORDER BY at, id), '[]')
             FROM listing_changes WHERE listing_id = l.id))
        || (SELECT coalesce(jsonb_object_agg('tag ' || tag, jsonb_build_object('value', value, 'evidence', evidence)), '{}')
            FROM tags WHERE listing_id = l.id) AS facts
    FROM listings l JOIN boards b ON b.id = l.board_id`,
  posting: `
    SELECT array_to_string(members, ' + ') AS key, members,
      to_jsonb(p) - '{id,listing_id,employer_id,content_hash}'::text[]
        || jsonb_build_object('employer', e.name_key, 'speaker', speaker, 'events', events) AS facts
    FROM postings p LEFT JOIN employers e ON e.id = p.employer_id
    CROSS JOIN LATERAL (
      SELECT array_agg(${LISTING_KEY} ORDER BY ${LISTING_KEY} COLLATE "C") AS members,
        min(${LISTING_KEY}) FILTER (WHERE l.id = p.listing_id) AS speaker
      FROM placements m JOIN listings l ON l.id = m.listing_id JOIN boards b ON b.id = l.board_id
      WHERE m.posting_id = p.id
    ) m
    CROSS JOIN LATERAL (
      SELECT coalesce(jsonb_agg(jsonb_build_array(at, kind, why) ORDER BY at, kind, why), '[]') AS events
      FROM posting_events WHERE posting_id = p.id
    ) happened`,
} as const;

export type Compared = keyof typeof FACTS;

/**
 * Listings that can't be compared: `older` = first seen before the kept pages of their board begin ($1 boards, $2 their
 * first moments); `waiting` = told by a page, but not yet tagged.
 */
export const NOT_COMPARED = `
  SELECT ${LISTING_KEY} AS key, l.tagged_hash IS DISTINCT FROM l.content_hash AND l.last_error IS NULL AS waiting
  FROM listings l JOIN boards b ON b.id = l.board_id
  LEFT JOIN unnest($1::int[], $2::timestamptz[]) AS told(board_id, since) USING (board_id)
  WHERE coalesce(date_trunc('milliseconds', l.first_seen_at) < date_trunc('milliseconds', told.since), true)
    OR (l.tagged_hash IS DISTINCT FROM l.content_hash AND l.last_error IS NULL)`;
