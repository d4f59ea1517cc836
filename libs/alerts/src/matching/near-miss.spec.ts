import { USUAL_CRITERIA, type PostingSummary, type SearchCriteria } from '#domain';
import { askedBy, matches, readPosting } from '#search';
import { describe, expect, test } from '@jest/globals';
import { aSummary, randomCriteria, randomEntry, seeded } from '../../spec-support/random-alerts.js';
import { loosened, nearMiss } from './near-miss.js';
import { whyMatched } from './why-matched.js';

const today = '2026-11-20';
const fits = (summary: PostingSummary, criteria: SearchCriteria) =>
  matches(readPosting({ summary, body: '' }), askedBy(criteria, today));
const graduate: SearchCriteria = {
  ...USUAL_CRITERIA,
  credentials: ['CPC-A'],
  entryLevel: true,
  experienceYears: 0,
  state: 'TX',
};
const need = (...anyOf: string[]) => ({ anyOf, by: null });
const miss = (over: Partial<PostingSummary>, criteria = graduate) => nearMiss(criteria, aSummary(over), fits);

describe('what nearly suits a graduate', () => {
  test.each<[string, Partial<PostingSummary>, string]>([
    [
      'the full credential is asked for, the apprentice’s is named',
      { entryLevel: true, credentialsRequired: [need('CPC')], credentialsPreferred: [need('CPC-A')] },
      'Asks for CPC, but CPC-A is welcome.',
    ],
    [
      'a credential is asked for that is not held, yet beginners may apply',
      { entryLevel: true, credentialsRequired: [need('CPC', 'CCS'), need('CPC-A')] },
      'Asks for CPC or CCS, but is open to beginners.',
    ],
    [
      'a year is asked for, all else fits',
      { entryLevel: true, experienceMinYears: 1 },
      'Asks for 1 year of experience; everything else fits.',
    ],
    [
      'it does not say beginner, but the apprentice’s credential is enough',
      { credentialsRequired: [need('CPC', 'CPC-A')] },
      'Does not say that beginners may apply, but CPC-A is enough and no experience is asked for.',
    ],
    [
      'it does not say beginner, but asks for no experience',
      { experienceMinYears: 0 },
      'Does not say that beginners may apply, but asks for no experience.',
    ],
  ])('%s', (_what, over, sentence) => expect(miss(over)).toBe(sentence));
});

describe('what is no near miss', () => {
  test.each<[string, Partial<PostingSummary>]>([
    ['what fits', { entryLevel: true }],
    ['what misses by two things', { credentialsRequired: [need('CPC')], experienceMinYears: 1 }],
    ['what asks for years', { entryLevel: true, experienceMinYears: 3 }],
    ['what says nothing for beginners', {}],
    ['what does not hire in the state', { entryLevel: true, experienceMinYears: 1, statesAllowed: ['OH'] }],
    ['what is closed', { entryLevel: true, experienceMinYears: 1, state: 'closed' }],
  ])('%s', (_what, over) => expect(miss(over)).toBeNull());

  test('anything, for somebody who is no beginner', () => {
    const old = { ...graduate, entryLevel: false, experienceYears: 5 };
    expect(miss({ entryLevel: true, experienceMinYears: 6 }, old)).toBeNull();
  });

  test('whatever is asked and posted: a near miss never fits, and the loosened search always finds it', () => {
    const random = seeded(5);
    let misses = 0;
    for (let i = 0; i < 5_000; i += 1) {
      const criteria = { ...randomCriteria(random), q: '', entryLevel: random() < 0.7, experienceYears: 0 };
      const { summary } = randomEntry(random, i);
      if (nearMiss(criteria, summary, fits) === null) continue;
      misses += 1;
      expect(fits(summary, criteria)).toBe(false);
      expect(fits(summary, loosened(criteria))).toBe(true);
    }
    expect(misses).toBeGreaterThan(20);
  });
});

describe('why a posting is in the mail', () => {
  test('each thing asked that says something about it', () => {
    const pay = {
      min: 24,
      max: 31,
      period: 'hour',
      periodInferred: false,
      unit: null,
      ranges: [],
      hourly: { min: 24, max: 31 },
      yearly: { min: 49_920, max: 64_480 },
      hoursBasis: 2080,
    } as const;
    const criteria = {
      ...graduate,
      q: 'risk adjustment',
      remote: { any: ['fully_remote'], not: [] },
      payMin: { amount: 20, per: 'hour' },
    } satisfies SearchCriteria;
    const posting = aSummary({
      statesAllowed: ['TX', 'OH'],
      credentialsRequired: [need('CPC', 'CPC-A')],
      entryLevel: true,
      experienceMinYears: 0,
      pay: { ...pay, ranges: [] },
    });
    expect(whyMatched(criteria, posting)).toEqual([
      'It has your words: risk adjustment.',
      'It hires in Texas.',
      'It is fully remote.',
      'It asks for CPC or CPC-A.',
      'It is open to beginners.',
      'It asks for no experience.',
      'It pays $24 to $31 an hour (about $49,920 to $64,480 a year).',
    ]);
  });

  test('and what it does not say, as that', () => {
    expect(whyMatched({ ...graduate, payMin: { amount: 20, per: 'hour' } }, aSummary())).toEqual([
      'It does not say which states it hires in; Texas is not ruled out.',
      'It asks for no credential.',
      'It is open to beginners.',
      'It does not say how much experience it asks for.',
      'It does not say what it pays.',
    ]);
  });

  test('nothing is asked, nothing is said', () => expect(whyMatched(USUAL_CRITERIA, aSummary())).toEqual([]));
});
