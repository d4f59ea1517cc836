import { z } from 'zod';
import { defineJob } from '../define-job.js';

/** Sends mail that waits, one after another, until nothing may go any more. Several do so side by side. */
export const sendMails = defineJob({
  name: 'send-mails',
  queue: 'mail',
  payload: z.object({ tick: z.number().int().positive(), lane: z.number().int().positive() }),
  id: ({ tick, lane }) => `send-${tick}-${lane}`,
  attempts: 1,
  backoffMs: 1_000,
});
