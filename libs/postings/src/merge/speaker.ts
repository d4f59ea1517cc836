import type { SourceKind } from '#domain';

/** A listing of a posting, as far as it matters for who speaks. */
export interface Speaker {
  id: number;
  order: string;
  kind: SourceKind;
  agency: boolean;
  alive: boolean;
  /** Characters of its text. */
  length: number;
}

/** Nearest to the employer first. */
const KINDS: readonly SourceKind[] = ['employer-system', 'public-service', 'job-board', 'aggregator'];

/** The listing that speaks for a posting: alive before gone, the employer's own system before boards, the fuller text. */
export function speakerOf(listings: readonly Speaker[]): number {
  const rank = ({ alive, agency, kind, length }: Speaker) => [
    alive ? 0 : 1,
    agency ? 1 : 0,
    KINDS.indexOf(kind),
    -length,
  ];
  const [first] = listings.toSorted((a, b) => {
    const [x, y] = [rank(a), rank(b)];
    const differs = x.findIndex((value, at) => value !== y[at]);
    return differs === -1 ? (a.order < b.order ? -1 : 1) : (x[differs] ?? 0) - (y[differs] ?? 0);
  });
  if (!first) throw new Error('A posting without listings has nobody to speak for it.');
  return first.id;
}
