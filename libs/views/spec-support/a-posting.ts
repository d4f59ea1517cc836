import type { PostingShown } from '../src/index.js';

const description = 'This is fully remote.\n\n- Only in Texas\n';

/** An open posting of one listing, with what matters to a test changed. */
export const aPosting = (change: Partial<PostingShown> = {}): PostingShown => ({
  id: 7,
  slug: 'medical-coder',
  title: 'Medical Coder',
  employer: 'Quillback Health',
  location: 'Anywhere',
  places: ['Anywhere'],
  remote: 'fully_remote',
  role: 'coder',
  publishedOn: '2026-11-20',
  sample: false,
  state: 'open',
  closedOn: null,
  closedWhy: null,
  reopenedOn: null,
  lastSeenOn: '2026-11-21',
  texts: {
    title: 'Medical Coder',
    company: 'Quillback Health',
    location: 'Anywhere',
    description,
    salary_text: '',
    employment_type_text: '',
    remote_flag: '',
  },
  tags: [
    {
      tag: 'remote',
      value: 'fully_remote',
      evidence: [
        { rule: 'r', field: 'description', start: 8, end: 20, quote: 'fully remote' },
        { rule: 'r', field: 'location', start: 0, end: 8, quote: 'Anywhere' },
      ],
    },
    {
      tag: 'remote_states_allowed',
      value: ['TX'],
      evidence: [{ rule: 'r', field: 'description', start: 25, end: 38, quote: 'Only in Texas' }],
    },
  ],
  listings: [aListingShown()],
  freshness: [],
  history: [{ kind: 'first_seen', on: '2026-11-20', sourceName: 'Greenhouse', why: null, changes: [] }],
  linked: [],
  similar: [],
  applyPath: '/out/7',
  ...change,
});

type ListingShown = PostingShown['listings'][number];

/** A listing on the employer's own board, seen there of late. */
export function aListingShown(change: Partial<ListingShown> = {}): ListingShown {
  return {
    sourceName: 'Greenhouse',
    sourceHomepage: 'https://greenhouse.example/',
    attribution: 'Source: Greenhouse',
    ofEmployer: true,
    url: 'https://jobs.example/1',
    host: 'jobs.example',
    location: 'Anywhere',
    firstSeenOn: '2026-11-20',
    lastSeenOn: '2026-11-21',
    goneOn: null,
    goneWhy: null,
    boardGoneOn: null,
    speaks: true,
    ...change,
  };
}
