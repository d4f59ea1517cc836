export { employerTypeOf, type DecidedType, type EmployerKind } from './employer-type-of.js';
export { KNOWN_EMPLOYERS } from './known/index.js';
export type { KnownEmployer } from './known-employer.js';
export { relationByTable, resolveEmployer, type ResolvedEmployer } from './resolve-employer.js';
