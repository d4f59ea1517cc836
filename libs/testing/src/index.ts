export * from './a-listing.js';
export * from './golden.js';
export * from './shared-material.js';
