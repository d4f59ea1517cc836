import { readdirSync } from 'node:fs';
import type { SourceFormat } from './format.js';

// The folder is the registry: a new format is one new file. One after the other, as in the registry of sources.
const formatsInFolder: SourceFormat[] = [];
for (const file of readdirSync(import.meta.dirname).toSorted()) {
  if (!/\.format\.(js|ts)$/.test(file)) continue;
  const { format } = (await import(`./${file}`)) as { format: SourceFormat };
  formatsInFolder.push(format);
}

/** Every format, by the id of its source. */
export const formats: ReadonlyMap<string, SourceFormat> = new Map(
  formatsInFolder.map((format) => [format.source, format]),
);

export function formatOf(source: string): SourceFormat {
  const format = formats.get(source);
  if (!format)
    throw new Error(`The simulator has no format for "${source}": add formats/${source}.format.ts.`);
  return format;
}
