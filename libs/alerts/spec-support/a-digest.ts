import { USUAL_CRITERIA } from '#domain';
import type { Digest, Sender, ToldPosting } from '../src/mail/composed-mail.js';
import { aSummary } from './random-alerts.js';

export const SENDER: Sender = {
  origin: 'https://superbill.example',
  from: 'alerts@superbill.example',
  replyTo: 'help@superbill.example',
  postalAddress: '12 Main Street, Austin, TX 78701',
};

const first: ToldPosting = {
  posting: aSummary({
    title: 'Remote Medical Coder I',
    statesAllowed: ['TX', 'OH'],
    credentialsRequired: [{ anyOf: ['CPC', 'CPC-A'], by: null }],
    credentialsPreferred: [{ anyOf: ['RHIT'], by: null }],
    entryLevel: true,
    firstSeenAt: '2026-11-19T21:00:00.000Z',
    pay: {
      min: 24,
      max: 31,
      period: 'hour',
      periodInferred: false,
      unit: null,
      ranges: [],
      hourly: { min: 24, max: 31 },
      yearly: { min: 49_920, max: 64_480 },
      hoursBasis: 2080,
    },
  }),
  url: 'https://superbill.example/postings/1-remote-medical-coder',
  why: ['It hires in Texas.', 'It is open to beginners.'],
  attribution: 'From Greenhouse.',
  maybeTold: false,
};

const second: ToldPosting = {
  posting: aSummary({
    id: 2,
    title: 'Risk Adjustment Coder (HCC), Entry Level',
    employer: 'Lakeside Coding Partners',
    employerType: 'rcm_or_billing_company',
    entryLevel: true,
    statesExcluded: ['CA', 'NY'],
  }),
  url: 'https://superbill.example/postings/2-risk-adjustment-coder',
  why: ['It does not say which states it hires in; Texas is not ruled out.', 'It is open to beginners.'],
  attribution: 'From Remotive (remotive.com).',
  maybeTold: true,
};

const near: ToldPosting = {
  posting: aSummary({
    id: 3,
    title: 'Outpatient Coder',
    employer: 'Valley Physicians Group',
    employerType: 'physician_practice',
    entryLevel: true,
    experienceMinYears: 1,
    credentialsRequired: [{ anyOf: ['CPC-A', 'CPC'], by: 'within 12 months of hire' }],
  }),
  url: 'https://superbill.example/postings/3-outpatient-coder',
  why: ['Asks for 1 year of experience; everything else fits.'],
  attribution: 'From Workday.',
  maybeTold: false,
};

export const aDigest = (over: Partial<Digest> = {}): Digest => ({
  alertId: 12,
  to: 'ana@example.com',
  criteria: USUAL_CRITERIA,
  slot: '2026-11-20',
  postings: [first],
  more: 0,
  nearMisses: [],
  links: {
    search: 'https://superbill.example/?state=TX',
    manage: 'https://superbill.example/alerts/manage/12.m',
    unsubscribe: 'https://superbill.example/alerts/unsubscribe/12.u',
    report: 'https://superbill.example/report',
  },
  ...over,
});

/** What a graduate in Texas is sent: something new, something sent again, more than fits, and a near miss. */
export const aGraduatesDigest = (): Digest =>
  aDigest({
    criteria: {
      ...USUAL_CRITERIA,
      q: 'risk adjustment',
      state: 'TX',
      remote: { any: ['fully_remote'], not: [] },
      role: { any: ['coder'], not: [] },
      credentials: ['CPC-A'],
      entryLevel: true,
    },
    postings: [first, second],
    more: 12,
    nearMisses: [near],
  });
