import { z } from 'zod';
import { defineJob } from '../define-job.js';

/** Fetches every page of one board, for one run. */
export const pullBoard = defineJob({
  name: 'pull-board',
  queue: 'pull',
  payload: z.object({ runId: z.number().int().positive(), push: z.number().int().positive() }),
  id: ({ runId, push }) => `pull-${runId}-${push}`,
  attempts: 1, // The run itself is queued again by the tick; a second rhythm here would only hide it.
  backoffMs: 1_000,
});
