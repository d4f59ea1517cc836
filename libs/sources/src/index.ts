export * from './define-source.js';
export * from './recognise.js';
export { catalogue, kindOf, provesAbsence, sourceById, sources } from './registry.js';
export { termsOf } from './terms-of.js';
export type { Tenant } from './tenants.js';
