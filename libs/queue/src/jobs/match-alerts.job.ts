import { z } from 'zod';
import { defineJob } from '../define-job.js';

/** Holds what is new of postings against the alerts. `tick` = the second it was asked for. */
export const matchAlerts = defineJob({
  name: 'match-alerts',
  queue: 'match',
  payload: z.object({ tick: z.number().int().positive() }),
  id: ({ tick }) => `match-${tick}`,
  attempts: 2,
  backoffMs: 1_000,
});
