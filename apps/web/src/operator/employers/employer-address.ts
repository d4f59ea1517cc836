import type { EmployerPlace } from '#store';

export const EMPLOYERS_PATH = '/operator/employers';

const LARGEST_ID = 2_147_483_647;

/** null = no number that an employer can have. */
export function employerId(text: string): number | null {
  const id = /^\d{1,10}$/.test(text) ? Number(text) : 0;
  return id > 0 && id <= LARGEST_ID ? id : null;
}

/** The page after this place, of those that `q` finds. */
export function nextAddress(q: string, { openPostings, nameKey }: EmployerPlace): string {
  const query = new URLSearchParams({ ...(q && { q }), after: `${openPostings}.${nameKey}` });
  return `${EMPLOYERS_PATH}?${query.toString()}`;
}

/** The place an address says; null = from the beginning. */
export function placeIn(after: unknown): EmployerPlace | null {
  const [, open, nameKey] =
    typeof after === 'string' ? (/^(\d{1,9})\.([^\0]{1,500})$/u.exec(after) ?? []) : [];
  return open && nameKey ? { openPostings: Number(open), nameKey } : null;
}
