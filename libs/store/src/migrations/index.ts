export { FirstTables1764000000000 } from './1764000000000-first-tables.js';
export { Details1764100000000 } from './1764100000000-details.js';
export { Vacancies1764200000000 } from './1764200000000-vacancies.js';
