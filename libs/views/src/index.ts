export type { ListingShown } from './listings-section.js';
export { MessagePage } from './message-page.js';
export { OperatorPage } from './operator-page.js';
export { OperatorSourcesPage, type BoardShown } from './operator-sources-page.js';
export { renderPage, type Site } from './page.js';
export type { PostingSummary } from './posting-card.js';
export { PostingPage, type PostingShown } from './posting-page.js';
export { postingPath, searchAddress, type SearchWanted } from './search-address.js';
export { SearchPage, type BadParameter, type SearchFound, type SearchPageProps } from './search-page.js';
