import type { SourceKind } from '#domain';
import { readdirSync } from 'node:fs';
import type { Source } from './define-source.js';
import { lookUp, register, type SourceModule } from './register.js';
import type { Tenant } from './tenants.js';

// The one file of this library that may touch the file system: the folder is the registry, so that a new source is
// one new file and no list to edit. It reads names at start-up, once, and never a page or a setting.
const filesIn = (folder: string, kind: RegExp) =>
  readdirSync(new URL(folder, import.meta.url))
    // .ts under Jest, .js after the build; .d.ts and .spec.ts end differently.
    .filter((file) => kind.test(file))
    .toSorted();

const modules: SourceModule[] = [];
// One after the other: Jest's module loader loses what two imports share when they run at the same time.
for (const file of filesIn('./sources/', /\.source\.(js|ts)$/))
  modules.push({ file, exports: await import(`./sources/${file}`) });

const tenants: Tenant[] = [];
for (const file of filesIn('./boards/', /\.tenants\.(js|ts)$/))
  tenants.push(...((await import(`./boards/${file}`)) as { tenants: Tenant[] }).tenants);

/** Every source, by id. */
export const sources: ReadonlyMap<string, Source> = register(modules);

/** The boards to begin with, grouped by source. */
export const catalogue: readonly Tenant[] = tenants;

export const sourceById = (id: string): Source => lookUp(sources, id);

/** Whose word a listing of this source is. Of a source that is no longer here nothing is known: the weakest. */
export const kindOf = (id: string): SourceKind => sources.get(id)?.kind ?? 'aggregator';

/** Can the silence of its boards about a vacancy prove that it is gone? */
export const provesAbsence = (id: string): boolean => sources.has(id) && !sources.get(id)?.partial;
