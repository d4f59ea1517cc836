// The one file of this library that may read the disk: the folder `tags` is the list of tags, so that a new tag is a
// new file and nothing else; and the files themselves are what decides the tags. Both are read once, when the library is
// loaded, never while a posting is tagged.
import { readdirSync, readFileSync } from 'node:fs';
import type { TagReader } from './define-tag.js';

const here = new URL('./', import.meta.url);
const files = readdirSync(new URL('./tags/', here))
  .filter((name) => /\.tag\.(?:js|ts)$/.test(name))
  .toSorted();

const readers: TagReader[] = [];
for (const name of files) {
  // One after the other: Jest's loader of modules loses a file that two imports ask for at once.
  const module = (await import(`./tags/${name}`)) as { default: TagReader };
  readers.push(module.default);
}

/** All tags, in the order of their files' names. */
export const TAG_READERS: readonly TagReader[] = readers;

/** Compiled as `dist`, tested as `src`; the libraries beside this one are in the same state. */
const state = here.pathname.endsWith('/src/') ? 'src' : 'dist';

/** Each file of code that decides about a tag, with its path: tables, decisions, reading of text, names of states. */
export const DECIDING_CODE: readonly string[] = ['tagging', 'text', 'domain'].flatMap((lib) => {
  const folder = new URL(`../../${lib}/${state}/`, here);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /(?<!\.spec|\.d)\.(?:js|ts)$/.test(name))
    .toSorted()
    .map((name) => `${lib}/${name}\n${readFileSync(new URL(name, folder), 'utf8')}`);
});
