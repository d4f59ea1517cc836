import type { EmployerType } from '#domain';

/** A board of the catalogue: which one to read, and whose it is. */
export interface Tenant {
  source: string;
  token: string;
  /** Another host than the source's usual one; null = the usual one. */
  origin: string | null;
  employer: string;
  employerType: EmployerType;
}

type Row = readonly [token: string, employer: string, employerType: EmployerType, origin?: string];

/**
 * The boards of one source that we begin with, from the shared list of employers (confidence high, read 2026-11-22): each
 * was seen in two or more independent public lists, or in one that reports a live check.
 */
export const tenantsOf = (source: string, rows: readonly Row[]): Tenant[] =>
  rows.map(([token, employer, employerType, origin = null]) => ({
    source,
    token,
    origin,
    employer,
    employerType,
  }));
