import { describe, expect, test } from '@jest/globals';
import { EMPLOYMENT_TYPES, REMOTES, type PostingSummary } from '#domain';
import { load } from 'cheerio';
import { about, aSummary, HOSTILE, hourlyPay } from '../../spec-support/summaries.js';
import { jobPostingLd, scriptJson, type JobPostingLd, type PostingText } from './index.js';

const TODAY = '2026-11-22';
const text: PostingText = {
  description: 'Codes inpatient charts.\n\nYou bring:\n- CPC or CCS\n- Two years\n\nApply by mail\nor phone.',
  closesOn: '2026-12-01',
  requisitionId: 'R-1204',
};

const ld = (change: Partial<PostingSummary> = {}, told: Partial<PostingText> = {}): JobPostingLd | null =>
  jobPostingLd(aSummary(change), { ...text, ...told }, about, TODAY);

/** Google's required fields (its page on job postings), and those it reads wrongly when they are half there. */
function missing(data: JobPostingLd): string[] {
  const { jobLocation, jobLocationType, applicantLocationRequirements } = data as Record<string, unknown>;
  const places = (jobLocation ?? []) as { address: { addressCountry?: string } }[];
  const wrong = {
    title: !data.title.trim(),
    description: !/^<(?:p|ul)>.+/.test(data.description) || data.description === data.title,
    datePosted: !/^\d{4}-\d\d-\d\d$/.test(data.datePosted),
    hiringOrganization: !data.hiringOrganization.name.trim(),
    'a place, or where applicants may live': !(
      (places.length > 0 && places.every(({ address }) => address.addressCountry)) ||
      (jobLocationType === 'TELECOMMUTE' && (applicantLocationRequirements as unknown[]).length > 0)
    ),
    validThrough: data.validThrough !== undefined && Number.isNaN(Date.parse(data.validThrough)),
    baseSalary: data.baseSalary !== undefined && !data.baseSalary.value.unitText,
  };
  return Object.entries(wrong)
    .filter(([, isWrong]) => isWrong)
    .map(([name]) => name);
}

describe('a search engine is told', () => {
  test('all the posting states, in its own words and figures', () => {
    expect(ld()).toEqual({
      '@context': 'https://schema.org',
      '@type': 'JobPosting',
      title: 'Medical Coder',
      description:
        '<p>Codes inpatient charts.</p><p>You bring:</p><ul><li>CPC or CCS</li><li>Two years</li></ul><p>Apply by mail<br/>or phone.</p>',
      datePosted: '2026-11-18',
      validThrough: '2026-12-01T23:59:59-10:00',
      hiringOrganization: { '@type': 'Organization', name: 'Quillback Health' },
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: [
        { '@type': 'State', name: 'Texas, USA' },
        { '@type': 'State', name: 'Oklahoma, USA' },
      ],
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'USD',
        value: { '@type': 'QuantitativeValue', minValue: 24.5, maxValue: 31, unitText: 'HOUR' },
      },
      employmentType: ['FULL_TIME'],
      experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: 24 },
      educationRequirements: {
        '@type': 'EducationalOccupationalCredential',
        credentialCategory: 'associate degree',
      },
      identifier: { '@type': 'PropertyValue', name: 'Quillback Health', value: 'R-1204' },
      directApply: false,
      url: 'https://superbill.example/postings/7-medical-coder-quillback-health',
    });
  });

  test('nothing the posting does not state', () => {
    const data = ld(
      { pay: null, employmentTypes: [], experienceMinYears: null, degree: 'none_stated' },
      { closesOn: null, requisitionId: null },
    );
    for (const name of [
      'validThrough',
      'baseSalary',
      'employmentType',
      'experienceRequirements',
      'educationRequirements',
    ]) {
      expect(data).not.toHaveProperty(name);
    }
    expect(data!.identifier).toMatchObject({ name: 'Superbill', value: '7' });
  });

  test('that people anywhere in the country may apply, when a remote posting names no state', () => {
    expect(ld({ statesAllowed: null })).toMatchObject({
      applicantLocationRequirements: [{ '@type': 'Country', name: 'USA' }],
    });
  });

  test('every state but the excluded ones', () => {
    const states = (change: Partial<PostingSummary>) =>
      (ld(change) as { applicantLocationRequirements?: { name: string }[] } | null)
        ?.applicantLocationRequirements;
    const others = states({ statesAllowed: null, statesExcluded: ['CA', 'NY'] })!;
    expect(others).toHaveLength(50);
    expect(others.map(({ name }) => name)).not.toContain('California, USA');
    expect(states({ statesExcluded: ['OK'] })).toEqual([{ '@type': 'State', name: 'Texas, USA' }]);
    expect(states({ statesExcluded: ['OK', 'TX'] })).toBeUndefined();
  });

  test.each([
    ['Tulsa, OK', 'Tulsa', 'OK'],
    ['Boise, Idaho', 'Boise', 'ID'],
    ['Toledo, OH, United States', 'Toledo', 'OH'],
    ['Salem, OR, US, 97301', 'Salem', 'OR'],
    ['Tulsa, OK 74103', 'Tulsa', 'OK'],
    ['St. Mary’s, Georgia, USA', 'St. Mary’s', 'GA'],
    ['Washington, DC', 'Washington', 'DC'],
    ['Remote; New York, NY', 'New York', 'NY'],
  ])('where the work is, when it is not remote: %s', (location, addressLocality, addressRegion) => {
    const data = ld({ remote: 'hybrid', location });
    expect(data).toMatchObject({
      jobLocation: [{ address: { addressLocality, addressRegion, addressCountry: 'US' } }],
    });
    expect(data).not.toHaveProperty('jobLocationType');
  });

  test('every town of several', () => {
    const data = ld({ remote: 'onsite', location: 'Toledo, OH, United States; Ann Arbor, MI' });
    expect((data as { jobLocation?: unknown[] }).jobLocation).toHaveLength(2);
  });

  test.each([
    ['one figure', { min: 60_000, max: 60_000, period: 'year' }, { value: 60_000, unitText: 'YEAR' }],
    ['"up to"', { min: null, max: 31 }, { maxValue: 31, unitText: 'HOUR' }],
    ['"from"', { min: 24.5, max: null }, { minValue: 24.5, unitText: 'HOUR' }],
  ] as const)('pay as stated: %s', (_, change, value) => {
    expect(ld({ pay: hourlyPay(change) })!.baseSalary!.value).toEqual({
      '@type': 'QuantitativeValue',
      ...value,
    });
  });

  test.each([
    ['no period is stated', { period: null }],
    ['the period was only inferred', { periodInferred: true }],
    ['it is per chart', { period: 'unit', unit: 'chart' }],
    ['no figure is stated', { min: null, max: null }],
  ] as const)('no pay when %s', (_, change) => {
    expect(ld({ pay: hourlyPay(change) })).not.toHaveProperty('baseSalary');
  });
});

describe('a search engine is told nothing', () => {
  test.each([
    ['the terms of the source forbid it', { sources: ['remotive', 'greenhouse'] }, {}],
    ['nobody knows the source any more', { sources: ['unknown'] }, {}],
    ['it is a sample', { sample: true }, {}],
    ['it is closed', { state: 'closed' }, {}],
    ['nobody can say whether it is open', { state: 'unreachable' }, {}],
    ['its closing day is over', {}, { closesOn: '2026-11-21' }],
    ['the employer is not named', { employer: null }, {}],
    ['the employer is blank', { employer: ' \u0000' }, {}],
    ['there is no title', { title: '' }, {}],
    ['there is no description', {}, { description: ' \n\u0000\n ' }],
    ['the description says no more than the title', {}, { description: 'Medical Coder' }],
    ['place of work is not clear', { remote: 'unclear', location: 'Tulsa, OK' }, {}],
    ['it is on site nowhere', { remote: 'onsite', location: null }, {}],
    ['it is hybrid somewhere in a state', { remote: 'hybrid', location: 'Remote, TX' }, {}],
    [
      'it is hybrid at a place that names no town',
      { remote: 'hybrid', location: 'Main Campus - Dallas, TX' },
      {},
    ],
    ['it is on site abroad', { remote: 'onsite', location: 'Ottawa, Ontario, Canada' }, {}],
    ['it is at one of several places', { remote: 'onsite', location: 'Tulsa or Enid, OK' }, {}],
  ] as [string, Partial<PostingSummary>, Partial<PostingText>][])('when %s', (_, change, told) => {
    expect(ld(change, told)).toBeNull();
  });
});

test('a line without words leaves no empty paragraph or item', () => {
  expect(ld({}, { description: 'Codes.\n\u0000\n- \u0007\n- CPC' })!.description).toBe(
    '<p>Codes.</p><ul><li>CPC</li></ul>',
  );
});

test('on its closing day a posting is still open', () => {
  expect(ld({}, { closesOn: TODAY })).not.toBeNull();
});

test('whatever is told has what Google requires', () => {
  let told = 0;
  for (const remote of REMOTES) {
    for (const location of ['Tulsa, OK', 'Remote', null]) {
      for (const statesAllowed of [null, ['TX'] as const]) {
        for (const pay of [null, hourlyPay(), hourlyPay({ period: null }), hourlyPay({ min: null })]) {
          for (const employmentType of EMPLOYMENT_TYPES) {
            const data = ld({
              remote,
              location,
              statesAllowed: statesAllowed && [...statesAllowed],
              pay,
              employmentTypes: [employmentType],
            });
            if (data) told += 1;
            expect(data ? missing(data) : []).toEqual([]);
          }
        }
      }
    }
  }
  // Remote ones wherever they are, the others in Tulsa.
  expect(told).toBe(6 * 4 * (3 * 2 + 2 * 2));
});

test.each(HOSTILE)('in a page, it stays one script of data, with the very words: %j', (words) => {
  const data = ld(
    { title: `Coder ${words}`, employer: `Q ${words}` },
    { description: `Codes charts.\n\n${words}\n- ${words}`, requisitionId: words },
  );
  const page = load(`<script type="application/ld+json">${scriptJson(data)}</script><p>after</p>`);
  expect(
    page('body > *, head > *')
      .toArray()
      .map(({ tagName }) => tagName),
  ).toEqual(['script', 'p']);
  expect(JSON.parse(page('script').text())).toEqual(data);
  expect(scriptJson(data)).not.toMatch(/[<>&\u2028\u2029]/);
  const description = load(data!.description, null, false);
  const names = description
    .root()
    .find('*')
    .toArray()
    .map(({ tagName, attribs }) => [tagName, Object.keys(attribs).length]);
  for (const name of names)
    expect([
      ['p', 0],
      ['ul', 0],
      ['li', 0],
      ['br', 0],
    ]).toContainEqual(name);
});
