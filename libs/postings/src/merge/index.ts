export { groupListings, type Grouped, type Tie } from './group-listings.js';
export { keepPostings } from './keep-postings.js';
export { vacancyRules, type KeptListing } from './vacancy-rules.js';
