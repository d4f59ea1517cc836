import { sources } from '#sources';

export interface SourceFacts {
  id: string;
  name: string;
  homepage: string | null;
  /** What must be shown wherever a posting of this source appears. */
  attribution: string | null;
}

/** What readers are told of a source. Rows outlive code: a source that was taken out still has its id. */
export function sourceFacts(id: string): SourceFacts {
  const source = sources.get(id);
  return {
    id,
    name: source?.name ?? id,
    homepage: source?.homepage ?? null,
    attribution: source?.access.attribution ?? null,
  };
}
