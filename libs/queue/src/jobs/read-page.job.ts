import { z } from 'zod';
import { defineJob } from '../define-job.js';

/** Reads one stored page into listings. */
export const readPage = defineJob({
  name: 'read-page',
  queue: 'read',
  payload: z.object({ pageId: z.number().int().positive(), push: z.number().int().positive() }),
  id: ({ pageId, push }) => `read-${pageId}-${push}`,
  attempts: 3,
  backoffMs: 1_000,
});
