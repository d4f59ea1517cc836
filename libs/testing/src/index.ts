export * from './golden.js';
export * from './shared-material.js';
