/** A listing among others that may be the same vacancy. */
export interface Grouped<F> {
  id: number;
  /** Sorts listings in one order, whenever they came: groups must not depend on who arrived first. */
  order: string;
  /** Listings with one twin are compared alike, so that one of them stands for all. */
  twin: string;
  facts: F;
}

/** Why two listings, looked at side by side, belong together: an operator's word, an exact key in common, alike texts. */
export interface Tie {
  a: number;
  b: number;
  strength: 'decided' | 'exact' | 'text';
}

const STRENGTHS: readonly Tie['strength'][] = ['decided', 'exact', 'text'];

/**
 * Puts listings that are one vacancy into groups. "The same" isn't passed on blindly: A like B and B like C doesn't
 * make A and C one vacancy when these contradict each other (one says Texas, the other Florida, the one between says
 * nothing). Strong ties are drawn first; two groups are joined only if nobody in one contradicts anybody in the other.
 * An operator's word joins whatever is contradicted and keeps apart whatever is alike.
 */
export function groupListings<F>(
  listings: readonly Grouped<F>[],
  ties: readonly Tie[],
  keptApart: readonly (readonly [number, number])[],
  contradict: (a: F, b: F) => boolean,
): number[][] {
  const ordered = listings.toSorted((a, b) => compare(a.order, b.order));
  const place = new Map(ordered.map(({ id }, at) => [id, at]));
  const groups = new Map(ordered.map((listing) => [listing.id, [listing]]));
  const apart = new Set(keptApart.map(([a, b]) => pairOf(a, b)));
  const known = new Map<string, boolean>();
  // Two that were found to be one vacancy aren't asked again: an exact key outweighs terms that differ.
  for (const { a, b } of ties) {
    const [one, other] = [groups.get(a)?.[0], groups.get(b)?.[0]];
    if (one && other) known.set(twinsOf(one, other), false);
  }

  const contradicts = (a: Grouped<F>, b: Grouped<F>): boolean => {
    if (a.twin === b.twin) return false;
    const pair = twinsOf(a, b);
    let answer = known.get(pair);
    if (answer === undefined) known.set(pair, (answer = contradict(a.facts, b.facts)));
    return answer;
  };
  const mayJoin = (one: Grouped<F>[], other: Grouped<F>[], { strength }: Tie): boolean => {
    if (strength === 'decided') return true;
    if (one.some((a) => other.some((b) => apart.has(pairOf(a.id, b.id))))) return false;
    return !oneOfEachTwin(one).some((a) => oneOfEachTwin(other).some((b) => contradicts(a, b)));
  };

  for (const tie of inOrder(ties, place)) {
    const [one, other] = [groups.get(tie.a), groups.get(tie.b)];
    if (!one || !other || one === other || !mayJoin(one, other, tie)) continue;
    const [large, small] = one.length < other.length ? [other, one] : [one, other];
    large.push(...small);
    for (const { id } of small) groups.set(id, large);
  }
  return [...new Set(groups.values())].map((group) =>
    group.toSorted((a, b) => compare(a.order, b.order)).map(({ id }) => id),
  );
}

function inOrder(ties: readonly Tie[], place: ReadonlyMap<number, number>): Tie[] {
  const at = (id: number) => place.get(id) ?? -1;
  const key = ({ a, b, strength }: Tie) =>
    [STRENGTHS.indexOf(strength), Math.min(at(a), at(b)), Math.max(at(a), at(b))] as const;
  return ties.toSorted((one, other) => {
    const [x, y] = [key(one), key(other)];
    return x[0] - y[0] || x[1] - y[1] || x[2] - y[2];
  });
}

const oneOfEachTwin = <F>(group: readonly Grouped<F>[]): Grouped<F>[] => [
  ...new Map(group.map((listing) => [listing.twin, listing])).values(),
];

const twinsOf = <F>(a: Grouped<F>, b: Grouped<F>): string =>
  a.twin < b.twin ? `${a.twin} ${b.twin}` : `${b.twin} ${a.twin}`;

const pairOf = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
