import { USUAL_CRITERIA, ANY, type PostingSummary, type SearchCriteria } from '#domain';
import { askedBy, matches, readPosting } from '#search';
import { describe, expect, test } from '@jest/globals';
import { aSummary, randomCriteria, randomEntry, seeded } from '../../spec-support/random-alerts.js';
import { AlertIndex } from './alert-index.js';

const today = '2026-11-20';
const search = (over: Partial<SearchCriteria> = {}): SearchCriteria => ({ ...USUAL_CRITERIA, ...over });
const posting = (over: Partial<PostingSummary> = {}, body = '') =>
  readPosting({ summary: aSummary(over), body });

describe('which alerts a posting finds', () => {
  const index = new AlertIndex();
  index.put(1, search());
  index.put(2, search({ state: 'TX', remote: { any: ['fully_remote'], not: [] } }));
  index.put(3, search({ q: 'risk adjustment' }));
  index.put(4, search({ q: '-manager' }));
  index.put(5, search({ credentials: ['CPC-A'], entryLevel: true }));
  index.put(6, search({ remote: { any: ['fully_remote'], not: [] }, state: 'TX' }));
  const found = (over: Partial<PostingSummary>, body?: string) =>
    index.alertsFor(posting(over, body), today).toSorted((a, b) => a - b);

  test('those whose every condition holds', () => {
    expect(found({ remote: 'fully_remote', statesAllowed: ['TX', 'OH'] })).toEqual([1, 2, 4, 6]);
    expect(found({ remote: 'fully_remote', statesAllowed: ['OH'] })).toEqual([1, 4]);
    expect(found({ remote: 'hybrid' }, 'HCC coding experience')).toEqual([1, 3, 4]);
    expect(found({ remote: 'onsite', title: 'Coding Manager' })).toEqual([1]);
    expect(
      found({
        remote: 'onsite',
        entryLevel: true,
        credentialsRequired: [{ anyOf: ['CPC', 'CPC-A'], by: null }],
      }),
    ).toEqual([1, 4, 5]);
  });

  test('none for a posting of another trade, or a closed one', () => {
    expect(found({ inField: false })).toEqual([]);
    expect(found({ state: 'closed' })).toEqual([]);
  });

  test('an alert that was changed is found by what it asks now; one that was removed is not found', () => {
    const changing = new AlertIndex();
    changing.put(1, search({ state: 'TX' }));
    changing.put(1, search({ state: 'OH' }));
    expect(changing.size).toBe(1);
    expect(changing.alertsFor(posting({ statesAllowed: ['TX'] }), today)).toEqual([]);
    expect(changing.alertsFor(posting({ statesAllowed: ['OH'] }), today)).toEqual([1]);
    changing.remove(1);
    changing.remove(99);
    expect(changing.size).toBe(0);
    expect(changing.alertsFor(posting({ statesAllowed: ['OH'] }), today)).toEqual([]);
  });

  test('"posted within a week" is asked anew each day', () => {
    const weekly = new AlertIndex();
    weekly.put(1, search({ postedWithinDays: 7 }));
    const fresh = posting({ publishedOn: '2026-11-15' });
    expect(weekly.alertsFor(fresh, '2026-11-20')).toEqual([1]);
    expect(weekly.alertsFor(fresh, '2026-11-30')).toEqual([]);
    expect(weekly.alertsFor(fresh, '2026-11-20')).toEqual([1]);
  });
});

test('for any alerts and any postings it finds exactly what running every alert finds, while alerts come, change and go', () => {
  const random = seeded(11);
  const index = new AlertIndex();
  const alerts = new Map<number, SearchCriteria>();
  let fits = 0;
  for (let round = 0; round < 60; round += 1) {
    for (let i = 0; i < 40; i += 1) {
      const alertId = Math.floor(random() * 600);
      if (random() < 0.25) {
        index.remove(alertId);
        alerts.delete(alertId);
      } else {
        const criteria = randomCriteria(random);
        index.put(alertId, criteria);
        alerts.set(alertId, criteria);
      }
    }
    for (let i = 0; i < 5; i += 1) {
      const read = readPosting(randomEntry(random, i));
      const every = [...alerts]
        .filter(([, criteria]) => matches(read, askedBy(criteria, today)))
        .map(([id]) => id);
      fits += every.length;
      expect(new Set(index.alertsFor(read, today))).toEqual(new Set(every));
      expect(index.alertsFor(read, today)).toHaveLength(every.length);
    }
    expect(index.size).toBe(alerts.size);
  }
  expect(fits).toBeGreaterThan(1_000);
});

test('an alert that asks nothing finds every open posting of the field without warnings', () => {
  const index = new AlertIndex();
  index.put(1, { ...search(), remote: ANY });
  expect(index.alertsFor(posting({ warnings: ['fee'] }), today)).toEqual([]);
  expect(index.alertsFor(posting(), today)).toEqual([1]);
});
