import type { Source } from '#sources';
import type { Board } from '#store';
import type { SourceShown } from '#views';

type Known = Pick<Source, 'id' | 'name' | 'homepage' | 'kind' | 'access'>;
type Read = Pick<Board, 'source' | 'enabled' | 'sample' | 'lastHealthyAt'>;

const DAY_IN_MS = 86_400_000;

/**
 * What the public is told of the sources: nothing about single boards. Invented boards count only while there are no
 * others.
 * @param open open postings of the field by source
 */
export function sourcesShown(
  known: Iterable<Known>,
  boards: readonly Read[],
  open: Record<string, number>,
  now: Date,
): { sources: SourceShown[]; idle: string[]; samples: boolean } {
  const enabled = boards.filter((board) => board.enabled);
  const live = enabled.filter(({ sample }) => !sample);
  const counting = live.length > 0 ? live : enabled;
  const boardsOf = (id: string) => counting.filter(({ source }) => source === id);
  const byName = [...known].toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  return {
    sources: byName.flatMap((source) => {
      const read = boardsOf(source.id);
      return read.length > 0 ? [shown(source, read, open[source.id] ?? 0, now)] : [];
    }),
    idle: byName.filter(({ id }) => boardsOf(id).length === 0).map(({ name }) => name),
    samples: live.length === 0 && counting.length > 0,
  };
}

function shown({ access, ...source }: Known, boards: Read[], open: number, now: Date): SourceShown {
  const moments = boards.flatMap(({ lastHealthyAt }) => lastHealthyAt?.getTime() ?? []);
  return {
    id: source.id,
    name: source.name,
    homepage: source.homepage,
    kind: source.kind,
    boards: boards.length,
    fresh: moments.filter((moment) => now.getTime() - moment < DAY_IN_MS).length,
    lastReadAt: moments.length > 0 ? new Date(Math.max(...moments)) : null,
    open,
    attribution: access.attribution,
    terms: access.terms,
    passOn: access.passOn,
  };
}
