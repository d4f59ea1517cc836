import { USUAL_CRITERIA, type SearchCriteria } from '#domain';
import type { SearchFacets } from '#search';
import type { CardPosting, SearchFound, SearchPageProps, SearchWanted } from '../src/index.js';
import { aSummary } from './summaries.js';

export const wantedWith = (criteria: Partial<SearchCriteria> = {}): SearchWanted => ({
  criteria: { ...USUAL_CRITERIA, ...criteria },
  sort: null,
  limit: null,
});

/** Asks for everything that can be asked for at once. */
export const EVERYTHING: SearchCriteria = {
  q: 'a&b "c"',
  inField: false,
  state: 'TX',
  remote: { any: ['fully_remote', 'hybrid'], not: ['onsite'] },
  role: { any: ['coder'], not: ['manager'] },
  specialty: { any: ['inpatient'], not: ['denials'] },
  employerType: { any: ['payer'], not: ['staffing_agency'] },
  employer: { any: ['3'], not: ['4'] },
  employmentType: { any: ['full_time'], not: ['per_diem'] },
  schedule: { any: ['day_shift'], not: ['weekend'] },
  system: { any: ['Oracle Health (Cerner)'], not: ['Epic'] },
  source: { any: ['greenhouse'], not: ['adzuna'] },
  credentials: ['CPC-A', 'CRC'],
  entryLevel: true,
  experienceYears: 0,
  payMin: { amount: 24, per: 'hour' },
  withoutPay: false,
  postedWithinDays: 7,
  withWarnings: true,
  states: ['open', 'unreachable', 'closed'],
};

export const aCard = (change: Partial<CardPosting> = {}): CardPosting => ({
  ...aSummary(),
  stateMatch: null,
  sourceName: 'Greenhouse',
  attribution: 'From the employer’s own job board at Greenhouse.',
  ...change,
});

export const someFacets = (change: Partial<SearchFacets> = {}): SearchFacets => ({
  remote: { fully_remote: 1100, hybrid: 104 },
  role: { coder: 900 },
  specialty: { ar_follow_up: 12, a_value_of_tomorrow: 1 },
  employer_type: { staffing_agency: 40 },
  employment_type: { full_time: 700 },
  schedule: { no_weekends: 8 },
  system: { Epic: 300 },
  source: { greenhouse: 500 },
  credential: { CPC: 410, 'CPC-A': 20 },
  entry_level: { yes: 60 },
  experience: { '2': 300, '10': 500, not_stated: 1 },
  pay: { '50000': 220, '100000': 3, not_stated: 640 },
  posted_within: { '7': 90 },
  state: { TX: { eligible: 812, not_stated: 392 } },
  employer: [{ id: 3, name: 'Quillback Health', postings: 31 }],
  ...change,
});

export const foundWith = (change: Partial<SearchFound> = {}): SearchFound => ({
  hits: [aCard()],
  total: 1204,
  facets: someFacets(),
  next: 'abc',
  corrected: [],
  needed: null,
  ...change,
});

export const aSearch = (change: Partial<SearchPageProps> = {}): SearchPageProps => ({
  site: { css: '/static/site.css?v=1', icon: '/static/icon.svg?v=1', script: '/static/reader.js?v=1' },
  wanted: wantedWith(),
  found: foundWith(),
  later: false,
  ignored: [],
  errors: [],
  today: '2026-11-24',
  names: {
    source: (id) => ({ greenhouse: 'Greenhouse', adzuna: 'Adzuna' })[id] ?? id,
    employer: (id) => `Employer ${id}`,
  },
  ...change,
});
