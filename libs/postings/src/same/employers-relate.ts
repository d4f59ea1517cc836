import { relationByTable } from '../employers/index.js';
import { relationOf, type EmployerRelation } from './employer-name.js';
import type { Facts } from './facts.js';

/** How the employers of two listings relate: as the file says where both are on it, else as their names do. */
export function employersRelate(a: Facts, b: Facts): EmployerRelation {
  if (a.employerOnFile === null || b.employerOnFile === null) return relationOf(a.employer, b.employer);
  if (a.employerOnFile === b.employerOnFile) return 'same';
  return relationByTable(a.employer.written ?? '', b.employer.written ?? '') === null ? 'other' : 'kin';
}
