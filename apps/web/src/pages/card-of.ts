import type { CardPosting } from '#views';
import type { Hit } from '../search/search.js';
import { sourceFacts } from '../source-facts.js';

/** A posting as its card shows it; the source that speaks for it is named. */
export function cardOf({ summary, stateMatch }: Hit): CardPosting {
  const { name, attribution } = sourceFacts(summary.sources[0] ?? '');
  return { ...summary, stateMatch, sourceName: name, attribution: attribution ?? '' };
}
