export * from './define-source.js';
export * from './recognise.js';
export { catalogue, sourceById, sources } from './registry.js';
export type { Tenant } from './tenants.js';
