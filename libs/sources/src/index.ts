export * from './define-source.js';
export { sourceById, sources } from './registry.js';
