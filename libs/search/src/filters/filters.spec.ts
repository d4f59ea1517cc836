import { describe, expect, test } from '@jest/globals';
import { USUAL_CRITERIA, type Pay, type PostingSummary, type SearchCriteria } from '#domain';
import { aSummary } from '../../spec-support/a-summary.js';
import { askedBy, matches } from '../matches.js';
import { readPosting } from '../read-posting.js';

const isFound = (said: Partial<PostingSummary>, asked: Partial<SearchCriteria>): boolean =>
  matches(
    readPosting({ summary: aSummary(said), body: '' }),
    askedBy({ ...USUAL_CRITERIA, ...asked }, '2026-11-22'),
  );

const any = <V extends string>(...values: V[]) => ({ any: values, not: [] });
const not = <V extends string>(...values: V[]) => ({ any: [], not: values });

describe('the usual search', () => {
  test.each<[string, Partial<PostingSummary>, boolean]>([
    ['an open posting of the field is found', {}, true],
    ['one out of the field is not', { inField: false }, false],
    ['one with warnings is not', { warnings: ['free_mail_address'] }, false],
    ['a closed one is not', { state: 'closed' }, false],
    ['one whose boards are gone is not', { state: 'unreachable' }, false],
  ])('%s', (_what, said, found) => {
    expect(isFound(said, {})).toBe(found);
  });

  test('what it leaves out is found when asked for', () => {
    expect(isFound({ warnings: ['free_mail_address'] }, { withWarnings: true })).toBe(true);
    expect(isFound({ state: 'closed' }, { states: ['open', 'closed'] })).toBe(true);
    expect(isFound({ inField: false }, { inField: false })).toBe(true);
  });
});

describe('somebody who lives in Texas', () => {
  test.each<[string, Partial<PostingSummary>, boolean]>([
    ['finds postings that accept Texas', { statesAllowed: ['ID', 'TX'] }, true],
    ['finds postings that do not say', {}, true],
    ['finds no postings for other states only', { statesAllowed: ['ID'] }, false],
    ['finds no postings that exclude Texas', { statesExcluded: ['TX'] }, false],
    ['finds postings that exclude others', { statesExcluded: ['CA'] }, true],
    [
      'finds none that both accept and exclude Texas',
      { statesAllowed: ['TX'], statesExcluded: ['TX'] },
      false,
    ],
  ])('%s', (_what, said, found) => {
    expect(isFound(said, { state: 'TX' })).toBe(found);
  });
});

describe('somebody who holds credentials', () => {
  const needs = (...anyOf: string[]) => ({ anyOf, by: null });
  test.each<[string, string[], PostingSummary['credentialsRequired'], boolean]>([
    ['a CPC meets a need for CPC or CCS', ['CPC'], [needs('CPC', 'CCS')], true],
    ['a CPC does not meet a need for CCS', ['CPC'], [needs('CCS')], false],
    ['every need must be met', ['CPC'], [needs('CPC'), needs('RHIT')], false],
    ['several credentials meet several needs', ['CPC', 'RHIT'], [needs('CPC'), needs('RHIT')], true],
    ['a CPC meets a need that names the apprentice only', ['CPC'], [needs('CPC-A')], true],
    ['a CPC-A does not meet a need for CPC', ['CPC-A'], [needs('CPC')], false],
    ['a CPC-A meets a need that names it', ['CPC-A'], [needs('CPC', 'CPC-A')], true],
    ['a CPC-H is a COC by its old name', ['CPC-H'], [needs('COC')], true],
    ['a CCA is no CCS', ['CCA'], [needs('CCS')], false],
    ['what may be earned later keeps nobody out', ['CCA'], [{ anyOf: ['CPC'], by: 'within a year' }], true],
    ['a posting that asks for none is open to all', ['CCA'], [], true],
  ])('%s', (_what, credentials, credentialsRequired, found) => {
    expect(isFound({ credentialsRequired }, { credentials })).toBe(found);
  });
});

describe('somebody who wants 60,000 dollars a year or 30 an hour', () => {
  const paid = (hourly: Pay['hourly'], yearly: Pay['yearly'] = null): Partial<PostingSummary> => ({
    pay: {
      min: 1,
      max: 2,
      period: 'hour',
      periodInferred: false,
      unit: null,
      ranges: [],
      hoursBasis: null,
      hourly,
      yearly,
    },
  });
  const yearly = { payMin: { amount: 60_000, per: 'year' as const } };
  const hourly = { payMin: { amount: 30, per: 'hour' as const } };
  test.each<[string, Partial<PostingSummary>, Partial<SearchCriteria>, boolean]>([
    ['finds a range whose top reaches it', paid(null, { min: 50_000, max: 60_000 }), yearly, true],
    ['finds no range below', paid(null, { min: 50_000, max: 59_999 }), yearly, false],
    ['finds an open range from more', paid({ min: 31, max: null }), hourly, true],
    ['finds postings without pay', {}, yearly, true],
    ['unless they are to be left out', {}, { ...yearly, withoutPay: false }, false],
    ['pay by the chart counts as without', paid(null), { ...hourly, withoutPay: false }, false],
  ])('%s', (_what, said, asked, found) => {
    expect(isFound(said, asked)).toBe(found);
  });
});

describe('further filters', () => {
  test.each<[string, Partial<PostingSummary>, Partial<SearchCriteria>, boolean]>([
    ['any of the chosen kinds of work', { role: 'biller' }, { role: any('coder', 'biller') }, true],
    ['no other', { role: 'manager' }, { role: any('coder', 'biller') }, false],
    ['a posting without a role is none of them', { role: null }, { role: any('coder') }, false],
    ['but is not ruled out either', { role: null }, { role: not('coder') }, true],
    [
      'one value that is ruled out is enough',
      { systems: ['Epic', 'Cerner'] },
      { system: not('Cerner') },
      false,
    ],
    ['an employer by its number', { employerId: 7 }, { employer: any('7') }, true],
    ['open to beginners only where the words say so', {}, { entryLevel: true }, false],
    ['years asked for that the reader has', { experienceMinYears: 2 }, { experienceYears: 2 }, true],
    ['years asked for that the reader lacks', { experienceMinYears: 3 }, { experienceYears: 2 }, false],
    ['no years asked for', {}, { experienceYears: 0 }, true],
    [
      'published seven days ago is within seven days',
      { publishedOn: '2026-11-15' },
      { postedWithinDays: 7 },
      true,
    ],
    ['published eight days ago is not', { publishedOn: '2026-11-14' }, { postedWithinDays: 7 }, false],
    ['seen at one of the sources', { sources: ['lever', 'rss'] }, { source: any('rss') }, true],
  ])('%s', (_what, said, asked, found) => {
    expect(isFound(said, asked)).toBe(found);
  });

  test('a day that is none is named', () => {
    expect(() => readPosting({ summary: aSummary({ publishedOn: 'soon' }), body: '' })).toThrow(
      '"soon" is no calendar day',
    );
  });
});
