import { z } from 'zod';
import { defineJob } from '../define-job.js';

/** Tells search engines which postings are new, changed or gone. `tick` = the second it was asked for. */
export const tellSearchEngines = defineJob({
  name: 'tell-search-engines',
  queue: 'pull',
  payload: z.object({ tick: z.number().int().positive() }),
  id: ({ tick }) => `tell-${tick}`,
  attempts: 2,
  backoffMs: 5_000,
});
