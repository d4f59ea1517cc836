export * from './address.js';
export * from './board.js';
export * from './evidence.js';
export * from './failures.js';
export * from './listing.js';
export * from './states.js';
export * from './tags.js';
export * from './posting.js';
