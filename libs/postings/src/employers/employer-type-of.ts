import type { EmployerType, Tag } from '#domain';

/** What a row of employers says of its kind. */
export interface EmployerKind {
  type: EmployerType | null;
  typeSource: 'catalogue' | 'operator' | null;
  typeEvidence: string | null;
}

/** The kind of employer a posting is shown with, and who says so. */
export interface DecidedType {
  type: EmployerType;
  said: 'operator' | 'posting' | 'catalogue' | null;
  /** A quote of the posting or a sentence; null = nobody says. */
  evidence: string | null;
}

/** An operator's word wins, then the posting's own, then the catalogue's where the posting says nothing. */
export function employerTypeOf(tag: Tag<'employer_type'> | null, employer: EmployerKind | null): DecidedType {
  const filed = employer?.type ? { type: employer.type, evidence: employer.typeEvidence } : null;
  if (filed && employer?.typeSource === 'operator') return { ...filed, said: 'operator' };
  if (tag && tag.value !== 'unclear')
    return { type: tag.value, said: 'posting', evidence: tag.evidence[0].quote };
  return filed ? { ...filed, said: 'catalogue' } : { type: 'unclear', said: null, evidence: null };
}
