import { SearchIndex } from '../../libs/search/dist/index.js';
import { inBatches } from './batches.mjs';
import { postings, TODAY } from './postings.mjs';

/** The read index of this process. */
export function indexSide(count, openShare) {
  const index = new SearchIndex();
  let buildMs = 0;
  let processorMs = 0;
  for (const batch of inBatches(postings(count, { openShare }), 500)) {
    const from = performance.now();
    const used = process.cpuUsage();
    for (const entry of batch) index.upsert(entry);
    buildMs += performance.now() - from;
    const { user, system } = process.cpuUsage(used);
    processorMs += (user + system) / 1_000;
  }
  return {
    name: 'read index',
    index,
    buildMs,
    processorMs,
    /** With every facet; of several pages the last one. */
    answer({ criteria, sort }, after) {
      return index.search(criteria, {
        sort,
        limit: 20,
        after,
        today: TODAY,
        samples: 'hide',
        fewerWords: true,
        facets: true,
      });
    },
  };
}
