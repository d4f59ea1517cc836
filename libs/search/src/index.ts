export type { SearchFacets } from './facets/search-facets.js';
export { POSTED_BANDS } from './facets/search-facets.js';
export { EXPERIENCE_BANDS, PAY_BANDS } from './filters/posting-marks.js';
export { askedBy, matches, type Asked } from './matches.js';
export { readCursor, writeCursor, type SearchCursor } from './ranking/cursor.js';
export { SEARCH_SORTS, type SearchSort } from './ranking/order.js';
export { readPosting, type ReadPosting, type SearchEntry } from './read-posting.js';
export {
  SearchIndex,
  type SearchAnswer,
  type SearchHit,
  type SearchOptions,
  type StateMatch,
} from './search-index.js';
export type { Correction } from './words/spellings.js';
export { stateMeant, type StateMeant } from './words/state-meant.js';
