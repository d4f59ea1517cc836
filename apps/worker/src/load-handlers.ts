import { readdirSync } from 'node:fs';
import type { JobHandler } from '#queue';
import type { Type } from '@nestjs/common';

/** An injectable that does one queue job. */
export interface HandlesJob {
  handler: JobHandler;
}

/** The folder is the list: whoever adds a handler adds a file and nothing else. */
const folder = new URL('./handlers/', import.meta.url);

/** The handler classes of `handlers/`, one per file. */
export async function loadHandlers(): Promise<Type<HandlesJob>[]> {
  const files = readdirSync(folder)
    .filter((file) => /\.handler\.(js|ts)$/.test(file))
    .toSorted();
  const found: Type<HandlesJob>[] = [];
  // One after the other: Jest's module loader loses what two imports share when they run at the same time.
  for (const file of files) found.push(await handlerIn(file));
  return found;
}

async function handlerIn(file: string): Promise<Type<HandlesJob>> {
  const exported = Object.entries((await import(new URL(file, folder).href)) as Record<string, unknown>);
  const found = exported
    .filter(([name]) => name.endsWith('Handler'))
    .map(([, value]) => value as Type<HandlesJob>);
  if (found.length !== 1) throw new Error(`${file} must export one class whose name ends in "Handler".`);
  return found[0]!;
}
