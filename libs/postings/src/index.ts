export * from './compare-tags.js';
export * from './distinct-listings.js';
export * from './draft-posting.js';
export * from './judge-run.js';
export * from './listing-hash.js';
export * from './tag-and-draft.js';
