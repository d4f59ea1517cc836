import { z } from 'zod';
import { defineJob } from '../define-job.js';

/** How many listings one job tags: enough to keep round trips few, few enough to stay far below the lock time. */
export const TAG_BATCH = 50;

/** Tags listings and makes or updates their postings. */
export const tagListings = defineJob({
  name: 'tag-listings',
  queue: 'tag',
  payload: z.object({
    listingIds: z.array(z.number().int().positive()).min(1).max(TAG_BATCH),
    push: z.number().int().positive(),
  }),
  // The first id stands for the batch: batches are cut from one sorted list, so no two share it.
  id: ({ listingIds, push }) => `tag-${listingIds[0]}-${listingIds.length}-${push}`,
  attempts: 3,
  backoffMs: 1_000,
});
