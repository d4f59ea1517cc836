export { AccuracyPage } from './accuracy-page.js';
export { compareAddress, MOST_COMPARED } from './compare-address.js';
export { ComparePage } from './compare-page.js';
export type { Names } from './filter-words.js';
export type { ListingShown } from './listings-section.js';
export { MessagePage } from './message-page.js';
export {
  OperatorPostingPage,
  type PlacedShown,
  type PostingGroup,
  type WordShown,
} from './operator-posting-page.js';
export { OperatorPage } from './operator-page.js';
export { OperatorSourcesPage, type BoardShown } from './operator-sources-page.js';
export { OperatorReportsPage, type ReportShown } from './operator-reports-page.js';
export { renderPage, type Site } from './page.js';
export type { CardPosting } from './posting-card.js';
export { PostingPage, type PostingShown } from './posting-page.js';
export { postingPath, searchAddress, searchQuery, type SearchWanted } from './search-address.js';
export { MOST_SAVED, SavedPage } from './saved-page.js';
export { MOST_REPORT_WORDS, REPORT_KINDS, type ReportKind } from './report-kinds.js';
export { ReportPage, type ReportTyped } from './report-page.js';
export { SearchPage, type SearchFound, type SearchPageProps } from './search-page.js';
export { SourcesPage, type SourceShown } from './sources-page.js';
export type { BadParameter } from './search-trouble.js';
export { OperatorEmployerPage } from './operator-employer-page.js';
export { OperatorEmployersPage, type EmployerShown } from './operator-employers-page.js';
export * from './outward/index.js';
export * from './alerts/index.js';
