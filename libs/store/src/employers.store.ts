import type { EmployerType } from '#domain';
import type { DataSource, EntityManager } from 'typeorm';
import {
  employersByKey,
  ensureEmployers,
  type EmployerOfPosting,
  type EmployerOnFile,
  type NamedEmployer,
} from './employers/employers-by-key.js';
import {
  employerById,
  listEmployers,
  type EmployerOverview,
  type EmployerWish,
} from './employers/list-employers.js';
import { makeListingsDue, mergeInto, splitOff } from './employers/merge-employers.js';
import { seedEmployers } from './employers/seed-employers.js';
import { lockPlacing } from './placing/place-listings.js';

/** What an operator sets right; what is left out stays. */
export interface EmployerCorrection {
  name?: string;
  /** null = as catalogue and postings say. */
  type?: EmployerType | null;
  /** How the operator knows the type, in words. */
  typeEvidence?: string;
  /** Host name; null = as the catalogue says. */
  site?: string | null;
  agency?: boolean | null;
}

/** `unknown`: there is no such employer. `merged_before`: it was merged, which has to be undone first. */
export type MergeOutcome = 'merged' | 'unknown' | 'itself' | 'merged_before';

/** `taken`: the name leads to another employer; merging the two is the way. */
export type AliasOutcome = { outcome: 'added' | 'unknown' } | { outcome: 'taken'; by: number };

/** Giving a type back to the catalogue takes nothing from one that is the catalogue's. */
const CORRECT = `
  UPDATE employers e SET
    name = coalesce(said ->> 'name', name),
    type = CASE WHEN retyped THEN said ->> 'type' ELSE type END,
    type_source = CASE WHEN retyped THEN CASE WHEN said ->> 'type' IS NOT NULL THEN 'operator' END ELSE type_source END,
    type_evidence = CASE WHEN retyped THEN CASE WHEN said ->> 'type' IS NOT NULL
      THEN coalesce(said ->> 'typeEvidence', 'Set by an operator on ' || to_char(now(), 'YYYY-MM-DD')) END
      ELSE type_evidence END,
    site = CASE WHEN said ? 'site' THEN said ->> 'site' ELSE site END,
    agency = CASE WHEN said ? 'agency' THEN (said ->> 'agency')::boolean ELSE agency END
  FROM (SELECT $2::jsonb AS said) x, LATERAL (
    SELECT said ? 'type' AND (said ->> 'type' IS NOT NULL OR
      (SELECT type_source = 'operator' FROM employers WHERE id = $1)) AS retyped
  ) y
  WHERE e.id = $1 AND merged_into IS NULL`;

/** Employers under all their names. */
export class EmployerStore {
  constructor(private readonly db: DataSource) {}

  /** Brings the catalogue's employers in; never overwrites what an operator set. Returns how many are new. */
  async seed(known: readonly EmployerOnFile[]): Promise<number> {
    return this.db.transaction(async (tx) => {
      await lockPlacing(tx);
      return seedEmployers(tx, known);
    });
  }

  /** Finds the employers of these names by their keys, or makes them. The caller holds the placing lock. */
  async ensure(tx: EntityManager, named: readonly NamedEmployer[]): Promise<Map<string, EmployerOfPosting>> {
    return ensureEmployers(tx, named);
  }

  /** Those with the most open postings first. */
  async list(wish: EmployerWish): Promise<EmployerOverview[]> {
    return listEmployers(this.db, wish);
  }

  /** null = there is none, or it was merged into another. */
  async byId(id: number): Promise<EmployerOverview | null> {
    return employerById(this.db, id);
  }

  /** Lets `into` stand for both from now on: names and postings of `from` lead there. */
  async merge(from: number, into: number): Promise<MergeOutcome> {
    if (from === into) return 'itself';
    return this.db.transaction(async (tx) => {
      await makeListingsDue(tx, [from]);
      await lockPlacing(tx);
      const rows: { mergedInto: number | null }[] = await tx.query(
        'SELECT merged_into AS "mergedInto" FROM employers WHERE id = ANY($1)',
        [[from, into]],
      );
      if (rows.length < 2) return 'unknown';
      if (rows.some(({ mergedInto }) => mergedInto !== null)) return 'merged_before';
      await mergeInto(tx, from, into);
      return 'merged';
    });
  }

  /**
   * Undoes a merge. Postings that belong to the employer by its names come back with the next tick, those that came
   * since too. False = it isn't merged, or there is none.
   */
  async unmerge(id: number): Promise<boolean> {
    return this.db.transaction(async (tx) => {
      const [row]: { into: number }[] = await tx.query(
        'SELECT merged_into AS into FROM employers WHERE id = $1 AND merged_into IS NOT NULL',
        [id],
      );
      if (!row) return false;
      await makeListingsDue(tx, [row.into]);
      await lockPlacing(tx);
      await splitOff(tx, id);
      return true;
    });
  }

  /** Sets facts right; its postings follow with the next tick. False = there is none, or it was merged. */
  async correct(id: number, correction: EmployerCorrection): Promise<boolean> {
    return this.db.transaction(async (tx) => {
      await makeListingsDue(tx, [id]);
      const [, count]: [unknown, number] = await tx.query(CORRECT, [id, JSON.stringify(correction)]);
      return count > 0;
    });
  }

  /** Lets one more name lead to the employer. */
  async addAlias(id: number, { name, key }: { name: string; key: string }): Promise<AliasOutcome> {
    return this.db.transaction(async (tx) => {
      await lockPlacing(tx);
      const rows: unknown[] = await tx.query('SELECT FROM employers WHERE id = $1 AND merged_into IS NULL', [
        id,
      ]);
      if (rows.length === 0) return { outcome: 'unknown' };
      const by = (await employersByKey(tx, [key])).get(key)?.id;
      if (by !== undefined && by !== id) return { outcome: 'taken', by };
      await tx.query(
        `INSERT INTO employer_aliases (name_key, employer_id, name, source) VALUES ($1, $2, $3, 'operator')
         ON CONFLICT (name_key) DO UPDATE SET source = 'operator'`,
        [key, id, name],
      );
      return { outcome: 'added' };
    });
  }
}
