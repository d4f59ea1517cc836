import type { EmployerType, Remote, Role, Tag } from './tags.js';
import type { StateCode } from './states.js';
import type { TaggedFacts } from './summary.js';

/** What one tagged listing says of its vacancy, ready to be kept. */
export interface PostingDraft {
  listingId: number;
  /** Who hires, as written; null when neither listing nor board says. */
  employer: { name: string; nameKey: string } | null;
  slug: string;
  title: string;
  location: string | null;
  /** Clean text; evidence in `description` counts in it. */
  body: string;
  sample: boolean;
  /** Calendar day `YYYY-MM-DD`. */
  publishedOn: string;
  inField: boolean;
  role: Role | null;
  remote: Remote;
  statesAllowed: StateCode[] | null;
  statesExcluded: StateCode[] | null;
  employerType: EmployerType;
  facts: TaggedFacts;
  tags: Tag[];
  rulesVersion: string;
}
