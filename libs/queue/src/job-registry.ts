import { readdirSync } from 'node:fs';
import type { JobDefinition } from './define-job.js';

/** The folder is the list: whoever adds a job adds a file and nothing else. */
const folder = new URL('./jobs/', import.meta.url);
const files = readdirSync(folder)
  .filter((file) => /\.job\.(js|ts)$/.test(file))
  .toSorted();

async function jobIn(file: string): Promise<JobDefinition> {
  const exported = Object.values((await import(new URL(file, folder).href)) as Record<string, unknown>);
  const job = exported.find(
    (value): value is JobDefinition => typeof value === 'object' && value !== null && 'payload' in value,
  );
  const name = file.replace(/\.job\.(js|ts)$/, '');
  if (job?.name !== name) throw new Error(`${file} must export one job named "${name}".`);
  return job;
}

const found: JobDefinition[] = [];
// One after the other: Jest's module loader loses what two imports share when they run at the same time.
for (const file of files) found.push(await jobIn(file));

/** Every declared job, by name. */
export const jobs: ReadonlyMap<string, JobDefinition> = new Map(found.map((job) => [job.name, job]));
