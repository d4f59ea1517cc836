export * from './define-source.js';
export * from './recognise.js';
export { catalogue, kindOf, provesAbsence, sourceById, sources } from './registry.js';
export type { Tenant } from './tenants.js';
