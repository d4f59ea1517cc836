export { FirstTables1764000000000 } from './1764000000000-first-tables.js';
export { Details1764100000000 } from './1764100000000-details.js';
