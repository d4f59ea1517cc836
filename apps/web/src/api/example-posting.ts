import type { PostingSummary } from '#domain';
import type { FullPosting } from '#store';

// One invented posting, from which every example of the document is made, the way answers are.

const DAY = '2026-11-20';
const SEEN = '2026-11-20T14:05:00.000Z';
const SEEN_AGAIN = '2026-11-22T06:00:00.000Z';
const DESCRIPTION =
  'This role is fully remote. We hire in Texas and Oklahoma only. CPC or CCS required. $24.50 - $31.00 an hour.';

const known = {
  id: 123,
  slug: 'medical-coder-quillback-health',
  title: 'Medical Coder',
  employer: 'Quillback Health',
  employerType: 'hospital_or_health_system',
  location: 'Remote, USA',
  places: ['Remote, USA'],
  inField: true,
  role: 'coder',
  remote: 'fully_remote',
  statesAllowed: ['OK', 'TX'],
  statesExcluded: null,
  sample: false,
  publishedOn: DAY,
  state: 'open',
  closedAt: null,
} satisfies Partial<PostingSummary & FullPosting>;

export const exampleSummary: PostingSummary = {
  ...known,
  employerId: 17,
  specialties: ['inpatient'],
  credentialsRequired: [{ anyOf: ['CCS', 'CPC'], by: null }],
  credentialsPreferred: [],
  entryLevel: false,
  experienceMinYears: 2,
  degree: 'none_stated',
  pay: {
    min: 24.5,
    max: 31,
    period: 'hour',
    periodInferred: false,
    unit: null,
    ranges: [{ min: 24.5, max: 31, period: 'hour' }],
    hourly: { min: 24.5, max: 31 },
    yearly: { min: 50_960, max: 64_480 },
    hoursBasis: 2_080,
  },
  employmentTypes: ['full_time'],
  schedule: ['days'],
  systems: ['Epic'],
  codeSets: ['ICD-10-CM'],
  warnings: [],
  sources: ['greenhouse'],
  firstSeenAt: SEEN,
  changedAt: SEEN,
  lastSeenAt: SEEN_AGAIN,
};

const QUOTE = 'fully remote';
const AT = DESCRIPTION.indexOf(QUOTE);

export const exampleFull: FullPosting = {
  ...known,
  source: 'greenhouse',
  closedWhy: null,
  reopenedAt: null,
  firstSeenAt: new Date(SEEN),
  lastSeenAt: new Date(SEEN_AGAIN),
  texts: {
    title: 'Medical Coder',
    company: 'Quillback Health',
    location: 'Remote, USA',
    description: DESCRIPTION,
    salary_text: '',
    employment_type_text: 'Full time',
    remote_flag: '',
  },
  tags: [
    {
      tag: 'remote',
      value: 'fully_remote',
      evidence: [
        {
          rule: 'remote/fully-remote',
          field: 'description',
          start: AT,
          end: AT + QUOTE.length,
          quote: QUOTE,
        },
      ],
    },
  ],
  listings: [
    {
      boardId: 5,
      source: 'greenhouse',
      url: 'https://boards.example/quillback/jobs/4711',
      location: 'Remote, USA',
      postedOn: DAY,
      closesOn: null,
      firstSeenAt: new Date(SEEN),
      lastSeenAt: new Date(SEEN_AGAIN),
      goneAt: null,
      goneWhy: null,
      boardGoneSince: null,
      speaks: true,
    },
  ],
  changes: [],
  happenings: [],
  linked: [],
};
