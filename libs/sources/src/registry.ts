import { readdirSync } from 'node:fs';
import type { Source } from './define-source.js';
import { lookUp, register, type SourceModule } from './register.js';

// The one file of this library that may touch the file system: the folder is the registry, so that a new source is
// one new file and no list to edit. It reads names at start-up, once, and never a page or a setting.
const files = readdirSync(new URL('./sources/', import.meta.url))
  // .ts under Jest, .js after the build; .d.ts and .spec.ts end differently.
  .filter((file) => /\.source\.(js|ts)$/.test(file))
  .toSorted();

const modules: SourceModule[] = [];
// One after the other: Jest's module loader loses what two imports share when they run at the same time.
for (const file of files) modules.push({ file, exports: await import(`./sources/${file}`) });

/** Every source, by id. */
export const sources: ReadonlyMap<string, Source> = register(modules);

export const sourceById = (id: string): Source => lookUp(sources, id);
