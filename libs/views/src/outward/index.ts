export { atomFeed } from './atom.js';
export { csvExport, ndjsonExport } from './exports.js';
export type { FeedAbout } from './feed.js';
export { indexNowMessage, type IndexNowMessage } from './index-now.js';
export { jobPostingLd, type JobPostingLd, type PostingText } from './job-posting-ld.js';
export { jsonFeed } from './json-feed.js';
export {
  attributionsOf,
  type Attribution,
  type Outward,
  type SourceTerms,
  type TermsOf,
} from './passing-on.js';
export { rssFeed } from './rss.js';
export { scriptJson } from './script-json.js';
export { siteMapIndex, siteMaps, type MappedPosting, type SiteMap } from './site-map.js';
