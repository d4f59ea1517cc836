import { aListing } from '#testing';
import { describe, expect, test } from '@jest/globals';
import { listingHash } from './listing-hash.js';
import { planDetails, type KnownStub } from './plan-details.js';

const now = new Date('2026-11-22T12:00:00Z');
const stub = (externalId: string, title: string) => ({ listing: aListing({ externalId, title }) });
const readDaysAgo = (days: number, listing = stub('1', 'Medical Coder').listing): Map<string, KnownStub> =>
  new Map([['1', { stubHash: listingHash(listing), detailAt: new Date(now.getTime() - days * 86_400_000) }]]);

describe('which vacancies of a list are asked for', () => {
  test('those of the trade, and those without a title; the others are counted', () => {
    const stubs = [stub('1', 'Medical Coder'), stub('2', 'Staff Nurse'), stub('3', ''), stub('4', 'Chef')];
    const plan = planDetails(stubs, new Map(), new Set(), now);
    expect(plan.ask.map(({ listing }) => listing.externalId)).toEqual(['1', '3']);
    expect(plan.passedOver).toBe(2);
  });

  test('a vacancy that several searches find is asked for once and counted once', () => {
    const seen = new Set<string>();
    planDetails([stub('1', 'Medical Coder'), stub('2', 'Chef')], new Map(), seen, now);
    const second = planDetails([stub('1', 'Medical Coder'), stub('2', 'Chef')], new Map(), seen, now);
    expect(second).toEqual({ ask: [], again: [], passedOver: 0 });
  });

  test('a known one of which the list says the same is not asked for again within a week', () => {
    const stubs = [stub('1', 'Medical Coder')];
    expect(planDetails(stubs, readDaysAgo(6), new Set(), now).again).toEqual(['1']);
    expect(planDetails(stubs, readDaysAgo(8), new Set(), now).ask).toHaveLength(1);
  });

  test('a known one of which the list says something else is asked for', () => {
    const plan = planDetails([stub('1', 'Medical Coder II')], readDaysAgo(1), new Set(), now);
    expect(plan.ask).toHaveLength(1);
  });

  test('a known one whose own page was never read is asked for', () => {
    const known = new Map([['1', { stubHash: null, detailAt: null }]]);
    expect(planDetails([stub('1', 'Medical Coder')], known, new Set(), now).ask).toHaveLength(1);
  });
});
