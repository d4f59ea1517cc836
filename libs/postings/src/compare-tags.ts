import type { Evidence, Tag, TagName } from '#domain';

/** How one tag of a posting differs between two versions of the rules. */
export interface TagChange {
  tag: TagName;
  /** null = the tag wasn't there. */
  before: unknown;
  after: unknown;
  /** Why: the evidence of the new value, or of the old one when the tag is gone. */
  because: Evidence[];
}

/** Values only: the same value with other evidence is no change. */
export function compareTags(before: readonly Tag[], after: readonly Tag[]): TagChange[] {
  const names = new Set([...before, ...after].map(({ tag }) => tag));
  return [...names].toSorted().flatMap((name) => {
    const old = before.find(({ tag }) => tag === name);
    const now = after.find(({ tag }) => tag === name);
    if (canonical(old?.value) === canonical(now?.value)) return [];
    const because = (now ?? old)?.evidence ?? [];
    return [{ tag: name, before: old?.value ?? null, after: now?.value ?? null, because }];
  });
}

/** JSON with sorted keys: Postgres gives a jsonb back with its keys in another order. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  ) ?? 'nothing';
