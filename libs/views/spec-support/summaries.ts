import type { Pay, PostingSummary } from '#domain';
import type { FeedAbout, SourceTerms } from '../src/outward/index.js';

/** An open posting of an employer's own board, with what a test cares about changed. */
export const aSummary = (change: Partial<PostingSummary> = {}): PostingSummary => ({
  id: 7,
  slug: 'medical-coder-quillback-health',
  title: 'Medical Coder',
  employerId: 3,
  employer: 'Quillback Health',
  employerType: 'hospital_or_health_system',
  location: 'Remote, USA',
  places: ['Remote, USA'],
  inField: true,
  role: 'coder',
  specialties: ['inpatient'],
  remote: 'fully_remote',
  statesAllowed: ['TX', 'OK'],
  statesExcluded: null,
  credentialsRequired: [{ anyOf: ['CPC', 'CCS'], by: null }],
  credentialsPreferred: [{ anyOf: ['CRC'], by: 'within 12 months of hire' }],
  entryLevel: true,
  experienceMinYears: 2,
  degree: 'associate',
  pay: hourlyPay(),
  employmentTypes: ['full_time'],
  schedule: ['days'],
  systems: ['Epic'],
  codeSets: ['ICD-10-CM'],
  warnings: [],
  sources: ['greenhouse'],
  sample: false,
  publishedOn: '2026-11-18',
  firstSeenAt: '2026-11-20T14:05:00.000Z',
  changedAt: '2026-11-20T14:05:00.000Z',
  lastSeenAt: '2026-11-22T06:00:00.000Z',
  state: 'open',
  closedAt: null,
  ...change,
});

export const hourlyPay = (change: Partial<Pay> = {}): Pay => ({
  min: 24.5,
  max: 31,
  period: 'hour',
  periodInferred: false,
  unit: null,
  ranges: [],
  hourly: { min: 24.5, max: 31 },
  yearly: { min: 50_960, max: 64_480 },
  hoursBasis: 2_080,
  ...change,
});

const TERMS: Record<string, SourceTerms> = {
  greenhouse: {
    name: 'Greenhouse',
    homepage: 'https://greenhouse.example/',
    attribution: 'From the employer’s own job board at Greenhouse.',
    passOn: true,
  },
  remoteok: {
    name: 'Remote OK',
    homepage: 'https://remoteok.example/?a=1&b=2',
    attribution: 'Source: Remote OK.',
    passOn: true,
  },
  remotive: {
    name: 'Remotive',
    homepage: 'https://remotive.example/',
    attribution: 'Source: Remotive.',
    passOn: false,
  },
};

export const about: FeedAbout = {
  origin: 'https://superbill.example',
  title: 'Coder postings for someone in Texas',
  searchAddress: 'https://superbill.example/?q=coder&state=TX',
  selfAddress: 'https://superbill.example/feeds/postings.atom?q=coder&state=TX',
  source: (id) => TERMS[id] ?? null,
  updated: '2026-11-22T18:39:59.000Z',
};

/** Texts that broke somebody's feed, page or spreadsheet once. */
export const HOSTILE = [
  `<script>alert(1)</script>`,
  `</script><script>alert(1)</script>`,
  `<!--<script>`,
  `"><img src=x onerror=alert(1)>`,
  `' onmouseover='alert(1)`,
  `]]>`,
  `<![CDATA[x]]>`,
  `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]>&b;`,
  `&amp;lt;b&gt; &#0; &#xD800; &unknown; & &`,
  `nul\0bell\u0007escape\u001b[31mdelete\u007f\u0085\u009f`,
  `lone \uD800 and \uDC00 halves \uD83D`,
  `a whole 😀 one and 𝒞oder`,
  `noncharacters \uFFFE\uFFFF\u{1FFFE}`,
  `turned \u202Egnidoc lacidem\u202C around \u2066x\u2069`,
  `מקודד רפואי / مرمز طبي`,
  `lines\r\nand\rothers\nand\u2028more\u2029still\ttab`,
  `=HYPERLINK("http://evil.example","x")`,
  `  \u00a0=1+1`,
  `＝1+1`,
  `"quoted", and; parted`,
  `{{constructor.constructor('alert(1)')()}} \${7*7} <%= 1 %>`,
  'x'.repeat(2_000),
  '',
  ' \n ',
];
