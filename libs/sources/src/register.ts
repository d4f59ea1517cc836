import type { Source } from './define-source.js';

/** A file of the sources folder and what it exports. */
export interface SourceModule {
  file: string;
  exports: { source?: Source; default?: Source };
}

/** Joins the files of the folder to one list by id; a file that breaks the rules stops the start and says why. */
export function register(modules: readonly SourceModule[]): ReadonlyMap<string, Source> {
  const sources = new Map<string, Source>();
  for (const { file, exports } of modules) {
    const source = exports.source ?? exports.default;
    if (!source)
      throw new Error(`${file} exports no source. Add "export const source = defineSource({ ... })".`);
    // Twice the same id can only happen with a foreign file name, so it is asked first: it is the clearer sentence.
    if (sources.has(source.id))
      throw new Error(`${file} declares the source "${source.id}" a second time. Give it an id of its own.`);
    const idOfFile = file.replace(/\.source\.(js|ts)$/, '');
    if (source.id !== idOfFile)
      throw new Error(
        `${file} declares the source "${source.id}". Name it "${idOfFile}", or rename the file.`,
      );
    sources.set(source.id, source);
  }
  return sources;
}

/** The source of that id, or a sentence that names the ones there are. */
export function lookUp(sources: ReadonlyMap<string, Source>, id: string): Source {
  const source = sources.get(id);
  if (!source)
    throw new Error(`There is no source "${id}". Known sources: ${[...sources.keys()].join(', ')}.`);
  return source;
}
