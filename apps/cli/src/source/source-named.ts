import { sourceById, sources, type Source } from '#sources';

/**
 * The source that a person means: by its id, with underscores too, or by a longer name that begins with it
 * (`oracle-recruiting-cloud`). Throws with the known ids when there is none.
 */
export function sourceNamed(name: string): Source {
  const id = name.trim().toLowerCase().replaceAll('_', '-');
  const meant = [...sources.keys()]
    .filter((one) => id === one || id.startsWith(`${one}-`))
    .toSorted((a, b) => b.length - a.length)[0];
  return sourceById(meant ?? name);
}
