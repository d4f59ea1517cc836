import type { ReadResult } from '../define-source.js';

/** The answer for the page of a vacancy that is closed or was taken away. */
export const vacancyGone = (externalId: string | null, reason: string): ReadResult => ({
  listings: [],
  rejected: [{ externalId, reason }],
  more: [],
  total: null,
});
