import type { EmployerType } from '#domain';
import type { DataSource } from 'typeorm';

/** An employer as an operator looks at it. */
export interface EmployerOverview {
  id: number;
  name: string;
  nameKey: string;
  type: EmployerType | null;
  typeSource: 'catalogue' | 'operator' | null;
  typeEvidence: string | null;
  site: string | null;
  agency: boolean | null;
  parent: string | null;
  /** Every name that leads to it, those of merged employers too. */
  aliases: { name: string; source: 'listing' | 'catalogue' | 'operator' }[];
  /** Employers that were merged into it. */
  merged: { id: number; name: string }[];
  openPostings: number;
}

/** The place in the list after which a page begins. */
export interface EmployerPlace {
  openPostings: number;
  nameKey: string;
}

export interface EmployerWish {
  /** A part of any of its names; empty = all. */
  q: string;
  limit: number;
  after: EmployerPlace | null;
}

/** Those with the most open postings first. */
export async function listEmployers(
  db: DataSource,
  { q, limit, after }: EmployerWish,
): Promise<EmployerOverview[]> {
  return overviews(
    db,
    `($2 = '' OR e.id IN (SELECT id FROM found))
     AND ($3::int IS NULL OR (-coalesce(c.open, 0), e.name_key COLLATE "C") > (-$3, $4::text))`,
    [limit, q, after?.openPostings ?? null, after?.nameKey ?? null],
  );
}

/** null = there is none, or it was merged into another. */
export async function employerById(db: DataSource, id: number): Promise<EmployerOverview | null> {
  const [employer] = await overviews(db, 'e.id = $3', [1, '', id]);
  return employer ?? null;
}

/** `found`: who goes by a name with $2 in it, and who stands for them. `own`: those of the page and all merged into them. */
async function overviews(db: DataSource, where: string, values: unknown[]): Promise<EmployerOverview[]> {
  return db.query(
    `WITH RECURSIVE found AS (
       SELECT id FROM employers WHERE $2 <> '' AND strpos(lower(name), lower($2)) > 0
       UNION
       SELECT employer_id FROM employer_aliases
       WHERE $2 <> '' AND (strpos(lower(name), lower($2)) > 0 OR strpos(name_key, lower($2)) > 0)
       UNION
       SELECT e.merged_into FROM found f JOIN employers e ON e.id = f.id WHERE e.merged_into IS NOT NULL
     ),
     counts AS (
       SELECT employer_id, count(*)::int AS open FROM postings WHERE state = 'open' GROUP BY employer_id
     ),
     page AS (
       SELECT e.*, coalesce(c.open, 0) AS open FROM employers e LEFT JOIN counts c ON c.employer_id = e.id
       WHERE e.merged_into IS NULL AND ${where}
       ORDER BY coalesce(c.open, 0) DESC, e.name_key COLLATE "C" LIMIT $1
     ),
     own AS (
       SELECT id AS survivor, id FROM page
       UNION ALL
       SELECT own.survivor, e.id FROM own JOIN employers e ON e.merged_into = own.id
     )
     SELECT p.id, p.name, p.name_key AS "nameKey", p.type, p.type_source AS "typeSource",
       p.type_evidence AS "typeEvidence", p.site, p.agency, parent.name AS parent, p.open AS "openPostings",
       coalesce((SELECT jsonb_agg(jsonb_build_object('name', a.name, 'source', a.source) ORDER BY a.added_at, a.name_key)
         FROM own JOIN employer_aliases a ON a.employer_id = own.id WHERE own.survivor = p.id), '[]') AS aliases,
       coalesce((SELECT jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name) ORDER BY m.name_key)
         FROM employers m WHERE m.merged_into = p.id), '[]') AS merged
     FROM page p LEFT JOIN employers parent ON parent.id = p.parent_id
     ORDER BY p.open DESC, p.name_key COLLATE "C"`,
    values,
  );
}
