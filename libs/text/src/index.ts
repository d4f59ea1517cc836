export * from './every-match.js';
export * from './readable-text.js';
export * from './sentence-around.js';
export * from './states-named.js';
