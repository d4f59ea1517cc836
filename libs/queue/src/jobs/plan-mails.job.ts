import { z } from 'zod';
import { defineJob } from '../define-job.js';

/** How many alerts one job decides about. */
export const PLAN_BATCH = 50;

/** Decides what alerts whose moment has come are sent. */
export const planMails = defineJob({
  name: 'plan-mails',
  queue: 'match',
  payload: z.object({
    alertIds: z.array(z.number().int().positive()).min(1).max(PLAN_BATCH),
    tick: z.number().int().positive(),
  }),
  id: ({ alertIds, tick }) => `plan-${alertIds[0]}-${tick}`,
  attempts: 2,
  backoffMs: 1_000,
});
