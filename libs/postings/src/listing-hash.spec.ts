import { expect, test } from '@jest/globals';
import type { Listing } from '#domain';
import { distinctListings } from './distinct-listings.js';
import { judgeRun } from './judge-run.js';
import { listingHash } from './listing-hash.js';

const listing: Listing = {
  externalId: '1',
  url: null,
  title: 'Coder',
  company: null,
  location: null,
  description: 'Codes.',
  postedOn: null,
  closesOn: null,
  requisitionId: null,
  extras: { salary_text: '$24 per hour', remote_flag: 'remote' },
};

test('the order in which a source writes its fields is no change', () => {
  const reordered = { ...listing, extras: { remote_flag: 'remote', salary_text: '$24 per hour' } };
  expect(listingHash(reordered)).toBe(listingHash(listing));
});

test.each([
  ['title', { title: 'Coder II' }],
  ['pay', { extras: { salary_text: '$25 per hour', remote_flag: 'remote' } }],
  ['closing day', { closesOn: '2026-12-01' }],
])('another %s is a change', (_what, change) => {
  expect(listingHash({ ...listing, ...change })).not.toBe(listingHash(listing));
});

test('an id that stands twice on a page is one listing and one rejected record', () => {
  const { listings, rejected } = distinctListings([listing, { ...listing, title: 'Other' }]);
  expect(listings).toEqual([listing]);
  expect(rejected).toEqual([{ externalId: '1', reason: 'the same id stands twice on this page' }]);
});

test('a board that gives fewer records than it advertises is incomplete', () => {
  expect(judgeRun(99, 100).outcome).toBe('ok');
  expect(judgeRun(98, 100)).toMatchObject({
    outcome: 'incomplete',
    detail: expect.stringContaining('100 postings but gave 98'),
  });
  expect(judgeRun(3, null).outcome).toBe('ok');
});
