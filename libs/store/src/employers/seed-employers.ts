import type { EntityManager } from 'typeorm';
import type { EmployerOnFile } from './employers-by-key.js';
import { mergeInto } from './merge-employers.js';

/**
 * Brings the catalogue's employers in, with their names and owners. What an operator set stays: a type, a site, a merge,
 * a name that leads elsewhere. Returns how many are new.
 */
export async function seedEmployers(tx: EntityManager, known: readonly EmployerOnFile[]): Promise<number> {
  const rows = JSON.stringify(known);
  await tx.query(
    `UPDATE employers e SET
       type = CASE WHEN type_source = 'operator' THEN e.type ELSE x.type END,
       type_evidence = CASE WHEN type_source = 'operator' THEN type_evidence ELSE evidence END,
       type_source = coalesce(type_source, 'catalogue'),
       site = coalesce(e.site, x.site), agency = coalesce(e.agency, x.agency)
     FROM jsonb_to_recordset($1::jsonb) AS x(key text, type text, evidence text, site text, agency boolean)
     WHERE e.name_key = x.key AND (
       e.site IS NULL AND x.site IS NOT NULL OR e.agency IS NULL
       OR type_source IS DISTINCT FROM 'operator' AND (e.type, type_evidence) IS DISTINCT FROM (x.type, evidence)
     )`,
    [rows],
  );
  const added: unknown[] = await tx.query(
    `INSERT INTO employers (name, name_key, type, type_source, type_evidence, site, agency)
     SELECT name, key, type, 'catalogue', evidence, site, agency
     FROM jsonb_to_recordset($1::jsonb) AS x(name text, key text, type text, evidence text, site text, agency boolean)
     WHERE NOT EXISTS (SELECT FROM employers WHERE name_key = key)
     RETURNING id`,
    [rows],
  );
  await tx.query(
    `INSERT INTO employer_aliases (name_key, employer_id, name, source)
     SELECT alias.key, e.id, alias.name, 'catalogue'
     FROM jsonb_to_recordset($1::jsonb) AS x(name text, key text, aliases jsonb)
     CROSS JOIN LATERAL (
       SELECT x.name, x.key UNION ALL SELECT * FROM jsonb_to_recordset(x.aliases) AS y(name text, key text)
     ) alias
     JOIN employers e ON e.name_key = x.key
     ON CONFLICT (name_key) DO NOTHING`,
    [rows],
  );
  await tx.query(
    `UPDATE employers e SET parent_id = parent.id
     FROM jsonb_to_recordset($1::jsonb) AS x(key text, "parentKey" text)
     LEFT JOIN employers parent ON parent.name_key = x."parentKey"
     WHERE e.name_key = x.key AND e.parent_id IS DISTINCT FROM parent.id`,
    [rows],
  );
  await takeInEarlierRows(tx, rows);
  return added.length;
}

/** Employers that listings made before the catalogue knew their names for another's. */
async function takeInEarlierRows(tx: EntityManager, rows: string): Promise<void> {
  const earlier: { id: number; into: number }[] = await tx.query(
    `SELECT e.id, known.id AS into
     FROM jsonb_to_recordset($1::jsonb) AS x(key text, aliases jsonb)
     CROSS JOIN LATERAL jsonb_to_recordset(x.aliases) AS alias(key text)
     JOIN employer_aliases a ON a.name_key = alias.key AND a.source = 'listing'
     JOIN employers e ON e.id = a.employer_id AND e.name_key = alias.key
     JOIN employers known ON known.name_key = x.key
     WHERE e.merged_into IS NULL AND known.merged_into IS NULL AND e.id <> known.id
       AND e.type_source IS DISTINCT FROM 'operator'`,
    [rows],
  );
  for (const { id, into } of earlier) await mergeInto(tx, id, into);
}
