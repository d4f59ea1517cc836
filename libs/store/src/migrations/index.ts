export { FirstTables1764000000000 } from './1764000000000-first-tables.js';
export { Details1764100000000 } from './1764100000000-details.js';
export { Vacancies1764200000000 } from './1764200000000-vacancies.js';
export { Retention1764300000000 } from './1764300000000-retention.js';
export { RateLimits1764400000000 } from './1764400000000-rate-limits.js';
export { Alerts1764500000000 } from './1764500000000-alerts.js';
export { Reports1764600000000 } from './1764600000000-reports.js';
