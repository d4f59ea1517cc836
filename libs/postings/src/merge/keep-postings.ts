/** A group of listings and the posting it is, or is to become. */
export interface KeptGroup {
  listings: number[];
  /** null = a posting of its own is to be made. */
  posting: number | null;
}

/** A posting whose listings all went to others. */
export interface LeftPosting {
  posting: number;
  /** Where its first listing is now: the index of that group. */
  into: number;
}

/**
 * Which group goes on as which posting, so that addresses people have kept stay right: a posting stays with the group
 * that holds most of its listings (the oldest posting first, then the first group). What nobody goes on with has been merged.
 */
export function keepPostings(
  groups: readonly (readonly number[])[],
  postingOf: ReadonlyMap<number, number>,
): { kept: KeptGroup[]; left: LeftPosting[] } {
  const claims = groups.flatMap((group, at) => {
    const counts = new Map<number, number>();
    for (const listing of group) {
      const posting = postingOf.get(listing);
      if (posting !== undefined) counts.set(posting, (counts.get(posting) ?? 0) + 1);
    }
    return [...counts].map(([posting, count]) => ({ at, posting, count }));
  });
  claims.sort((a, b) => a.posting - b.posting || b.count - a.count || a.at - b.at);

  const chosen = new Map<number, number>();
  const taken = new Set<number>();
  for (const { at, posting } of claims) {
    if (chosen.has(at) || taken.has(posting)) continue;
    chosen.set(at, posting);
    taken.add(posting);
  }
  const left = [...new Set(claims.map(({ posting }) => posting))]
    .filter((posting) => !taken.has(posting))
    .map((posting) => ({ posting, into: claims.find((claim) => claim.posting === posting)?.at ?? 0 }));
  return {
    kept: groups.map((listings, at) => ({ listings: [...listings], posting: chosen.get(at) ?? null })),
    left,
  };
}
