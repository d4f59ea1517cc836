import type { EmployerType } from '#domain';
import type { EntityManager } from 'typeorm';

/** An employer of the catalogue. Keys are folded names, one for all spellings. */
export interface EmployerOnFile {
  name: string;
  key: string;
  aliases: { name: string; key: string }[];
  type: EmployerType;
  /** Where the type is from, in words. */
  evidence: string;
  /** Host name; null = not on file. */
  site: string | null;
  agency: boolean;
  /** Key of the company that owns it. */
  parentKey: string | null;
}

/** Who hires, as a listing names it. */
export interface NamedEmployer {
  name: string;
  key: string;
  known: EmployerOnFile | null;
}

/** What a posting needs to know of its employer. */
export interface EmployerOfPosting {
  id: number;
  name: string;
  type: EmployerType | null;
  typeSource: 'catalogue' | 'operator' | null;
  typeEvidence: string | null;
  agency: boolean | null;
}

/** The employers these keys lead to, by aliases and over merges; a key that leads nowhere is left out. */
export async function employersByKey(
  tx: EntityManager,
  keys: string[],
): Promise<Map<string, EmployerOfPosting>> {
  const rows: (EmployerOfPosting & { key: string })[] = await tx.query(
    `WITH RECURSIVE way AS (
       SELECT name_key AS key, employer_id AS id FROM employer_aliases WHERE name_key = ANY($1)
       UNION
       SELECT way.key, e.merged_into FROM way JOIN employers e ON e.id = way.id WHERE e.merged_into IS NOT NULL
     )
     SELECT way.key, e.id, e.name, e.type, e.type_source AS "typeSource", e.type_evidence AS "typeEvidence", e.agency
     FROM way JOIN employers e ON e.id = way.id WHERE e.merged_into IS NULL`,
    [keys],
  );
  return new Map(rows.map(({ key, ...employer }) => [key, employer]));
}

/** Finds the employers of these names, or makes them: those on file with what is known of them. */
export async function ensureEmployers(
  tx: EntityManager,
  named: readonly NamedEmployer[],
): Promise<Map<string, EmployerOfPosting>> {
  const wanted = new Map(named.toReversed().map((employer) => [employer.key, employer]));
  const keys = [...wanted.keys()];
  const found = await employersByKey(tx, keys);
  // In one order everywhere, so that two workers can't wait for each other.
  const fresh = keys.filter((key) => !found.has(key)).toSorted();
  if (fresh.length === 0) return found;
  const rows = fresh.map((key) => {
    const { name, known } = wanted.get(key)!;
    return { key, ...(known ?? { name }), source: known ? 'catalogue' : 'listing' };
  });
  await tx.query(
    `INSERT INTO employers (name, name_key, type, type_source, type_evidence, site, agency)
     SELECT name, key, type, CASE WHEN type IS NOT NULL THEN 'catalogue' END, evidence, site, agency
     FROM jsonb_to_recordset($1::jsonb) AS x(name text, key text, type text, evidence text, site text, agency boolean)
     ON CONFLICT (name_key) DO NOTHING`,
    [JSON.stringify(rows)],
  );
  await tx.query(
    `INSERT INTO employer_aliases (name_key, employer_id, name, source)
     SELECT key, e.id, x.name, source
     FROM jsonb_to_recordset($1::jsonb) AS x(name text, key text, source text) JOIN employers e ON e.name_key = key
     ON CONFLICT (name_key) DO NOTHING`,
    [JSON.stringify(rows)],
  );
  return employersByKey(tx, keys);
}
