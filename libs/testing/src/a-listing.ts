import type { Listing } from '#domain';

/** A listing in the field, with what a test cares about changed. */
export const aListing = (change: Partial<Listing> = {}): Listing => ({
  externalId: 'r-1',
  url: 'https://jobs.example.com/r-1',
  title: 'Medical Coder',
  company: null,
  location: 'Remote',
  description: 'Codes charts with ICD-10-CM and CPT.',
  postedOn: '2026-11-01',
  closesOn: null,
  requisitionId: null,
  extras: {},
  ...change,
});
