export * from './consumer.js';
export * from './define-job.js';
export * from './job-registry.js';
export * from './jobs/pull-board.job.js';
export * from './jobs/read-page.job.js';
export * from './jobs/tag-listings.job.js';
export * from './producer.js';
export * from './queue-store.js';
