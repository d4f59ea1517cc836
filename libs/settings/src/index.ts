export * from './env-example.js';
export * from './load-settings.js';
export * from './table.js';
