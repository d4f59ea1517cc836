/**
 * How long others may keep an answer. The same for everybody who asks, but for how it is packed. After that time the ETag
 * makes asking again cheap.
 */
export const KEPT = {
  api: 'public, max-age=60, stale-while-revalidate=300',
  /** Feed readers come every half hour or so; for them five minutes are nothing. */
  feed: 'public, max-age=300',
  /** What changes with a release or once a day. */
  document: 'public, max-age=3600',
} as const;
