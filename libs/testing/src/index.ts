export * from './a-listing.js';
export * from './golden.js';
export * from './shared-material.js';
export { inventedPairs } from './pairs/invented-pairs.js';
export { realPairs } from './pairs/real-pairs.js';
export type { GeneratedPair, PairListing } from './pairs/pair-listing.js';
